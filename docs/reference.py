"""The public names of spikejax, and the page of the site that each of them has.

`conf.py` writes the pages before Sphinx reads them, `tests/test_site.py` counts them.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import spikejax as sj

# Modules that users reach from `sj`. What `neurons` and `synapses` have is in `sj`.
MODULES = [name for name in dir(sj) if isinstance(getattr(sj, name), ModuleType)]
IN_FRONT = ("neurons", "synapses")
# Of the names in `sj` itself, what stands under which title. The rest is the core.
GROUPS = {
    "Neurons": sj.neurons.__all__,
    "Synapses": sj.synapses.__all__,
    "Combinators": [
        name
        for name in sj.__all__
        if getattr(getattr(sj, name), "__module__", "").startswith(
            "spikejax.combinators."
        )
    ],
}


def public(module: ModuleType) -> list[str]:
    """Names that are public by the rule for typed packages (PEP 561).

    `__all__` where there is one; elsewhere what is defined without an underscore in
    front, and what is imported as itself. Submodules are not listed.
    """
    names = set(getattr(module, "__all__", ()))
    if not names:
        for node in ast.parse(Path(str(module.__file__)).read_text()).body:
            if isinstance(node, ast.ImportFrom):
                names |= {a.name for a in node.names if a.name == a.asname}
            elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
            elif isinstance(node, ast.Assign):
                names |= {t.id for t in node.targets if isinstance(t, ast.Name)}
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.add(node.target.id)
    # Functions of a higher storey are put where users look for them: `init.lsuv`.
    names |= {
        name
        for name, thing in vars(module).items()
        if str(getattr(thing, "__module__", "")).startswith("spikejax.inspect.")
        and not hasattr(module, "__all__")
    }
    shown = {n for n in names if not n.startswith("_")}
    return sorted(n for n in shown if not inspect.ismodule(getattr(module, n)))


def groups() -> Iterator[tuple[str, str, str, list[str]]]:
    """Title, module, what it is in a sentence, and the names, in the site's order."""
    rest = set(public(sj)) - {n for names in GROUPS.values() for n in names}
    yield "Core", "spikejax", summary(sj), sorted(rest)
    for title, names in GROUPS.items():
        home = import_module(f"spikejax.{title.lower()}")
        yield title, "spikejax", summary(home), sorted(names, key=str.lower)
    for name in MODULES:
        if name not in IN_FRONT:
            module = getattr(sj, name)
            yield f"sj.{name}", module.__name__, summary(module), public(module)


def summary(thing: object) -> str:
    """The first sentence of a docstring."""
    text = inspect.getdoc(thing) or ""
    return " ".join(text.split("\n\n")[0].split())


def page(full: str, thing: object) -> str:
    """A page in reStructuredText: a function, a class, or a constant."""
    title = full.replace("spikejax.", "sj.", 1)
    # Hundreds of pages would make the side bar of each of them.
    lines = [":orphan:", "", title, "=" * len(title), ""]
    if inspect.isclass(thing):
        fields = ", ".join(getattr(thing, "_fields", ()))
        lines += [f".. autoclass:: {full}", "   :members:"]
        lines += [f"   :exclude-members: {fields}"] if fields else []
    elif inspect.isroutine(thing):
        lines += [f".. autofunction:: {full}"]
    else:
        lines += [f".. py:data:: {full}", "", *(f"   {row}" for row in shown(thing))]
    lines += ["", "----", "", ":doc:`Every name <index>`"]
    return "\n".join(lines) + "\n"


def shown(thing: object) -> list[str]:
    """A constant's value, as a block of code."""
    rows = repr(thing).splitlines()
    return [".. code-block:: python", "", *(f"   {row}" for row in rows)]


def index() -> str:
    """The page of all names, in groups."""
    lines = ["Every name", "==========", ""]
    lines += ["``import spikejax as sj``; each name has a page with an example.", ""]
    for title, module, says, names in groups():
        if not names:
            continue
        lines += [title, "-" * len(title), "", says, ""]
        lines += [".. list-table::", "   :widths: 30 70", ""]
        for name in names:
            thing = getattr(import_module(module), name)
            callable_ = inspect.isroutine(thing) or inspect.isclass(thing)
            says = summary(thing) if callable_ else "A constant."
            lines += [f"   * - :doc:`{name} <{module}.{name}>`", f"     - {says}"]
        lines += [""]
    return "\n".join(lines)


def write(folder: Path) -> None:
    """All pages, those of names that are gone removed."""
    pages = {"index": index()}
    for _, module, _, names in groups():
        for name in names:
            thing = getattr(import_module(module), name)
            pages[f"{module}.{name}"] = page(f"{module}.{name}", thing)
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.rst"):
        if path.stem not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / f"{name}.rst"
        if not path.exists() or path.read_text() != text:  # Sphinx goes by its date
            path.write_text(text)
