"""The site: `make site`. The folder that Sphinx reads is the repository.

So pages, notebooks and CHANGELOG stay where they are, and links between them work on
the site and on the code host.
"""

import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import reference  # noqa: E402
from docutils.nodes import SkipNode  # noqa: E402
from latex2mathml.converter import convert  # noqa: E402

import spikejax  # noqa: E402

project = "spikejax"
copyright = "the spikejax authors"
version = release = spikejax.__version__

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
root_doc = "docs/index"
include_patterns = [
    "docs/**",
    "examples/*.ipynb",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
]
exclude_patterns = [".*", "build", "runs", "**/.ipynb_checkpoints"]
nitpicky = True
html_math_renderer = "mathml"

# Pages.
nb_execution_mode = "off"  # notebooks are run and saved by examples/run_notebooks.py
nb_merge_streams = True
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
copybutton_exclude = ".linenos, .gp, .go"

# Names. Docstrings have `code` in single backticks.
default_role = "code"
autodoc_typehints = "none"
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
napoleon_use_rtype = False
napoleon_attr_annotations = False
# The docstring of a property is no type, whatever stands before its colon.
nitpick_ignore_regex = [("py:class", r".* .*")]

# How it looks.
html_theme = "furo"
html_title = f"spikejax {version}"
html_static_path = ["site.css"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_theme_options = {
    "top_of_page_buttons": [],
    "source_repository": "https://github.com/spikejax/spikejax/",
    "source_branch": "main",
}
html_sidebars = {"**": [f"sidebar/{n}.html" for n in ("brand", "search", "navigation")]}


def marked(app, what, name, obj, options, lines):
    """Docstrings are written for a terminal: what reStructuredText needs is added.

    Single backticks are code, a star or a bar elsewhere is itself, and a block
    indented by four is literal.
    """
    text = "\n".join(lines)
    parts = re.split(r"(`[^`]+`|^ *>>> (?:.+\n)+)", text, flags=re.M)
    for i, part in enumerate(parts):
        if i % 2 and part.startswith("`"):
            glued = re.match(r"\w", parts[i + 1]) is not None
            parts[i] = f"`{part}`" + r"\ " * glued
        elif not i % 2:
            parts[i] = re.sub(r"(?<!\w)[*|](?=\w)|(?<=\w)[_|](?!\w)", r"\\\g<0>", part)
    lines[:] = "".join(parts).split("\n")
    for i in range(len(lines) - 1, 0, -1):
        first = lines[i].startswith("    ") and not lines[i - 1].strip()
        before = next((line for line in reversed(lines[:i]) if line.strip()), "")
        if first and not before.startswith((" ", "- ")) and ">>>" not in lines[i]:
            lines[i:i] = ["::", ""]


def unplaced(app, docname, source):
    """Pages of `docs` that the index does not name are listed at its marker."""
    if docname == root_doc:
        named = set(re.findall(r"^(\w+)$", source[0], re.M))
        rest = {p.stem for p in HERE.glob("*.md")} - named - {"index"}
        source[0] = source[0].replace("(others)", "\n".join(sorted(rest)))


def inline(self, node):
    """A formula as MathML, which browsers set themselves: no script, no network."""
    self.body.append(convert(node.astext()))
    raise SkipNode


def block(self, node):
    """One on a line of its own."""
    formula = convert(node.astext(), display="block")
    self.body.append(f'<div class="math-block">{formula}</div>')
    raise SkipNode


def setup(app):
    reference.write(HERE / "api")
    app.add_html_math_renderer("mathml", (inline, None), (block, None))
    app.connect("autodoc-process-docstring", marked, priority=400)  # before napoleon
    app.connect("source-read", unplaced)
