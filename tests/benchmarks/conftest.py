"""The benchmarks are not installed: they lie in the checkout, beside the tests."""

import sys
from pathlib import Path

# Behind everything else: what is measured is never what is tested.
sys.path.append(str(Path(__file__).parents[2]))
