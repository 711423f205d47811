"""Small Word files, web pages and PDF files with given paragraphs, for tests of what reads them.

They are written by hand, byte by byte the same each time, and hold no more than a reader must know of such a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Final

from attrs import frozen

from unctc.layout.line_layout import LineRole
from unctc.layout.source import Line
from unctc.model.languages import DEFAULT_LANGUAGE
from unctc.serializers.word_package import word_package

__all__ = ["PdfLine", "paragraphs_of", "pdf_file", "web_page", "word_file"]

_FONTS: Final = {
    "roman": "Times-Roman",
    "italic": "Times-Italic",
    "bold": "Times-Bold",
}
_PAGE: Final = (612, 792)
_SHADOWS: Final = 6
"""How many lines back PDFium looks for a text that is shown twice."""
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
    return word_package(written + body, parts)


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
        text: the text; from right to left in the order in which it is set.
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
    wide = not all(_is_western(line.text) for lines in pages for line in lines)
    first = 3 + len(_FONTS) + len(_WIDE_PARTS)
    fonts = [_font(name, font, wide=wide) for name, font in _FONTS.items()]
    resources = "".join(f"/{name} {number} 0 R" for number, name in enumerate(_FONTS, 3))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", *fonts, *_WIDE_PARTS]
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
            _stream(lines, wide=wide),
        ]
    objects[1] = f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(kids)}]>>"
    return _assembled(objects)


def _is_western(text: str) -> bool:
    """Whether a font with the characters of Western Europe can print *text*."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


# A font with any character, whose number is that of the character. It is not in the file, only how wide each is.
_RANGES: Final = "\n".join(f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256))
_TO_UNICODE: Final = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Wide def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    + "".join(
        f"{len(part)} beginbfrange\n{chr(10).join(part)}\nendbfrange\n"
        for part in (_RANGES.split("\n")[at : at + 64] for at in range(0, 256, 64))
    )
    + "endcmap end end"
)
_WIDE_PARTS: Final = (f"<</Length {len(_TO_UNICODE)}>>stream\n{_TO_UNICODE}\nendstream",)


def _font(name: str, font: str, *, wide: bool) -> str:
    if not wide:
        return f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>"
    flags = 64 if name == "italic" else 0
    number = 3 + len(_FONTS)
    return (
        f"<</Type/Font/Subtype/Type0/BaseFont/{font}/Encoding/Identity-H/ToUnicode {number} 0 R"
        f"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/{font}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor<</Type/FontDescriptor/FontName/{font}/Flags {flags + 4}/FontBBox[0 -200 1000 800]"
        "/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>"
        "/DW 500/W[12288 65535 1000]>>]>>"
    )


def _stream(lines: Sequence[PdfLine], *, wide: bool) -> str:
    content = "\n".join(
        f"BT /{line.font} {line.size} Tf {line.x} {line.y} Td {shown} ET"
        for line, shown in zip(lines, _all_shown(lines, wide=wide), strict=True)
    )
    return f"<</Length {len(content.encode('cp1252'))}>>stream\n{content}\nendstream"


def _all_shown(lines: Sequence[PdfLine], *, wide: bool) -> Iterator[str]:
    """Yield what shows the text of each line.

    Where PDFium does not know how high letters are, as in the wide font, it takes a text for the shadow of an equal one
    near it, and leaves it out. Such a text gets a space at its end, another number of them each time.
    """
    for index, line in enumerate(lines):
        near = lines[max(index - _SHADOWS, 0) : index]
        spaces = sum(each.text == line.text for each in near) if wide else 0
        yield f"{_shown(line.text + ' ' * spaces, wide=wide)} Tj"


def _shown(text: str, *, wide: bool) -> str:
    return f"<{text.encode('utf-16-be').hex()}>" if wide else f"({_escaped(text)})"


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
