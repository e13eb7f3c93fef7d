"""Runs every notebook beside this file; the first error ends the run.

With `--save` the outputs are written back into the notebooks.
"""

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def run(path: Path, save: bool) -> None:
    """Executes one notebook in a kernel of this interpreter."""
    notebook = nbformat.read(path, as_version=4)
    start = time.perf_counter()
    NotebookClient(
        notebook, timeout=900, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    if save:
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        nbformat.write(notebook, path)
    print(f"{path.name}: ran in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    for path in sorted(Path(__file__).parent.glob("*.ipynb")):
        run(path, save="--save" in sys.argv[1:])
