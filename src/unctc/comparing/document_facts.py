"""What two documents are: bodies, periods, signatories, parts; what they cite and whom they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from unctc.comparing.dues import Roll
from unctc.comparing.text_parts import PartsPair
from unctc.extraction.bodies import find_bodies
from unctc.model.adopted_texts import AdoptedText
from unctc.model.bodies import Body
from unctc.model.changes import DocumentChange
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import passages_of
from unctc.model.periods import Period
from unctc.model.symbols import Symbol

__all__ = ["bodies_named", "cited_by", "document_changes", "roll_of_documents", "roll_of_parts"]


def document_changes(
    old: Document, new: Document, parts: Sequence[PartsPair]
) -> Iterator[DocumentChange]:
    """Yield what differs in bodies, periods, signatory and parts."""
    for pair in parts:
        if pair.old is None or pair.new is None:
            only = pair.old or pair.new
            assert only is not None
            here = str(only.path)
            yield DocumentChange(
                aspect="part",
                path=only.path,
                old=here if pair.old else "",
                new=here if pair.new else "",
            )
            continue
        ours, theirs = pair.old.programme, pair.new.programme
        if ours is None or theirs is None:
            continue
        path = pair.new.path
        yield from _differing("body", path, ours.body, theirs.body)
        yield from _differing("period", path, _days(ours.period), _days(theirs.period))
    if isinstance(old, Letter) and isinstance(new, Letter) and old.language == new.language:
        signs, signs_now = (each.letter and each.letter.signature for each in (old, new))
        where = NodePath("letter/signature")
        yield from _differing(
            "signatory", where, signs and signs.name, signs_now and signs_now.name
        )
        yield from _differing("function", where, signs and signs.role, signs_now and signs_now.role)


def _differing(aspect: str, path: NodePath, old: object, new: object) -> Iterator[DocumentChange]:
    if old != new:
        yield DocumentChange(
            aspect=aspect,
            path=path,
            old="" if old is None else str(old),
            new="" if new is None else str(new),
        )


def _days(period: Period | None) -> str | None:
    return f"{period.start} to {period.end}" if period else None


def cited_by(document: Document) -> frozenset[Symbol]:
    """Return what *document* cites."""
    return frozenset(each.target for each in document.citations)


def bodies_named(document: Document) -> frozenset[Body]:
    """Return which bodies *document* names one by one."""
    texts = (passage.text for passage in passages_of(document))
    mentions = (each.body for text in texts for each in find_bodies(text, document.language))
    return frozenset(body for body in mentions if body is not None and not body.collective)


def roll_of_parts(pair: PartsPair) -> Roll:
    """Return by how many years a programme is later than the one it is compared with."""
    programmes = [part.programme for part in (pair.old, pair.new) if part is not None]
    periods = [each.period for each in programmes if each is not None]
    return Roll(_years(each.start.year if each else None for each in periods))


def roll_of_documents(old: Document, new: Document) -> Roll:
    """Return by how many years a resolution is later than the one it is compared with."""
    return Roll(_years(_year_of(each) for each in (old, new)))


def _year_of(document: Document) -> int | None:
    adopted = document.adopted if isinstance(document, AdoptedText) else None
    if adopted is not None:
        return adopted.year
    return document.symbol.year if document.symbol is not None else None


def _years(years: Iterable[int | None]) -> int | None:
    known = [year for year in years if year is not None]
    return known[1] - known[0] if len(known) == 2 else None
