"""``ATT``: what an annex and its enclosure say of the same matter: citations, times, headings, who acts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from unctc.checks.bodies import opening_body
from unctc.checks.nodes import Node
from unctc.checks.reports import LETTERS, Check, Report, report
from unctc.checks.signs import differing_signs
from unctc.checks.subjects import Subject
from unctc.checks.times import dates_in, limits_in, recurrences_in
from unctc.model.citations import Citation
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]

_NO_LETTERS = re.compile(r"[\W\d_]+")


def without_partner(subject: Subject) -> Iterator[Report]:
    """Report paragraphs that the other programme has no counterpart of."""
    for parts in subject.pairs:
        if not parts.mirrored:
            continue
        for pair in parts.paragraphs:
            if pair.left is not None and pair.right is None:
                yield report(pair.left.path, pair.left.passage, other=parts.right_path)
            if pair.right is not None and pair.left is None:
                yield report(pair.right.path, pair.right.passage, other=parts.left_path)


def citations_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs of which one side cites what the other does not."""
    for left, right in _same_matter(subject):
        ours, theirs = _targets(left), _targets(right)
        if set(ours) != set(theirs):
            yield _difference(left, right, set(theirs) - set(ours), set(ours) - set(theirs))


def counts_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs that cite the same documents, but not equally often."""
    for left, right in _same_matter(subject):
        ours, theirs = Counter(_targets(left)), Counter(_targets(right))
        if set(ours) == set(theirs) and ours != theirs:
            yield _difference(left, right, theirs - ours, ours - theirs)


def order_differs(subject: Subject) -> Iterator[Report]:
    """Report pairs that cite the same documents equally often, but in another order."""
    for left, right in _same_matter(subject):
        ours, theirs = _targets(left), _targets(right)
        if ours == theirs or Counter(ours) != Counter(theirs):
            continue
        first = next(
            i for i, pair in enumerate(zip(ours, theirs, strict=True)) if pair[0] != pair[1]
        )
        citation = right.passage.citations[first]
        yield report(
            right.path,
            right.passage,
            citation.span,
            printed=citation.printed,
            partner=left.path,
            partner_printed=left.passage.citations[first].printed,
        )


def pinpoints_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs that cite the same documents in the same order, but other paragraphs of them."""
    for left, right in _same_matter(subject):
        if _targets(left) != _targets(right):
            continue
        for one, other in zip(left.passage.citations, right.passage.citations, strict=True):
            if one.pinpoint != other.pinpoint:
                yield report(
                    right.path,
                    right.passage,
                    other.span,
                    printed=other.printed,
                    pinpoint=other.pinpoint or "nothing closer",
                    partner=left.path,
                    partner_pinpoint=one.pinpoint or "nothing closer",
                )


def own_paragraphs_differ(subject: Subject) -> Iterator[Report]:
    """Report, as worth a look, what paragraphs cite that share a number but are each programme's own."""
    for parts in subject.pairs:
        if not parts.mirrored:
            continue
        for pair in parts.paragraphs:
            left, right = pair.left, pair.right
            if left is None or right is None or pair.alike:
                continue
            ours, theirs = set(_targets(left)), set(_targets(right))
            if ours != theirs:
                yield _difference(left, right, theirs - ours, ours - theirs)


def dates_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs of which one side states a date that the other does not."""
    rules = subject.rules
    if rules is not None:
        for left, right in _paragraphs(subject):
            ours, theirs = dates_in(left.passage, rules), dates_in(right.passage, rules)
            yield from _times(left, right, ours, theirs)


def recurrences_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs that say differently how often something is due."""
    for left, right in _paragraphs(subject):
        ours = recurrences_in(left.passage, subject.words)
        yield from _times(left, right, ours, recurrences_in(right.passage, subject.words))


def limits_differ(subject: Subject) -> Iterator[Report]:
    """Report pairs that say differently how soon after an event something is due."""
    for left, right in _paragraphs(subject):
        ours = limits_in(left.passage, subject.words)
        yield from _times(left, right, ours, limits_in(right.passage, subject.words))


def headings_differ(subject: Subject) -> Iterator[Report]:
    """Report sections of one number with other words in their headings, citations aside."""
    for parts in subject.pairs:
        for left, right in parts.headed:
            if _words_of(left, subject) != _words_of(right, subject):
                yield report(
                    right.path,
                    right.passage,
                    heading=right.passage.text,
                    partner=left.path,
                    partner_heading=left.passage.text,
                )


def section_without_partner(subject: Subject) -> Iterator[Report]:
    """Report sections that the other programme does not have."""
    for parts in subject.pairs:
        if not parts.mirrored:
            continue
        for pair in parts.headings:
            if pair.left is not None and pair.right is None:
                yield report(pair.left.path, pair.left.passage, other=parts.right_path)
            if pair.right is not None and pair.left is None:
                yield report(pair.right.path, pair.right.passage, other=parts.left_path)


def acting_body(subject: Subject) -> Iterator[Report]:
    """Report paragraphs that open with the other programme's body where the rest open with their own."""
    for parts in subject.pairs:
        sides = (
            (parts.left, parts.right, [pair.left for pair in parts.paragraphs]),
            (parts.right, parts.left, [pair.right for pair in parts.paragraphs]),
        )
        for side, other, nodes in sides:
            own = side.programme.body if side.programme else None
            theirs = other.programme.body if other.programme else None
            if own is None or theirs is None or own is theirs or subject.rules is None:
                continue
            opened = [
                (node, opening_body(node.passage, subject.rules, subject.words))
                for node in nodes
                if node is not None
            ]
            strangers = [(node, name) for node, name in opened if name and name.body is theirs]
            natives = sum(1 for _, name in opened if name and name.body is own)
            if len(strangers) < natives:
                for node, name in strangers:
                    assert name is not None
                    yield report(
                        node.path,
                        node.passage,
                        name.span,
                        printed=name.span.of(node.passage.text),
                        body=theirs,
                        programme=own,
                    )


