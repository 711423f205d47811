"""The documentation builder's settings. Nothing is fetched while building."""

import builtins
import re
import sys
from importlib import metadata
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

import unctc

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

logger = logging.getLogger(__name__)

project = "unctc"
author = "The unctc authors"
copyright = "2026, The unctc authors"  # noqa: A001 (the name Sphinx wants)
release = metadata.version("unctc")
version = release

extensions = [
    "ability_pages",
    "chinese_search",
    "command_pages",
    "corpus_pages",
    "duty_pages",
    "editions",
    "extra_pages",
    "finding_pages",
    "format_pages",
    "keyboard_pages",
    "language_pages",
    "room_pages",
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "sphinx_design",
]
exclude_patterns = ["_build", "_ext", "locale"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# --- Reference ---------------------------------------------------------------

default_role = "py:obj"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
autodoc_default_options = {"members": True, "show-inheritance": True}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_use_unqualified_type_names = True

# Every reference to a name of ours must resolve; names of Python and of other
# projects have no page here.
nitpicky = True
_BUILT_IN = "|".join(re.escape(name) for name in dir(builtins))
_STANDARD = (
    "Any|Callable|ClassVar|Final|array|Iterable|Iterator|Literal|Mapping|NewType|Never|Path|PathLike|"
    "Pattern|Self|Sequence|TypeAlias|date|datetime|optional"
)
nitpick_ignore_regex = [
    (r"py:.*", rf"({_BUILT_IN}|{_STANDARD})"),
    (r"py:.*", r"(?!unctc\.)[A-Za-z_]\w*(\.\w+)+"),
    (r"py:.*", r"unctc\.(\w+\.)*_\w+"),  # a private base or type variable
    (
        r"py:class",
        r"unctc\.serializers\.plain_lines\.PlainLine",
    ),  # a record between two serializers
    (r"py:class", r"DiGraph|DuckDBPyConnection|Schema"),  # of packages that extras bring
    (r"py:class", r"Document"),  # a union of classes, each of which has its place
]

# --- Examples ----------------------------------------------------------------

trim_doctest_flags = True
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

# --- Editions ----------------------------------------------------------------

# What has no translation, or an uncertain one, is shown in English.
language = "en"
locale_dirs = ["locale"]
gettext_compact = False
gettext_uuid = False
gettext_location = False

# --- Pages -------------------------------------------------------------------

html_theme = "furo"
html_title = f"unctc {release}"
html_theme_options = {
    "source_repository": "https://github.com/unctc/unctc/",
    "source_branch": "main",
    "source_directory": "docs/",
}
html_show_sphinx = False
templates_path = ["_templates"]
html_static_path = ["_static"]
html_css_files = ["editions.css"]
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/editions.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}


def _keep_colons(
    _app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]
) -> None:
    """Keep napoleon from taking the words before a colon for an attribute's type.

    It looks for a colon in the first line, so that line becomes an empty comment.
    """
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]


def _where_defined(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.TextElement
) -> nodes.reference | None:
    """Resolve ``unctc.check`` to the place where it is documented: the module that defines it."""
    target = str(node.get("reftarget", ""))
    package, _, name = target.rpartition(".")
    module = getattr(getattr(unctc, name, None), "__module__", "")
    if package != "unctc" or not module.startswith("unctc."):
        return None
    document = str(node["refdoc"])
    domain = env.domains["py"]
    found = domain.resolve_any_xref(env, document, app.builder, f"{module}.{name}", node, contnode)
    return next((reference for _, reference in found), None)


def _refuse_raw(_app: Sphinx, doctree: nodes.document, _name: str) -> None:
    """Warn of HTML that came out of a text: `<title>` in a cell of a table would swallow the rest of the page."""
    for node in doctree.findall(nodes.raw):
        logger.warning("raw HTML: %r; write it as code", node.astext()[:60], location=node)


def setup(app: Sphinx) -> None:
    """Connect what is above."""
    app.connect("doctree-resolved", _refuse_raw)
    app.connect("missing-reference", _where_defined)
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
