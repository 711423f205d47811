"""All calls into PDFium that go past pypdfium2's own classes: text, geometry, links, kinds of file.

The calls are C functions with out-parameters. They are kept in this one file, and what it gives are plain
Python values. Geometry is asked for a line and a piece of type, never for a character: that is what keeps
it cheap. Characters are only looked at to find where in a line a piece begins, by bisection.
"""

from __future__ import annotations

import ctypes
import re
import struct
from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import Any, Final, NamedTuple, TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from unctc.loaders.pdf.right_to_left import logical_order
from unctc.loaders.pdf.turned_pages import turned_upright
from unctc.model.pages import PageLayout

__all__ = ["LinkArea", "PdfFile", "RawLine", "RawPiece"]

_XFA: Final = (2, 3)
# PDFium writes U+FFFE for the hyphen at the end of a line, and joins the next line to it.
_LINE: Final = re.compile("[^\r\n\ufffe]*(?:\ufffe|[\r\n]+|$)")
_HYPHEN: Final = "\ufffe"
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EDGE: Final = 0.01
_unpacked: Final = struct.Struct("4d").unpack
_INT: Final = ctypes.c_int
_Argument: TypeAlias = object
"""What a C function takes: made by ctypes, and of no use to Python."""
_NAME_LENGTH: Final = 128
_NAME_LENGTH_GIVEN: Final[Any] = ctypes.c_ulong.from_param(_NAME_LENGTH)
_URL_LENGTH: Final = 1024
_NARROW: Final = 0.4
"""How wide, in heights of a box, a gap is at most that need not be a blank."""
_MOST_PIECES: Final = 400
"""Pieces of a line that are distinguished; hostile files have lines of a piece a character."""


def _plain(function: Any, result: type = _INT) -> Any:  # noqa: ANN401 - what ctypes makes
    """Return *function* without stated types of arguments: what is converted once need not be for each call.

    Whole numbers are C's ``int`` then; anything else must be given as :func:`_address` or as C's own type.
    """
    return ctypes.CFUNCTYPE(result)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _address(place: int) -> Any:  # noqa: ANN401
    """Return an address, or a handle, as an argument of a function of :func:`_plain`."""
    return ctypes.c_void_p.from_param(place)


_text = _plain(pdfium.FPDFText_GetText)
_count_pieces = _plain(pdfium.FPDFText_CountRects)
_piece_box = _plain(pdfium.FPDFText_GetRect)
_character_box = _plain(pdfium.FPDFText_GetCharBox)
_origin = _plain(pdfium.FPDFText_GetCharOrigin)
_is_generated = _plain(pdfium.FPDFText_IsGenerated)
_font_size = _plain(pdfium.FPDFText_GetFontSize, ctypes.c_double)
_font_info = _plain(pdfium.FPDFText_GetFontInfo, ctypes.c_ulong)


class RawPiece(NamedTuple):
    """A piece of one type in a line: its characters, counted in the line, where it is set, its type."""

    start: int
    end: int
    left: float
    right: float
    baseline: float
    size: float
    font: str
    flags: int


class RawLine(NamedTuple):
    """A line as PDFium gives it.

    ``boxes`` are six numbers a box, as in :class:`~unctc.model.pages.PageLayout`, counted in the line. Word
    sets a line in many objects, so that a piece of one type may have several boxes. ``doubts`` are blanks that
    are not in the file: PDFium saw a gap between two objects, and it is narrow.
    """

    text: str
    pieces: tuple[RawPiece, ...]
    boxes: list[float]
    right_to_left: bool
    doubts: tuple[int, ...] = ()


class LinkArea(NamedTuple):
    """A place on a page that leads to an address."""

    left: float
    bottom: float
    right: float
    top: float
    address: str


