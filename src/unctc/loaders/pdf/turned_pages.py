"""Pages that are shown turned by a quarter, a half or three: they are turned before they are read.

Where words are on such a page is counted on the page as it is shown. Its file counts on the page as it was before.
"""

from __future__ import annotations

import ctypes
from typing import Any, TypeAlias

import pypdfium2.raw as pdfium

__all__ = ["Matrix", "shown_matrix", "turned_upright"]

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""Six numbers a matrix has in PDF: ``x' = a x + c y + e`` and ``y' = b x + d y + f``."""


def shown_matrix(turns: int, box: tuple[float, float, float, float]) -> Matrix:
    """Return where the places of a page are when it is shown turned clockwise by that many quarters.

    Args:
        turns: the quarters, 0 to 3.
        box: left, bottom, right and top of the page in its file.

    Example:
        >>> shown_matrix(1, (0, 0, 612, 792))
        (0, -1, 1, 0, 0, 612)
    """
    left, bottom, right, top = box
    return (
        (1, 0, 0, 1, -left, -bottom),
        (0, -1, 1, 0, -bottom, right),
        (-1, 0, 0, -1, right, top),
        (0, 1, -1, 0, top, -left),
    )[turns]


def turned_upright(document: Any, page: Any, index: int) -> Any:  # noqa: ANN401 - handles
    """Return a *page*, which is closed, anew as it is shown, with nothing left to turn; only memory is changed."""
    turns = pdfium.FPDFPage_GetRotation(page)
    area = pdfium.FS_RECTF()
    if turns not in (1, 2, 3) or not pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(area)):
        return page
    matrix = shown_matrix(turns, (area.left, area.bottom, area.right, area.top))
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if not pdfium.FPDFPage_TransFormWithClip(page, pdfium.FS_MATRIX(*matrix), None):
        return page
    pdfium.FPDFPage_TransformAnnots(page, *matrix)
    pdfium.FPDFPage_SetRotation(page, 0)
    pdfium.FPDFPage_SetMediaBox(page, 0, 0, width, height)
    pdfium.FPDFPage_SetCropBox(page, 0, 0, width, height)
    pdfium.FPDF_ClosePage(page)
    return pdfium.FPDF_LoadPage(document, index)
