"""Parse the address of a paragraph: ``A.7``, ``enclosure.7``, ``L.2``, ``7``."""

from __future__ import annotations

import re

import click
from attrs import frozen

from unctc.cli.places import Place, places_in
from unctc.errors import NotInDocumentError
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.passages import Paragraph
from unctc.model.resolutions import PreambularParagraph

__all__ = ["Address", "paragraph_at", "to_address"]

_ADDRESS = re.compile(
    r"(?:(?P<part>letter|annex|enclosure|operative|preamble|[laeop])"
    r"[ -]?(?P<which>[ivx]+)?[. ])?(?P<number>[1-9]\d{0,3})",
    re.IGNORECASE,
)
_PARTS = {name[0]: name for name in ("letter", "annex", "enclosure", "operative", "preamble")}


@frozen
class Address:
    """Where a paragraph stands.

    Attributes:
        part: ``letter``, ``annex``, ``enclosure`` …, ``annex II`` where there are several; empty for
            the document's main text.
        number: the paragraph's number, or its place in a part that numbers none.
    """

    part: str
    number: int

    def __str__(self) -> str:
        return f"{self.part} {self.number}".strip()


def to_address(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> Address | None:
    """Make an address of what was typed; a callback for options.

    Raises:
        click.BadParameter: it is none.
    """
    if value is None:
        return None
    match = _ADDRESS.fullmatch(value.strip())
    if match is None:
        message = f"{value!r} is no place; write A.7, enclosure.7, L.2 or 7."
        raise click.BadParameter(message)
    part = _PARTS[match["part"][0].lower()] if match["part"] else ""
    which = f" {match['which'].upper()}" if match["which"] else ""
    return Address(part + which, int(match["number"]))


def paragraph_at(
    document: Document, address: Address
) -> tuple[Place, Paragraph | PreambularParagraph]:
    """Return the paragraph at *address* and its place.

    Raises:
        NotInDocumentError: the document has no such part, or the part no such paragraph.
    """
    main = "annex" if isinstance(document, Letter) else "operative"
    wanted = address.part or main
    numbered = [
        (place, place.passage)
        for place in places_in(document)
        if isinstance(place.passage, Paragraph | PreambularParagraph) and place.spot.isdecimal()
    ]
    # "annex" alone is the first annex, whatever its number.
    parts = list(dict.fromkeys(place.part for place, _ in numbered))
    part = next((each for each in parts if wanted in (each, each.partition(" ")[0])), None)
    if part is None:
        raise NotInDocumentError(
            expected=f"paragraphs in {' or '.join(parts)}" if parts else "numbered paragraphs",
            found=f"{wanted} asked for" if parts else "none",
            where=str(document.symbol or "the document"),
            fix="unctc show lists what there is.",
        )
    for place, paragraph in numbered:
        if place.part == part and place.spot == str(address.number):
            return place, paragraph
    spots = [place.spot for place, _ in numbered if place.part == part]
    raise NotInDocumentError(
        expected=f"a paragraph from {spots[0]} to {spots[-1]}",
        found=f"number {address.number}",
        where=part,
        fix="unctc show lists what there is.",
    )
