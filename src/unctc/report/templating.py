"""Fill the templates: everything escaped, with a content security policy."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from unctc.errors import MissingDependencyError
from unctc.late_patterns import late_pattern
from unctc.package_data import package_data
from unctc.report.page_words import PageWords, capitalized, isolated

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["fill", "policy", "site_policy", "template_file"]

# What no page can show: controls but tab and line ends, surrogates without their other half.
_UNSHOWABLE: Final = late_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_STYLES: Final = ("page.css", "comparison.css", "picture.css")
_SCRIPT: Final = "page.js"
_SITE_POLICY: Final = (
    *("default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src data:"),
    *("base-uri 'none'", "form-action 'none'"),
    *("require-trusted-types-for 'script'", "trusted-types unctc"),
)


def fill(template: str, **values: object) -> str:
    """Return *template* with *values* in it.

    Args:
        template: the name of a file in ``templates``.
        values: the values of its names. Strings are escaped.

    Raises:
        MissingDependencyError: jinja2 is not installed.
    """
    return _environment().get_template(template).render(values)


def policy() -> str:
    """Return the Content-Security-Policy of every page: its own style and script, and nothing else.

    Example:
        >>> policy().split("; ")[0]
        "default-src 'none'"
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hash(_style())}",
            f"script-src {_hash(template_file(_SCRIPT))}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def site_policy() -> str:
    """Return the Content-Security-Policy of the pages of a site: the style and the scripts beside them, nothing else.

    Example:
        >>> site_policy().split("; ")[1:3]
        ["style-src 'self'", "script-src 'self'"]
    """
    return "; ".join(_SITE_POLICY)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def template_file(name: str) -> str:
    """Return the text of a file in ``templates``."""
    return package_data("unctc.report", f"templates/{name}").decode()


def _style() -> str:
    return "".join(map(template_file, _STYLES))


def _showable(value: object) -> object:
    # Markup keeps its type only if nothing had to be replaced; templates never hold such characters.
    if isinstance(value, str) and _UNSHOWABLE.search(value):
        return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    return value


@cache
def _environment() -> Environment:
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
        from markupsafe import Markup

        from unctc.report.kept_templates import kept_templates
    except ImportError as error:
        raise MissingDependencyError(
            expected="the package jinja2",
            found="none",
            fix='Install it with pip install "unctc[report]".',
            extra="report",
        ) from error
    environment = Environment(
        loader=PackageLoader("unctc.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_showable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.bytecode_cache = kept_templates(environment)
    environment.globals["style"] = Markup(_style())  # noqa: S704 - a file of this package
    environment.globals["picture_style"] = Markup(template_file("picture.css"))  # noqa: S704 - as above
    environment.globals["script"] = Markup(template_file(_SCRIPT))  # noqa: S704 - as above
    # Pages that are given no words speak English.
    environment.globals["words"] = PageWords()
    environment.globals["capitalized"] = capitalized
    environment.globals["isolated"] = isolated
    environment.globals["policy"] = policy()
    environment.globals["site_policy"] = site_policy()
    return environment