class PdfFile:
    """An open PDF file; close it after use.

    Raises:
        pypdfium2.PdfiumError: PDFium cannot open it.
    """

    def __init__(self, data: bytes) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self._numbers = (ctypes.c_double * 4)()
        first = ctypes.addressof(self._numbers)
        self._places = tuple(_address(first + 8 * index) for index in range(4))
        self._font = ctypes.create_string_buffer(_NAME_LENGTH)
        self._url = ctypes.create_string_buffer(_URL_LENGTH)
        self._flags = ctypes.c_int()
        self._font_place = _address(ctypes.addressof(self._font))
        self._flags_place = _address(ctypes.addressof(self._flags))
        self._names: dict[bytes, str] = {}
        self._fonts: dict[str, str] = {}

    def close(self) -> None:
        """Close the file."""
        self._document.close()

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self._document)

    @property
    def is_xfa(self) -> bool:
        """Whether its content is an XFA form, which a viewer builds when it is opened."""
        return pdfium.FPDF_GetFormType(self._document) in _XFA

    @property
    def has_pictures(self) -> bool:
        """Whether there is a picture on a page."""
        for index in range(self.page_count):
            page = self._document[index]
            try:
                for number in range(pdfium.FPDFPage_CountObjects(page)):
                    each = pdfium.FPDFPage_GetObject(page, number)
                    if pdfium.FPDFPageObj_GetType(each) == pdfium.FPDF_PAGEOBJ_IMAGE:
                        return True
            finally:
                page.close()
        return False

    @property
    def attachment_count(self) -> int:
        """How many files are attached to it."""
        return int(pdfium.FPDFDoc_GetAttachmentCount(self._document))

    def page(self, index: int) -> tuple[PageLayout, list[RawLine], list[LinkArea]]:
        """Return a page without its boxes, its lines in the order of the file, and its links."""
        # Without pypdfium2's own classes for pages, which cost more than some pages have text.
        page = pdfium.FPDF_LoadPage(self._document, index)
        if page and pdfium.FPDFPage_GetRotation(page):
            page = turned_upright(self._document, page, index)
        text_page = pdfium.FPDFText_LoadPage(page) if page else None
        try:
            if not page or not text_page:
                raise pypdfium2.PdfiumError(f"page {index + 1} cannot be read")
            width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            layout = PageLayout(number=index + 1, start=0, end=0, width=width, height=height)
            return layout, list(self._lines(text_page)), list(self._links(page))
        finally:
            if text_page:
                pdfium.FPDFText_ClosePage(text_page)
            if page:
                pdfium.FPDF_ClosePage(page)

    def _lines(self, page: Any) -> Iterator[RawLine]:  # noqa: ANN401 - a handle
        count = pdfium.FPDFText_CountChars(page)
        if count <= 0:
            return
        handle = _address(ctypes.cast(page, ctypes.c_void_p).value or 0)
        # No array of ctypes: each length is a type of its own, which costs more than a line.
        buffer = bytearray(4 * count + 4)
        place = _address(ctypes.addressof(ctypes.c_char.from_buffer(buffer)))
        written = _text(handle, 0, count, place)
        text = buffer[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        exact = len(text) == count
        for match in _LINE.finditer(text):
            printed = match[0]
            shown = printed.rstrip("\r\n ")
            if not shown or shown.isspace():
                continue
            start = match.start()
            if shown[0].isspace():
                start += len(shown) - len(shown.lstrip())
                shown = shown.lstrip()
            yield self._line(handle, start if exact else _character_at(page, text, start), shown)

    def _line(self, page: _Argument, start: int, shown: str) -> RawLine:
        text = shown
        if _HYPHEN in text or "\0" in text:
            text = text.replace(_HYPHEN, "-").replace("\0", " ")
        right_to_left = not text.isascii() and _is_right_to_left(text)
        boxes = self._boxes(page, start, len(shown))
        if right_to_left:
            text = logical_order(self._characters(page, start, text))
        if len(boxes) > 1 and (right_to_left or len(boxes) > _MOST_PIECES):
            lefts, bottoms, rights, tops = zip(*boxes, strict=True)
            boxes = [(min(lefts), min(bottoms), max(rights), max(tops))]
        if len(boxes) == 1:  # nearly all lines of most makers
            (box,) = boxes
            size, font, flags = self._type_at(page, start)
            left, bottom, right, top = self._places
            _character_box(page, start + len(shown) - 1, left, right, bottom, top)
            last = self._numbers[2]
            _origin(page, start, left, bottom)
            if self._numbers[0] < box[0] - size or last > box[2] + size:
                box = self._box_of_characters(page, start, len(shown))
                _origin(page, start, left, bottom)
            piece = RawPiece(0, len(text), box[0], box[2], self._numbers[1], size, font, flags)
            return RawLine(text, (piece,), [0, len(text), *box], right_to_left)
        return self._line_of_pieces(page, start, text, boxes)

    def _line_of_pieces(
        self, page: _Argument, start: int, text: str, boxes: list[tuple[float, ...]]
    ) -> RawLine:
        pieces: list[RawPiece] = []
        packed: list[float] = []
        doubts: list[int] = []
        first, length, right_edge = 0, len(text), boxes[-1][2] if boxes else 0
        known: tuple[float, str, int] | None = None
        begin, begin_left, end_right, baseline = 0, 0.0, 0.0, 0.0
        for box, after in zip_longest(boxes, islice(boxes, 1, None)):
            left, bottom, right, top = box
            last = length
            if after is not None:
                edge = after[0]
                # The guess goes by the share of the rest of the line that this box has.
                width = right_edge - left
                guess = int((length - first) * (edge - left) / max(width, 1))
                last = self._first(page, start, first + 1, length, first + guess, edge)
                if text[last - 1] == " " and (
                    edge - right < _NARROW * (top - bottom)
                    and _is_generated(page, start + last - 1)
                ):
                    doubts.append(last - 1)
            if first >= last:
                continue
            packed += (first, last, left, bottom, right, top)
            type_ = self._type_at(page, start + first)
            if type_ != known or left - end_right >= type_[0]:
                if known is not None:
                    pieces.append(RawPiece(begin, first, begin_left, end_right, baseline, *known))
                # What is raised or lowered is smaller, too.
                if not pieces or pieces[0].size != type_[0]:
                    _origin(page, start + first, self._places[0], self._places[1])
                    baseline = self._numbers[1]
                else:
                    baseline = pieces[0].baseline
                known, begin, begin_left = type_, first, left
            end_right = right
            first = last
        if known is not None:
            pieces.append(RawPiece(begin, first, begin_left, end_right, baseline, *known))
        return RawLine(text, tuple(pieces), packed, right_to_left=False, doubts=tuple(doubts))

    def _characters(
        self, page: _Argument, start: int, text: str
    ) -> Iterator[tuple[str, float, float]]:
        """Yield the characters of a line, each with where it begins and ends on the page."""
        left, bottom, right, top = self._places
        numbers = self._numbers
        for index, character in enumerate(text):
            _character_box(page, start + index, left, right, bottom, top)
            yield character, numbers[0], numbers[2]

    def _boxes(self, page: _Argument, start: int, length: int) -> list[tuple[float, ...]]:
        left, bottom, right, top = self._places
        boxes = []
        numbers = self._numbers
        for index in range(_count_pieces(page, start, length)):
            _piece_box(page, index, left, top, right, bottom)
            boxes.append(_unpacked(numbers))
        return boxes

    def _box_of_characters(self, page: _Argument, start: int, length: int) -> tuple[float, ...]:
        """Return the box around the characters of a line: of letters whose height it does not know PDFium gives none."""
        numbers, found = self._numbers, list[tuple[float, ...]]()
        left, bottom, right, top = self._places
        for at in range(start, start + length):
            _character_box(page, at, left, right, bottom, top)
            found.append((numbers[0], numbers[1], numbers[2], numbers[3]))
        lefts, bottoms, rights, tops = zip(*found, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)

    def _first(self, page: _Argument, start: int, low: int, high: int, at: int, edge: float) -> int:
        """Return the first character that begins at *edge* or right of it, looking from a guess outward.

        Args:
            page: the handle of the page.
            start: where the line begins.
            low: the first character that it may be, counted in the line.
            high: the end of the line.
            at: the guess.
            edge: where the box begins.
        """
        left, bottom, right, top = self._places
        numbers = self._numbers
        edge -= _EDGE
        for step in (1, 1, 2, 4, 0):  # near the guess first, then by halves
            if low >= high:
                return high
            if at < low:
                at = low
            elif at >= high:
                at = high - 1
            _character_box(page, start + at, left, right, bottom, top)
            if numbers[0] < edge:
                low, at = at + 1, at + step
            else:
                high, at = at, at - step
        while low < high:
            at = (low + high) // 2
            _character_box(page, start + at, left, right, bottom, top)
            if numbers[0] < edge:
                low = at + 1
            else:
                high = at
        return high

    def _type_at(self, page: _Argument, at: int) -> tuple[float, str, int]:
        """Return the size, the font and its flags of a character."""
        _font_info(page, at, self._font_place, _NAME_LENGTH_GIVEN, self._flags_place)
        name = self._font.value
        font = self._names.get(name)
        if font is None:
            # The six letters before the plus sign say that a part of the font is in the file.
            plain = re.sub(r"^[A-Z]{6}\+", "", name.decode("utf-8", "replace"))
            font = self._names[name] = self._fonts.setdefault(plain, plain)
        return _font_size(page, at), font, self._flags.value

    def _links(self, page: Any) -> Iterator[LinkArea]:  # noqa: ANN401
        position = ctypes.c_int(0)
        link = pdfium.FPDF_LINK()
        area = pdfium.FS_RECTF()
        place, found = ctypes.byref(position), ctypes.byref(link)
        while pdfium.FPDFLink_Enumerate(page, place, found):
            action = pdfium.FPDFLink_GetAction(link)
            if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
                continue
            address = self._address(action)
            if address and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(area)):
                yield LinkArea(area.left, area.bottom, area.right, area.top, address)

    def _address(self, action: Any) -> str:  # noqa: ANN401
        buffer = self._url
        length = pdfium.FPDFAction_GetURIPath(self._document, action, buffer, _URL_LENGTH)
        if length > _URL_LENGTH:
            buffer = ctypes.create_string_buffer(length)
            pdfium.FPDFAction_GetURIPath(self._document, action, buffer, length)
        return buffer.value.decode("utf-8", "replace") if length else ""


def _is_right_to_left(text: str) -> bool:
    """Whether most letters of a line are of a script that runs from right to left."""
    found = len(_RIGHT_TO_LEFT.findall(text))
    return found > 0 and 2 * found > sum(map(str.isalpha, text))


def _character_at(page: Any, text: str, index: int) -> int:  # noqa: ANN401
    """Return the character that *index* of the text is, where PDFium's text leaves some out."""
    units = len(text[:index].encode("utf-16-le", "replace")) // 2
    return int(pdfium.FPDFText_GetCharIndexFromTextIndex(page, units))
