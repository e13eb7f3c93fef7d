"""Runs every notebook beside this file, or those named; the first error ends the run.

With `--save` the outputs are written back into the notebooks. With `--short` a cell
whose metadata have `short` runs with that line after its own, such as `epochs = 1`.
"""

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def run(path: Path, *, save: bool, short: bool) -> None:
    """Executes one notebook in a kernel of this interpreter."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if short and "short" in cell.metadata:
            cell.source += "\n" + cell.metadata["short"]
    start = time.perf_counter()
    NotebookClient(
        notebook, timeout=900, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    if save:
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        notebook.metadata.language_info = {"name": "python"}
        nbformat.write(notebook, path)
    print(f"{path.name}: ran in {time.perf_counter() - start:.0f} s", flush=True)


if __name__ == "__main__":
    flags = {flag for flag in sys.argv[1:] if flag.startswith("--")}
    named = [Path(name) for name in sys.argv[1:] if name not in flags]
    if flags > {"--save", "--short"} or {"--save", "--short"} <= flags:
        sys.exit("expected --save or --short, and notebooks")
    for path in named or sorted(Path(__file__).parent.glob("*.ipynb")):
        run(path, save="--save" in flags, short="--short" in flags)
