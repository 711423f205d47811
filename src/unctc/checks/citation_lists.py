"""``CIT``: separators, order and repeats in lists of citations, and members missing compared with similar lists."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from unctc.checks.context import CheckContext
from unctc.checks.lists import CitationList
from unctc.checks.rules import Check, Violation, violation
from unctc.model.citations import Role
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.neutral_numbers import roman_value
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]

# Lists are of one kind when they are long and share most of their members.
_LONG = 8
_SHARED = 0.7
_SISTERS = 3
# What the great majority of them have.
_MAJORITY = 0.75


def missing_separator(context: CheckContext) -> Iterator[Violation]:
    """Report two citations that nothing separates."""
    for node in context.nodes:
        text = node.passage.text
        for first, second in itertools.pairwise(node.passage.citations):
            start, end = first.span.end, second.span.start
            if start <= end and not text[start:end].strip():
                yield violation(
                    node.path,
                    node.passage,
                    Span(first.span.start, second.span.end),
                    first=first.printed,
                    second=second.printed,
                )


def doubled_separator(context: CheckContext) -> Iterator[Violation]:
    """Report two punctuation marks where one separates."""
    for node, before, after, gap in _gaps(context):
        marks = "".join(gap.split())
        if len(marks) > 1 and not marks.strip(context.words.separators):
            yield violation(
                node.node.path,
                node.node.passage,
                Span(before.end, after.start),
                printed=marks,
                first=before.of(node.node.passage.text),
                second=after.of(node.node.passage.text),
            )


def _gaps(context: CheckContext) -> Iterator[tuple[CitationList, Span, Span, str]]:
    for each in context.lists:
        for first, second in itertools.pairwise(each.citations):
            gap = each.node.passage.text[first.span.end : second.span.start]
            yield each, first.span, second.span, gap


def out_of_order(context: CheckContext) -> Iterator[Violation]:
    """Report a member smaller than the one before it, in a list that ascends otherwise."""
    for each in context.lists:
        members = each.citations
        if len(members) < 3 or any(c.role is Role.BODY_NAME for c in members):
            continue
        ranks = [_rank(c.target) for c in members]
        if not all(rank.is_resolution for rank in ranks):
            continue
        if len({rank.organ for rank in ranks}) > 1 or not _counts_alike(each.targets):
            continue
        falls = [
            (first, second)
            for (first, before), (second, rank) in itertools.pairwise(
                zip(members, ranks, strict=True)
            )
            if rank.key < before.key
        ]
        if len(falls) == 1:
            first, second = falls[0]
            yield violation(
                each.node.path,
                each.node.passage,
                Span(first.span.start, second.span.end),
                first=first.printed,
                second=second.printed,
            )


def repeated(context: CheckContext) -> Iterator[Violation]:
    """Report a document that one list names twice."""
    for each in context.lists:
        seen: set[tuple[Symbol, str]] = set()
        for citation in each.citations:
            # Two paragraphs of one resolution are two members.
            key = (citation.target, str(citation.pinpoint))
            if key in seen:
                yield violation(
                    each.node.path, each.node.passage, citation.span, printed=citation.printed
                )
            seen.add(key)


def lacks_what_others_have(context: CheckContext) -> Iterator[Violation]:
    """Report a long list without a member that nearly all long lists like it have."""
    long_lists = [each for each in context.lists if len(each.citations) >= _LONG]
    # Most of these lists are the same one again: what is alike is reported once for each of them.
    copies = Counter(frozenset(each.targets) for each in long_lists)
    families = {
        own: Counter({other: n for other, n in copies.items() if _alike(own, other)})
        for own in copies
    }
    sisters_of = {own: family - Counter({own: 1}) for own, family in families.items()}
    shared_by = {own: _shared_by_most(sisters) for own, sisters in sisters_of.items()}
    for each in long_lists:
        own = frozenset(each.targets)
        sisters = sisters_of[own]
        if sisters.total() < _SISTERS:
            continue
        # What most sisters have and the list's own paragraph cites nowhere.
        elsewhere = {citation.target for citation in each.node.passage.citations}
        lacking = [pair for pair in shared_by[own] if pair[0] not in elsewhere]
        if lacking:
            share = min(count for _, count in lacking)
            yield violation(
                each.node.path,
                each.node.passage,
                each.span,
                lacking=", ".join(str(symbol).removeprefix("S/RES/") for symbol, _ in lacking),
                having=share,
                others=sisters.total(),
            )


def _alike(one: frozenset[Symbol], other: frozenset[Symbol]) -> bool:
    return len(one & other) >= _SHARED * len(one | other)


def _shared_by_most(sisters: Counter[frozenset[Symbol]]) -> list[tuple[Symbol, int]]:
    """Return what the great majority of *sisters* have, and how many of them."""
    counts: Counter[Symbol] = Counter()
    for sister, times in sisters.items():
        for symbol in sister:
            counts[symbol] += times
    most = _MAJORITY * sisters.total()
    return sorted((symbol, count) for symbol, count in counts.items() if count >= most)


class _Rank(NamedTuple):
    """Where a document is in a list that ascends.

    Attributes:
        is_resolution: whether it is a resolution.
        organ: whose.
        counted_by: whether it has a year, and a session of the usual kind.
        key: what a list ascends by: the year, or the session of the Assembly, then the number.
    """

    is_resolution: bool
    organ: str
    counted_by: tuple[bool, bool]
    key: tuple[int, int, str]


@lru_cache(maxsize=4096)
def _rank(symbol: Symbol) -> _Rank:
    """Return the rank of *symbol*; most lists of a programme have the same members again."""
    session, year = symbol.session or "", symbol.year
    count = int(session) if session.isdecimal() else roman_value(session)
    return _Rank(
        symbol.is_resolution,
        symbol.organ,
        (year is not None, session.isalnum()),
        (year or count or 0, symbol.number or 0, symbol.text),
    )


def _counts_alike(symbols: Iterable[Symbol]) -> bool:
    """Whether all go by the year, or all by sessions of one kind: special sessions are counted apart."""
    kinds = {_rank(each).counted_by for each in symbols}
    return len(kinds) == 1 and kinds <= {(True, False), (False, True)}


CHECKS: Final = (
    Check(
        code="CIT201",
        name="missing-separator",
        severity=Severity.ERROR,
        summary="Nothing separates two citations of a list.",
        why="Two citations with nothing between them are read as one, or as a number with two years.",
        remedy="Put the separator of the list between them.",
        template="no separator between {first} and {second}",
        run=missing_separator,
    ),
    Check(
        code="CIT202",
        name="doubled-separator",
        severity=Severity.WARNING,
        summary="Two punctuation marks are where one separates the members of a list.",
        why="Two marks between two members are left over from an insertion.",
        remedy="Keep the one that the list has elsewhere.",
        template="“{printed}” between {first} and {second}; one sign separates",
        run=doubled_separator,
    ),
    Check(
        code="CIT301",
        name="list-out-of-order",
        severity=Severity.NOTE,
        summary="A list that ascends otherwise has one member out of place.",
        why="Lists of resolutions go by year and number. One member out of place was inserted by hand, and is easily overlooked when lists are compared.",
        remedy="Move the member, unless the order says something.",
        template="{second} stands after {first}; the list ascends otherwise",
        run=out_of_order,
    ),
    Check(
        code="CIT302",
        name="repeated-in-list",
        severity=Severity.NOTE,
        summary="One list names the same document twice.",
        why="A document named twice in one list hides a member that should be there.",
        remedy="Take one of the two out, or put the document that was meant.",
        template="{printed} is in this list already",
        run=repeated,
    ),
    Check(
        code="CIT401",
        name="list-lacks-member",
        severity=Severity.NOTE,
        summary="A long list lacks what nearly all long lists like it in the document have.",
        why="A programme repeats one long list of resolutions many times. Where one of these lists lacks what nearly all others have, the member was forgotten, or the list is a special one: the finding shows the comparison and leaves the judgement to you.",
        remedy="Compare the list with the others and with the mandates of the section.",
        template="without {lacking}, which {having} of the {others} lists like this one have",
        run=lacks_what_others_have,
    ),
)
