"""What of a document is due on a day, again and again, or within a time."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from unctc.errors import NotInDocumentError
from unctc.model.due import Within
from unctc.model.letters import Letter
from unctc.model.mandates import Deliverable
from unctc.model.programmes import WorkProgramme

__all__ = ["Promised", "dated_deliverables", "promises"]


@frozen
class Promised:
    """A deliverable and the programme that it is in.

    Attributes:
        programme: the programme.
        deliverable: what it promises.
    """

    programme: WorkProgramme
    deliverable: Deliverable


def promises(document: Letter) -> tuple[Promised, ...]:
    """Return what the programmes of *document* promise, in order.

    Raises:
        NotInDocumentError: the deliverables of a programme have not been read.

    Example:
        >>> import unctc
        >>> next(
        ...     each.deliverable.words for each in promises(unctc.sample()) if each.deliverable.due
        ... )
        '反恐执行局为开展评估而应该就其访问征得对方同意的会员国'
    """
    return tuple(
        Promised(programme, each)
        for programme in document.programmes
        for each in _deliverables(programme, document)
    )


def _deliverables(programme: WorkProgramme, document: Letter) -> tuple[Deliverable, ...]:
    if programme.deliverables is None:
        raise NotInDocumentError(
            expected="deliverables",
            found=f"a programme in {document.language.value!r} in which they have not been read",
            where=str(document.symbol or document.job_number or "document"),
            fix="unctc.interpret() reads them, in every language that has rules for it.",
        )
    return programme.deliverables


def dated_deliverables(document: Letter) -> tuple[Promised, ...]:
    """Return what *document* promises with a date or a number; what both parts promise alike once.

    Raises:
        NotInDocumentError: the deliverables of a programme have not been read.

    Example:
        >>> import unctc
        >>> str(dated_deliverables(unctc.sample())[0].deliverable.due)
        'once a year'
    """
    found: dict[tuple[object, ...], Promised] = {}
    alike: Counter[tuple[object, ...]] = Counter()
    for promised in promises(document):
        each = promised.deliverable
        if each.due is None:
            continue
        # A time after an event names the event in each part's own words.
        due = (each.due.count, each.due.unit) if isinstance(each.due, Within) else each.due
        key = (each.kind, due, frozenset(each.paragraphs))
        # What a paragraph promises twice in one way is promised twice.
        here = (*key, each.paragraphs[:1])
        alike[here] += 1
        found.setdefault((*key, alike[here]), promised)
    return tuple(found.values())
