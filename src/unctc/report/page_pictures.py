"""The pages that findings are on: a picture of each, and in it the words that a finding is about."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from attrs import field, frozen

from unctc.errors import UnsupportedContentError
from unctc.loaders.pdf.pictures import page_pictures
from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.pages import Box, PageLayout

__all__ = ["PagePicture", "PagePictures", "PageSpot", "pictures_of"]


@frozen
class PagePicture:
    """A picture of a page, for all findings on it.

    Attributes:
        number: the page, counted from 1 in the file.
        width: its width in points.
        height: its height in points.
        address: the picture itself, as an address that holds its data.
    """

    number: int
    width: float
    height: float
    address: str = field(repr=False)


@frozen
class PageSpot:
    """Where on a page the words of a finding are.

    Attributes:
        picture: the page.
        boxes: left, top, width and height of each line of the words, in points from the upper left corner.
    """

    picture: PagePicture
    boxes: tuple[tuple[float, float, float, float], ...]


@frozen
class PagePictures:
    """The pictures of the pages that have findings.

    Attributes:
        pictures: the pictures, in order.
        spots: where the words of each finding are, by its place among the findings.
    """

    pictures: tuple[PagePicture, ...] = ()
    spots: tuple[tuple[Finding, tuple[PageSpot, ...]], ...] = field(default=(), repr=False)

    def of(self, finding: Finding) -> tuple[PageSpot, ...]:
        """Return where the words of *finding* are; nothing where its place is not known."""
        return next((spots for each, spots in self.spots if each is finding), ())


def pictures_of(document: Document, findings: Iterable[Finding], data: bytes) -> PagePictures:
    """Return pictures of the pages of the PDF file *data* that *findings* are on.

    Raises:
        UnsupportedContentError: *document* was not read from a file with pages.
        UnreadableSourceError: *data* is another file.
        MissingDependencyError: the extra ``pdf`` is not installed.
    """
    layout = document.layout
    if layout is None:
        raise UnsupportedContentError(
            expected="a document that was loaded from a PDF file",
            found="one without pages",
            where=str(document.symbol or "document"),
            fix="Load the PDF file with unctc.load() and give the same bytes.",
        )
    boxes = [(each, layout.boxes(each.location)) for each in findings if each.location]
    sizes = {page.number: page for page in layout.pages}
    drawn = page_pictures(data, {box.page for _, found in boxes for box in found})
    pictures = {
        number: PagePicture(
            number,
            sizes[number].width,
            sizes[number].height,
            f"data:image/png;base64,{b64encode(png).decode()}",
        )
        for number, png in drawn.items()
    }
    spots = tuple((each, tuple(_spots(found, pictures, sizes))) for each, found in boxes if found)
    return PagePictures(tuple(pictures.values()), spots)


def _spots(
    boxes: Iterable[Box], pictures: dict[int, PagePicture], sizes: dict[int, PageLayout]
) -> Iterable[PageSpot]:
    by_page: dict[int, list[Box]] = {}
    for box in boxes:
        by_page.setdefault(box.page, []).append(box)
    for number, found in by_page.items():
        height = sizes[number].height
        yield PageSpot(
            pictures[number],
            tuple(
                (
                    round(box.left - 1, 1),
                    round(height - box.top - 1, 1),
                    round(box.right - box.left + 2, 1),
                    round(box.top - box.bottom + 2, 1),
                )
                for box in found
            ),
        )
