"""Brings the catalogs of an edition up to date with the English pages, and prints how much of each is translated.

``python docs/_ext/catalogs.py zh_CN`` updates the catalogs that are there; pages named after the language, as
``reference/report``, get one. A translation whose message has changed a little is kept and marked fuzzy: until somebody
has looked at it, the page shows English. The rest of Sphinx's own tools is not needed.
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from sphinx.cmd.build import build_main

DOCS = Path(__file__).parents[1]
THEME = "sphinx"
# What changes with every run, and says nothing of a translation.
NOISE = re.compile(
    r"""
    ^"(?: Project-Id-Version | Report-Msgid-Bugs-To | POT-Creation-Date | PO-Revision-Date
        | Last-Translator | Plural-Forms | Generated-By )
    : [^\n]*? (?: "\n" [^\n]*? )*? \\n"\n   # a long value goes on in the next line
    """,
    re.VERBOSE | re.MULTILINE,
)


def update(language: str, pages: list[str]) -> None:
    """Update the catalogs of *language*, and make those of *pages*."""
    folder = DOCS / "locale" / language / "LC_MESSAGES"
    there = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.po")}
    with tempfile.TemporaryDirectory() as scratch:
        pot = Path(scratch, "pot")
        if build_main(["-q", "-b", "gettext", "-d", f"{scratch}/doctrees", str(DOCS), str(pot)]):
            sys.exit("the pages could not be read; see above")
        for page in sorted((there | set(pages)) - {THEME}):
            template = _read(pot / f"{page}.pot", language)
            path = folder / f"{page}.po"
            catalog = _read(path, language) if path.is_file() else Catalog(locale=language)
            catalog.update(template, update_header_comment=False)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text_of(catalog), encoding="utf-8")
            messages = [each for each in catalog if each.id]
            done = sum(bool(each.string) and not each.fuzzy for each in messages)
            print(f"{page}: {done} of {len(messages)} translated")  # noqa: T201


def text_of(catalog: Catalog) -> str:
    """Return a catalog as it is kept: no dates, no names, and no messages of former pages."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=78, ignore_obsolete=True)
    return NOISE.sub("", buffer.getvalue().decode())


def _read(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)


if __name__ == "__main__":
    update(sys.argv[1], sys.argv[2:])
