"""The editions of the site: one a language, a link to the others on every page, one command that builds them all.

``python docs/_ext/editions.py FOLDER`` builds the English edition into FOLDER and each other one into a folder in it, so
that the links between them are the same on a disk and on a server. Other options go to Sphinx.
"""

from __future__ import annotations

import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DOCS = Path(__file__).parents[1]
STRICT = ("-q", "-W", "--keep-going", "-n", "-b", "html")


class Edition(NamedTuple):
    """One edition of the site."""

    language: str
    """What Sphinx calls the language; also the name of the folder of its catalogs."""
    tag: str
    """What browsers call it."""
    name: str
    """What its readers call it."""
    folder: str
    """Where its pages are, under those of the English edition."""


EDITIONS = (
    Edition("en", "en", "English", ""),
    Edition("zh_CN", "zh-CN", "中文", "zh_CN/"),
    Edition("fr", "fr", "Français", "fr/"),
)


class Link(NamedTuple):
    """A link from a page to the same page of an edition."""

    edition: Edition
    address: str
    here: bool


def links(language: str, page: str) -> list[Link]:
    """Return the links of a page to itself in every edition.

    Args:
        language: the edition that the page is in, as Sphinx calls it.
        page: the page's name, as ``how-to/index``.
    """
    this = next((each for each in EDITIONS if each.language == language), EDITIONS[0])
    up = "../" * (this.folder.count("/") + page.count("/"))
    return [
        Link(each, f"{up}{each.folder}{page}.html", each.language == this.language)
        for each in EDITIONS
    ]


def build(folder: Path, options: list[str]) -> int:
    """Build every edition at once and return 1 where one of them failed, else 0.

    Args:
        folder: where the pages go.
        options: more options for Sphinx.
    """
    from sphinx.cmd.build import build_main

    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(len(EDITIONS)) as pool:
        orders = [
            [
                *(*STRICT, *options, "-D", f"language={each.language}"),
                *("-d", str(Path(scratch, each.language)), str(DOCS), str(folder / each.folder)),
            ]
            for each in EDITIONS
        ]
        return int(any(pool.map(build_main, orders)))


def _show(app: Sphinx, page: str, _template: str, context: dict[str, object], _: object) -> None:
    context["editions"] = links(app.config.language, page)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    app.connect("html-page-context", _show)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1]), sys.argv[2:]))
