"""A Word file into a source; what it means is for the readers to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from unctc.layout.line_layout import LineLayout, LineRole
from unctc.layout.source import SourceText
from unctc.loaders.docx.blocks import Anchor, BlockReader
from unctc.loaders.docx.facts import facts_of
from unctc.loaders.docx.package import Package, R, attribute, w

__all__ = ["source_and_anchors", "source_of_docx"]


def source_of_docx(data: bytes, *, changes: str = "accepted", where: str = "") -> SourceText:
    """Return the text of a Word file as it would be printed, with what the file knows of its lines.

    Tracked changes are accepted; with ``changes="original"`` they are undone. Macros are never run, and
    nothing outside the file is fetched.

    Args:
        data: the file.
        changes: ``accepted`` or ``original``.
        where: what to call the source in errors.

    Raises:
        UnreadableSourceError: it is broken, or too large when unpacked.
        UnsupportedContentError: it is an archive of something else.
    """
    return _read(Package.open(data, where), original=changes == "original")[0]


def source_and_anchors(package: Package) -> tuple[SourceText, list[Anchor]]:
    """Return the source of an open file, and where the elements of its main part stand in it."""
    source, reader = _read(package, anchored=True)
    return source, reader.anchors


def _read(
    package: Package, *, original: bool = False, anchored: bool = False
) -> tuple[SourceText, BlockReader]:
    root = package.tree(package.main)
    assert root is not None  # the package has looked for it
    reader = BlockReader(package, original, anchored)
    heads, feet = _furniture(package, reader.sections)
    for name in heads:
        reader.read_part(name, LineRole.HEAD)
    reader.read(root, LineLayout())
    for name in feet:
        reader.read_part(name, LineRole.FOOT)
    return reader.builder.build(runs=reader.runs, facts=facts_of(package)), reader


def _furniture(package: Package, sections: Sequence[etree._Element]) -> tuple[list[str], list[str]]:
    """Return the headers and the footers that are printed, the first page's first, each once."""
    found: dict[str, list[str]] = {"header": [], "footer": []}
    settings = package.part_of_kind("settings")
    tree = package.tree(settings) if settings else None
    even = tree is not None and tree.find(w("evenAndOddHeaders")) is not None
    relationships = package.relationships(package.main)
    for section in sections:
        title = section.find(w("titlePg"))
        printed = {"default"}
        if title is not None and attribute(title) not in ("0", "false", "off"):
            printed.add("first")
        if even:
            printed.add("even")
        for kind, names in found.items():
            for reference in _first_page_first(section, kind):
                known = relationships.get(reference.get(f"{R}id", ""))
                if attribute(reference, "type") in printed and known and not known[2]:
                    names.append(known[1])
    return list(dict.fromkeys(found["header"])), list(dict.fromkeys(found["footer"]))


def _first_page_first(section: etree._Element, kind: str) -> Iterator[etree._Element]:
    references = section.findall(w(f"{kind}Reference"))
    yield from sorted(references, key=lambda each: attribute(each, "type") != "first")
