"""`python -m spikejax`."""

import sys

from spikejax.cli import main

if __name__ == "__main__":
    sys.exit(main())
