"""Small Word files, web pages and PDF files with given paragraphs, for tests of what reads them.

They are written by hand, byte by byte the same each time, and hold no more than a reader must know of such a file.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Final

from attrs import frozen

from unctc.layout.line_layout import LineRole
from unctc.layout.source import Line
from unctc.model.languages import DEFAULT_LANGUAGE

__all__ = ["PdfLine", "paragraphs_of", "pdf_file", "web_page", "word_file"]

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_FONTS: Final = {
    "roman": "Times-Roman",
    "italic": "Times-Italic",
    "bold": "Times-Bold",
}
_PAGE: Final = (612, 792)
_ASIDE = {LineRole.HEAD, LineRole.FOOT, LineRole.NAVIGATION, LineRole.NOTE, LineRole.CELL}


def word_file(
    paragraphs: Iterable[str], *, body: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """Return a Word file.

    Args:
        paragraphs: the text of its paragraphs.
        body: what follows them, in WordprocessingML.
        parts: further parts by their kind, ``styles``, ``footnotes``, ``header1``, as the content of their
            root; whole parts by their path; further ``relations`` of the main part.

    Example:
        >>> import unctc
        >>> file = word_file(["Annex", "Programme of work", "1. See resolution 1373 (2001)."])
        >>> str(unctc.loads(file, language="en").citations[0].target)
        'S/RES/1373 (2001)'
    """
    written = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for text in paragraphs
    )
    files: dict[str, str] = {}
    relations = ""
    types = ""
    for name, content in (parts or {}).items():
        if "/" in name:
            files[name] = content
            continue
        if name == "relations":
            relations += content
            continue
        kind = name.rstrip("0123456789")
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        files[f"word/{name}.xml"] = (
            f'{_HEAD}<w:{root} xmlns:w="{_W}" xmlns:r="{_R}">{content}</w:{root}>'
        )
        relations += f'<Relationship Id="{name}" Type="{_R}/{kind}" Target="{name}.xml"/>'
        types += f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
    document = (
        f'{_HEAD}<w:document xmlns:w="{_W}" xmlns:r="{_R}"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<w:body>{written}{body}</w:body></w:document>"
    )
    whole = {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>{types}</Types>'
        ),
        "_rels/.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
        ),
        **files,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in whole.items():
            archive.writestr(zipfile.ZipInfo(path, _DATE), content.encode())
    return buffer.getvalue()


def web_page(paragraphs: Iterable[str], *, language: str = DEFAULT_LANGUAGE) -> bytes:
    """Return a web page with a site around its paragraphs.

    Example:
        >>> b"<p>Annex</p>" in web_page(["Annex"])
        True
    """
    written = "\n".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Page</title></head><body>'
        '<nav><ul><li><a href="/">Home</a></li></ul></nav>'
        f"<main>\n{written}\n</main><footer>Contact</footer></body></html>"
    ).encode()


@frozen
class PdfLine:
    """A stretch of text on a page.

    Attributes:
        x: where it begins, in points from the left.
        y: its baseline, in points from below.
        text: the text, in Latin letters.
        font: ``roman``, ``italic`` or ``bold``.
        size: the size of its type.
    """

    x: float
    y: float
    text: str
    font: str = "roman"
    size: float = 10


def pdf_file(
    pages: Sequence[Sequence[PdfLine]],
    *,
    links: Sequence[tuple[int, tuple[float, float, float, float], str]] = (),
) -> bytes:
    """Return a PDF file.

    Args:
        pages: of each page its stretches of text, in the order of the file.
        links: page (from 0), area (left, bottom, right, top) and address of each link.

    Example:
        >>> file = pdf_file([[PdfLine(72, 700, "Annex")]])
        >>> file[:8]
        b'%PDF-1.4'
    """
    fonts = {
        name: f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>"
        for name, font in _FONTS.items()
    }
    first = 3 + len(fonts)
    resources = "".join(f"/{name} {number} 0 R" for number, name in enumerate(fonts, 3))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", *fonts.values()]
    kids = []
    for index, lines in enumerate(pages):
        number = first + 2 * index
        kids.append(f"{number} 0 R")
        areas = "".join(
            f"<</Type/Annot/Subtype/Link/Rect[{' '.join(map(str, area))}]/Border[0 0 0]"
            f"/A<</S/URI/URI({_escaped(address)})>>>>"
            for page, area, address in links
            if page == index
        )
        objects += [
            (
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {_PAGE[0]} {_PAGE[1]}]"
                f"/Resources<</Font<<{resources}>>>>/Contents {number + 1} 0 R/Annots[{areas}]>>"
            ),
            _stream(lines),
        ]
    objects[1] = f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(kids)}]>>"
    return _assembled(objects)


def _stream(lines: Iterable[PdfLine]) -> str:
    content = "\n".join(
        f"BT /{line.font} {line.size} Tf {line.x} {line.y} Td ({_escaped(line.text)}) Tj ET"
        for line in lines
    )
    return f"<</Length {len(content.encode('cp1252'))}>>stream\n{content}\nendstream"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: Sequence[str]) -> bytes:
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj{content}endobj\n".encode("cp1252")
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        data += f"{place:010} 00000 n \n".encode()
    data += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def paragraphs_of(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    r"""Yield the paragraphs and headings of the body in order; heads, feet, notes and cells are not of it.

    A line of which the layout says nothing is a paragraph of its own.

    Example:
        >>> from unctc.layout.source import SourceText
        >>> source = SourceText.of("1. One.\n2. Two.")
        >>> [[line.text for line in each] for each in paragraphs_of(source.printed)]
        [['1. One.'], ['2. Two.']]
    """
    paragraph: list[Line] = []
    for line in lines:
        layout = line.layout
        if not line.text or (layout is not None and layout.role in _ASIDE):
            continue
        if paragraph and layout is not None and layout.opens is False:
            paragraph.append(line)
            continue
        if paragraph:
            yield tuple(paragraph)
        paragraph = [line]
    if paragraph:
        yield tuple(paragraph)
