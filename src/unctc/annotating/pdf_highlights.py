"""Remarks as highlights with pop-up notes in a PDF file; the pages themselves stay as they are."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from unctc.annotating.remarks import AUTHOR, Remark, refuse_other_places
from unctc.errors import MissingDependencyError
from unctc.loaders.pdf.loader import source_of_pdf
from unctc.model.findings import Severity
from unctc.model.pages import Box, boxes_of

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject

__all__ = ["with_highlights"]

_COLOURS: Final = {
    Severity.ERROR: (1.0, 0.55, 0.5),
    Severity.WARNING: (1.0, 0.87, 0.35),
    Severity.NOTE: (0.6, 0.83, 1.0),
}
_NOTE_SIZE: Final = 18.0
_POP_UP: Final = (180.0, 90.0)
_PRINTED: Final = 4


def with_highlights(data: bytes, remarks: Sequence[Remark], where: str) -> bytes:
    """Return the PDF file in *data* with *remarks* as highlights.

    Raises:
        MissingDependencyError: the extra ``pdf`` is not installed.
        UnreadableSourceError: it cannot be read.
        InvalidValueError: a remark is at a place that the file does not have.
    """
    try:
        from pypdf import PdfReader, PdfWriter
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package pypdf, which writes annotations",
            found="no such package",
            where=where,
            fix="Install it with: pip install 'unctc[pdf]'",
            extra="pdf",
        ) from error
    source = source_of_pdf(data, where=where)
    refuse_other_places(remarks, len(source.raw), where)
    if not remarks:
        return data
    writer = PdfWriter(PdfReader(io.BytesIO(data)), incremental=True)
    without_place = 0
    for remark in remarks:
        boxes = boxes_of(source.pages, remark.ranges)
        if not boxes:
            _add_note(writer, remark, source.pages[0].height, without_place)
            without_place += 1
        for page in sorted({box.page for box in boxes}):
            on_page = [box for box in boxes if box.page == page]
            _add_highlight(writer, remark, on_page, source.pages[page - 1].width)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _add_highlight(writer: PdfWriter, remark: Remark, boxes: Sequence[Box], width: float) -> None:
    """Highlight the *boxes* of one page, with a note that opens at them."""
    from pypdf.annotations import Highlight, Popup
    from pypdf.generic import ArrayObject, FloatObject, NameObject

    page = boxes[0].page - 1
    placed = _places_in_file(writer, page)
    corners = [
        number
        for box in boxes
        for x, y in (
            (box.left, box.top),
            (box.right, box.top),
            (box.left, box.bottom),
            (box.right, box.bottom),
        )
        for number in placed(x, y)
    ]
    right_edge, top_edge = max(box.right for box in boxes), max(box.top for box in boxes)
    area = _area(
        placed,
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        right_edge,
        top_edge,
    )
    highlight = Highlight(
        rect=area, quad_points=ArrayObject(FloatObject(round(number, 2)) for number in corners)
    )
    _describe(highlight, remark)
    added = writer.add_annotation(page, highlight)
    right = min(right_edge + _POP_UP[0], width)
    top = max(top_edge, _POP_UP[1])
    pop_up = Popup(
        rect=_area(placed, right - _POP_UP[0], top - _POP_UP[1], right, top), parent=added
    )
    opened = writer.add_annotation(page, pop_up)
    added[NameObject("/Popup")] = opened.indirect_reference


def _add_note(writer: PdfWriter, remark: Remark, height: float, index: int) -> None:
    """Put a note about the document as a whole into the corner of the first page."""
    from pypdf.annotations import Text

    left, top = 12.0 + index * (_NOTE_SIZE + 4), height - 12.0
    area = _area(_places_in_file(writer, 0), left, top - _NOTE_SIZE, left + _NOTE_SIZE, top)
    note = Text(rect=area, text="")
    _describe(note, remark)
    writer.add_annotation(0, note)


def _places_in_file(writer: PdfWriter, index: int) -> Callable[[float, float], tuple[float, float]]:
    """Return what gives of a place on a page as it is shown the place in its file."""
    page = writer.pages[index]
    turns = page.rotation // 90 % 4
    if not turns:
        return lambda x, y: (x, y)
    from unctc.loaders.pdf.turned_pages import shown_matrix

    box = page.cropbox
    a, b, c, d, e, f = shown_matrix(
        turns, (float(box.left), float(box.bottom), float(box.right), float(box.top))
    )
    return lambda x, y: (a * (x - e) + b * (y - f), c * (x - e) + d * (y - f))


def _area(
    placed: Callable[[float, float], tuple[float, float]],
    left: float,
    bottom: float,
    right: float,
    top: float,
) -> tuple[float, float, float, float]:
    """Return the left, lower, right and upper edge in the file of an area on the page as it is shown."""
    (x, y), (other_x, other_y) = placed(left, bottom), placed(right, top)
    return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _describe(annotation: DictionaryObject, remark: Remark) -> None:
    from pypdf.generic import ArrayObject, FloatObject, NameObject, NumberObject, TextStringObject

    annotation[NameObject("/Contents")] = TextStringObject("\n".join(remark.lines))
    annotation[NameObject("/T")] = TextStringObject(AUTHOR)
    annotation[NameObject("/F")] = NumberObject(_PRINTED)
    annotation[NameObject("/C")] = ArrayObject(map(FloatObject, _COLOURS[remark.severity]))
