"""A work programme."""

from __future__ import annotations

from attrs import field, frozen

from unctc.errors import NotInDocumentError
from unctc.model.bodies import Body
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.passages import Paragraph
from unctc.model.periods import Period
from unctc.model.sectioned_texts import SectionedText

__all__ = ["WorkProgramme"]


@frozen(repr=False)
class WorkProgramme(SectionedText):
    """The work programme of one body for one period.

    Attributes:
        body: whose programme it is; ``None`` where the text names none that is known.
        period: the days it covers.
        opening: the paragraphs before the first section, or all of them where there are no sections.
        sections: the sections, which nest.
        mandates: the mandates that the programme states; ``None`` where nobody has read that.
        deliverables: what it promises; ``None`` where that has not been read. :func:`unctc.interpret` reads it,
            and so does :func:`unctc.load`; it stays ``None`` in languages for which there are no rules yet.
    """

    body: Body | None = field(default=None, kw_only=True)
    period: Period | None = field(default=None, kw_only=True)
    mandates: tuple[Mandate, ...] | None = field(default=None, kw_only=True)
    deliverables: tuple[Deliverable, ...] | None = field(default=None, kw_only=True)

    def __repr__(self) -> str:
        period = f" {self.period.start} to {self.period.end}" if self.period else ""
        return f"<WorkProgramme {self.body or 'of no known body'}{period}: {len(self.paragraphs)} paragraphs>"

    def paragraph(self, number: int) -> Paragraph:
        """Return the paragraph with that number.

        Raises:
            NotInDocumentError: there is none.
        """
        for paragraph in self.paragraphs:
            if paragraph.number == number:
                return paragraph
        numbers = [
            paragraph.number for paragraph in self.paragraphs if paragraph.number is not None
        ]
        raise NotInDocumentError(
            expected=f"a paragraph from {min(numbers)} to {max(numbers)}"
            if numbers
            else "numbered paragraphs",
            found=f"number {number}" if numbers else "none",
            where=f"programme of {self.body or 'an unknown body'}",
            fix="Look at programme.paragraphs for those that there are.",
        )