def signs_differ(subject: Subject) -> Iterator[Report]:
    """Report signs between the same words for which the other side has another sign."""
    yield from differing_signs(subject, _paragraphs(subject))


def _same_matter(subject: Subject) -> Iterator[tuple[Node, Node]]:
    """Yield the pairs of headings and of paragraphs that should agree."""
    for parts in subject.pairs:
        yield from parts.headed
        yield from parts.mirroring


def _paragraphs(subject: Subject) -> Iterator[tuple[Node, Node]]:
    for parts in subject.pairs:
        yield from parts.mirroring


def _targets(node: Node) -> list[Symbol]:
    return [citation.target for citation in node.passage.citations]


def _difference(
    left: Node, right: Node, extra: Iterable[Symbol], missing: Iterable[Symbol]
) -> Report:
    """Report at the enclosure's node what it cites beyond the annex, and what it lacks."""
    more, fewer = _counted(extra), _counted(missing)
    return report(
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


def _times(
    left: Node, right: Node, ours: list[tuple[str, Span]], theirs: list[tuple[str, Span]]
) -> Iterator[Report]:
    mine, other = Counter(key for key, _ in ours), Counter(key for key, _ in theirs)
    if mine == other:
        return
    missing, extra = mine - other, other - mine
    spot = next((span for key, span in theirs if key in extra), None)
    yield report(
        right.path,
        right.passage,
        spot,
        stated=", ".join(sorted(extra.elements())) or "nothing",
        partner=left.path,
        partner_stated=", ".join(sorted(missing.elements())) or "nothing",
    )


def _words_of(node: Node, subject: Subject) -> str:
    """Return the letters of a heading without its citations and what separates them."""
    text, spans = node.passage.text, [each.span for each in subject.lists if each.node == node]
    spans += [citation.span for citation in node.passage.citations]
    for span in sorted(spans, reverse=True):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return _NO_LETTERS.sub("", text)


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

CHECKS: Final = (
    Check(
        code="ATT201",
        name="paragraph-without-partner",
        severity=_WARNING,
        summary="A paragraph has no counterpart in the other programme.",
        template="no counterpart in the {other}",
        kinds=LETTERS,
        run=without_partner,
    ),
    Check(
        code="ATT202",
        name="section-without-partner",
        severity=_WARNING,
        summary="A section has no counterpart in the other programme.",
        template="no section of this number in the {other}",
        kinds=LETTERS,
        run=section_without_partner,
    ),
    Check(
        code="ATT301",
        name="citations-differ",
        severity=_ERROR,
        summary="Annex and enclosure cite different documents for the same matter.",
        template="cites {extra} beyond {partner}, lacks {missing}",
        kinds=LETTERS,
        run=citations_differ,
    ),
    Check(
        code="ATT302",
        name="citation-counts-differ",
        severity=_WARNING,
        summary="Annex and enclosure cite the same documents, but not equally often.",
        template="cites {extra} more often than {partner}, {missing} less often",
        kinds=LETTERS,
        run=counts_differ,
    ),
    Check(
        code="ATT303",
        name="citation-order-differs",
        severity=_WARNING,
        summary="Annex and enclosure cite the same documents in another order.",
        template="{printed} stands where {partner} has {partner_printed}",
        kinds=LETTERS,
        run=order_differs,
    ),
    Check(
        code="ATT304",
        name="pinpoints-differ",
        severity=_WARNING,
        summary="Annex and enclosure cite different paragraphs of the same document.",
        template="{printed}: {pinpoint} is meant, in {partner} {partner_pinpoint}",
        kinds=LETTERS,
        run=pinpoints_differ,
    ),
    Check(
        code="ATT310",
        name="own-citations",
        severity=_NOTE,
        summary="Paragraphs of one number that are each programme's own cite different documents.",
        template="own text: cites {extra} beyond {partner}, lacks {missing}",
        kinds=LETTERS,
        run=own_paragraphs_differ,
    ),
    Check(
        code="ATT401",
        name="dates-differ",
        severity=_ERROR,
        summary="Annex and enclosure give different dates for the same matter.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=dates_differ,
    ),
    Check(
        code="ATT402",
        name="recurrences-differ",
        severity=_ERROR,
        summary="Annex and enclosure say differently how often something is due.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=recurrences_differ,
    ),
    Check(
        code="ATT403",
        name="time-limits-differ",
        severity=_ERROR,
        summary="Annex and enclosure say differently how soon after an event something is due.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=limits_differ,
    ),
    Check(
        code="ATT404",
        name="headings-differ",
        severity=_WARNING,
        summary="Sections of one number have different headings.",
        template="{heading!r}, in {partner} {partner_heading!r}",
        kinds=LETTERS,
        run=headings_differ,
    ),
    Check(
        code="ATT501",
        name="other-body-acts",
        severity=_ERROR,
        summary="A paragraph opens with the body of the other programme.",
        template="{printed} ({body}) acts in a programme of {programme}",
        kinds=LETTERS,
        run=acting_body,
    ),
    Check(
        code="ATT701",
        name="signs-differ",
        severity=_WARNING,
        summary="Between the same words, annex and enclosure have different punctuation.",
        template="{printed} after “{before}”, where {partner} has {partner_printed}",
        kinds=LETTERS,
        run=signs_differ,
    ),
)
