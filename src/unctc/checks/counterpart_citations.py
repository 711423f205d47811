"""``ATT``: citations that differ between annex and enclosure: sets, counts, order, pinpoints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.model.citations import Citation
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.nodes import Node
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]


def citations_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs of which one side cites what the other does not."""
    for left, right in context.same_matter:
        ours, theirs = _targets(left), _targets(right)
        if set(ours) != set(theirs):
            yield _difference(left, right, set(theirs) - set(ours), set(ours) - set(theirs))


def counts_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs that cite the same documents, but not equally often."""
    for left, right in context.same_matter:
        ours, theirs = Counter(_targets(left)), Counter(_targets(right))
        if set(ours) == set(theirs) and ours != theirs:
            yield _difference(left, right, theirs - ours, ours - theirs)


def order_differs(context: CheckContext) -> Iterator[Violation]:
    """Report pairs that cite the same documents equally often, but in another order."""
    for left, right in context.same_matter:
        ours, theirs = _targets(left), _targets(right)
        if ours == theirs or Counter(ours) != Counter(theirs):
            continue
        first = next(
            i for i, pair in enumerate(zip(ours, theirs, strict=True)) if pair[0] != pair[1]
        )
        citation = right.passage.citations[first]
        yield violation(
            right.path,
            right.passage,
            citation.span,
            printed=citation.printed,
            partner=left.path,
            partner_printed=left.passage.citations[first].printed,
        )


def pinpoints_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs that cite the same documents in the same order, but other paragraphs of them."""
    for left, right in context.same_matter:
        if _targets(left) != _targets(right):
            continue
        for one, other in zip(left.passage.citations, right.passage.citations, strict=True):
            if one.pinpoint != other.pinpoint:
                yield violation(
                    right.path,
                    right.passage,
                    other.span,
                    printed=other.printed,
                    pinpoint=other.pinpoint or "nothing closer",
                    partner=left.path,
                    partner_pinpoint=one.pinpoint or "nothing closer",
                )


def own_paragraphs_differ(context: CheckContext) -> Iterator[Violation]:
    """Report, as worth a look, what paragraphs cite that share a number but are each programme's own."""
    for parts in context.pairs:
        if not parts.mirrored:
            continue
        for pair in parts.paragraphs:
            left, right = pair.left, pair.right
            if left is None or right is None or pair.alike:
                continue
            ours, theirs = set(_targets(left)), set(_targets(right))
            if ours != theirs:
                yield _difference(left, right, theirs - ours, ours - theirs)


def _targets(node: Node) -> list[Symbol]:
    return [citation.target for citation in node.passage.citations]


def _difference(
    left: Node, right: Node, extra: Iterable[Symbol], missing: Iterable[Symbol]
) -> Violation:
    """Report at the enclosure's node what it cites beyond the annex, and what it lacks."""
    more, fewer = _counted(extra), _counted(missing)
    return violation(
        right.path,
        right.passage,
        _spot(left, right, more, fewer),
        partner=left.path,
        extra=_list(more),
        missing=_list(fewer),
    )


def _counted(symbols: Iterable[Symbol]) -> Counter[Symbol]:
    return symbols if isinstance(symbols, Counter) else Counter(symbols)


def _list(symbols: Counter[Symbol]) -> str:
    return ", ".join(str(each) for each in sorted(symbols.elements())) or "nothing"


def _spot(left: Node, right: Node, more: Counter[Symbol], fewer: Counter[Symbol]) -> Span | None:
    """Return the first citation too many, or else the one after which the first missing one belongs."""
    extra: list[Citation] = [c for c in right.passage.citations if c.target in more]
    if extra:
        return extra[-1].span
    before: Symbol | None = None
    for citation in left.passage.citations:
        if citation.target in fewer:
            break
        before = citation.target
    return next((c.span for c in right.passage.citations if c.target == before), None)


CHECKS: Final = (
    Check(
        code="ATT301",
        name="citations-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure cite different documents for the same matter.",
        why="What the Committee does and what its Directorate does for it rest on the same resolutions. A citation on one side only was forgotten on the other.",
        remedy="Compare both paragraphs with the mandates and make the lists equal. Where each body has a mandate of its own the difference is meant.",
        template="cites {extra} beyond {partner}, lacks {missing}",
        kinds=LETTERS,
        run=citations_differ,
    ),
    Check(
        code="ATT302",
        name="citation-counts-differ",
        severity=Severity.WARNING,
        summary="Annex and enclosure cite the same documents, but not equally often.",
        why="Both sides cite the same documents, one of them more often: a sentence or a list was changed on one side.",
        remedy="Compare the two paragraphs sentence by sentence.",
        template="cites {extra} more often than {partner}, {missing} less often",
        kinds=LETTERS,
        run=counts_differ,
    ),
    Check(
        code="ATT303",
        name="citation-order-differs",
        severity=Severity.WARNING,
        summary="Annex and enclosure cite the same documents in another order.",
        why="Lists are copied from one side to the other, so they have one order. Another order shows that one side was edited by hand.",
        remedy="Bring both lists into the ascending order of years and numbers.",
        template="{printed} stands where {partner} has {partner_printed}",
        kinds=LETTERS,
        run=order_differs,
    ),
    Check(
        code="ATT304",
        name="pinpoints-differ",
        severity=Severity.WARNING,
        summary="Annex and enclosure cite different paragraphs of the same document.",
        why="The paragraph of a resolution that is meant is part of the mandate; two sides of one task name the same.",
        remedy="Look the paragraph up in the resolution and correct the side that is wrong.",
        template="{printed}: {pinpoint} is meant, in {partner} {partner_pinpoint}",
        kinds=LETTERS,
        run=pinpoints_differ,
    ),
    Check(
        code="ATT310",
        name="own-citations",
        severity=Severity.NOTE,
        summary="Paragraphs of one number that are each programme's own cite different documents.",
        why="A paragraph of the same number with other words is each programme's own: most often the first, which says what the body is. Its citations may differ; they are shown so that one can see that they are meant.",
        remedy="Nothing, where the difference is meant.",
        template="own text: cites {extra} beyond {partner}, lacks {missing}",
        kinds=LETTERS,
        run=own_paragraphs_differ,
    ),
)
