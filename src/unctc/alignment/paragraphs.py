"""Which paragraph of one text answers which of another: one rule for every pair of versions.

Two paragraphs answer each other where they share so much evidence, weighed by how rare it is, that no
accident explains it. How much is enough depends on where they are: less between neighbours that answer
each other, more anywhere else. How the thresholds were chosen is in the docs, "Which paragraph
answers which".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import define, field, frozen

from unctc.alignment.candidates import around_diagonal, worth_comparing
from unctc.alignment.evidence import PairEvidence, without_years, wording_of
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.twins import twins_in_order
from unctc.alignment.word_order import WordOrder
from unctc.model.languages import Language
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph

__all__ = ["Alignment", "Pair", "align", "number_of"]

SAME_NUMBER: Final = 0.8
"""How alike two paragraphs of one number must be to answer each other before all others are looked at."""
ANYWHERE: Final = 0.5
"""How alike two paragraphs must be to answer each other wherever they are."""
ELSEWHERE: Final = 0.58
"""How alike they must be where they have moved past others, or which share of their words they must have in one order."""
IN_PLACE: Final = 0.45
"""How alike they must be between neighbours that answer each other."""
SAME_ORDER: Final = 0.5
"""Which share of their words they must have in one order, where too few of the rare ones are left to show it."""
WORD_FOR_WORD: Final = 0.6
"""Which share of all their words they must have in one order in that place, where nothing but a template is left."""
SHORT_TEXTS: Final = 0.58
"""What both must be in texts with so few paragraphs that nothing shows their template by how many have a word."""
# What shares hardly a rare word is no pair.
_SOME: Final = 0.1
# How many paragraphs both texts must have together for that.
_MANY: Final = 40


@frozen(kw_only=True)
class Pair:
    """A paragraph and what answers it.

    Attributes:
        left: the node in the one text; ``None`` where nothing there answers ``right``.
        right: the node in the other; ``None`` where nothing there answers ``left``.
        left_index: the position of ``left`` in its text, from 0.
        right_index: that of ``right``.
        likeness: how much evidence they share, from 0 to 1.
        moved: whether one of them has moved: of all pairs the fewest have, so that the rest keep their order.
        alike: whether they say the same in the main; ``False`` where they share a number and nothing else.
    """

    left: Node | None
    right: Node | None
    left_index: int | None = None
    right_index: int | None = None
    likeness: float = 0.0
    moved: bool = False
    alike: bool = True


def align(
    left: Sequence[Node],
    right: Sequence[Node],
    *,
    language: Language | None = None,
    own: bool = False,
    wordless: bool = False,
    issues: bool = False,
) -> tuple[Pair, ...]:
    """Return which paragraph of one text answers which of another text in the same language.

    Args:
        left: the paragraphs of the one text, in order.
        right: those of the other.
        language: their language; the names of the bodies by which the two versions differ are set aside.
        own: whether paragraphs that answer nothing are paired if they have one number: each is its
            programme's own. Such a pair is not ``alike``.
        wordless: whether what has no word, a number or nothing at all, answers what has the same text.
        issues: whether the two are issues of one text: months then tell no paragraphs apart.

    Returns:
        The pairs in the order of *left*, then what only *right* has.

    Example:
        >>> from unctc.model.node_paths import NodePath
        >>> def nodes(*texts):
        ...     numbered = enumerate(texts, 1)
        ...     return [
        ...         Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in numbered
        ...     ]
        >>> old = nodes(
        ...     "It visits States.", "It reports in June.", "It helps judges.", "It meets experts."
        ... )
        >>> new = nodes(
        ...     "It meets experts.",
        ...     "It visits some States.",
        ...     "It trains police.",
        ...     "It helps judges.",
        ... )
        >>> for pair in align(old, new):
        ...     print(
        ...         pair.left and str(pair.left.path),
        ...         pair.right and str(pair.right.path),
        ...         pair.moved,
        ...     )
        annex/1 annex/2 False
        annex/2 None False
        annex/3 annex/4 False
        annex/4 annex/1 True
        None annex/3 False
    """
    ours, theirs = (
        [
            wording_of(node.passage, language, months=not issues)
            or frozenset((node.passage.text,) * wordless)
            for node in side
        ]
        for side in (left, right)
    )
    numbered = _same_numbers(left, right)
    texts = [[node.passage.text for node in side] for side in (left, right)]
    said = tuple([without_years(text) for text in side] for side in texts)
    found = Alignment.of(
        PairEvidence.of(ours, theirs), numbered, WordOrder.of(*texts), said=(said[0], said[1])
    )
    return found.pairs(left, right, numbered if own else {})


@define
class Alignment:
    """Two texts, the evidence of their paragraphs, and what has been paired.

    Attributes:
        evidence: the evidence of both texts.
        partner: the position on the right of what answers a position on the left.
        taken: the positions on the right that answer something, and how alike the two are.
        compared: how many pairs of paragraphs have been compared.
    """

    evidence: PairEvidence
    partner: dict[int, int] = field(factory=dict)
    taken: dict[int, float] = field(factory=dict)
    order: WordOrder | None = None
    compared: int = 0

    @classmethod
    def of(
        cls,
        evidence: PairEvidence,
        numbered: Mapping[int, int],
        order: WordOrder | None = None,
        *,
        said: tuple[Sequence[Hashable], Sequence[Hashable]] | None = None,
    ) -> Alignment:
        """Pair what is alike: of one number, then anywhere, then in its place.

        Args:
            evidence: the evidence of both texts.
            numbered: the position on the right of what has the number of a position on the left.
            order: the order of their words, where words can be compared.
            said: what the paragraphs of both texts say, to the letter; their evidence if not given.
        """
        found = cls(evidence, order=order)
        said = said or (evidence.left, evidence.right)
        found._pair_equals(said)
        found._pair(numbered.items(), SAME_NUMBER)
        many = len(evidence.left) + len(evidence.right) >= _MANY
        found._pair(found._candidates(numbered), ANYWHERE if many else SHORT_TEXTS)
        enough = SAME_ORDER if many else SHORT_TEXTS
        found._pair(found._candidates(numbered), enough, found._in_one_order)
        found._part_far_ones()
        for ours, theirs in found._gaps():
            found._pair(around_diagonal(ours, theirs), IN_PLACE)
        if many:
            for ours, theirs in found._gaps():
                found._pair(around_diagonal(ours, theirs), WORD_FOR_WORD, found._word_for_word)
        found._exchange_twins(said)
        return found

    def _part_far_ones(self) -> None:
        """Leave alone what has moved and is alike in its template only: nothing about its place speaks for it."""
        kept = self._in_order()
        for one, other in [*self.partner.items()]:
            if other in kept or self.taken[other] >= ELSEWHERE:
                continue
            if self.order is None or self.order.share(one, other) < ELSEWHERE:
                del self.partner[one], self.taken[other]

    def _exchange_twins(self, said: tuple[Sequence[Hashable], Sequence[Hashable]]) -> None:
        """Let those that say the same to the letter keep their order."""
        likeness = {one: self.taken[other] for one, other in self.partner.items()}
        spare = {says: likeness[one] for one, says in enumerate(said[0]) if one in likeness}
        self.partner = twins_in_order(self.partner, *said)
        self.taken = {
            other: likeness.get(one, spare.get(said[0][one], 0.0))
            for one, other in self.partner.items()
        }

    def pairs(
        self, left: Sequence[Node], right: Sequence[Node], own: Mapping[int, int]
    ) -> tuple[Pair, ...]:
        """Return the pairs in the order of *left*, then what only *right* has.

        Args:
            left: the nodes on the left.
            right: the nodes on the right.
            own: positions that are paired, though not alike, where neither answers anything.
        """
        kept = self._in_order()
        found: list[Pair] = []
        likeness = dict(self.taken)
        for one, node in enumerate(left):
            other = self.partner.get(one)
            alike = other is not None
            if other is None and (same := own.get(one)) is not None and same not in likeness:
                other = same
                likeness[same] = self.evidence.likeness(one, same)
            found.append(
                Pair(
                    left=node,
                    right=None if other is None else right[other],
                    left_index=one,
                    right_index=other,
                    likeness=0.0 if other is None else likeness[other],
                    moved=alike and other not in kept,
                    alike=alike,
                )
            )
        found += [
            Pair(left=None, right=node, right_index=other, alike=False)
            for other, node in enumerate(right)
            if other not in likeness
        ]
        return tuple(found)

    def _pair_equals(self, said: tuple[Sequence[Hashable], Sequence[Hashable]]) -> None:
        """Pair what is the same to the letter, then what has all its evidence in common.

        What is there once on either side comes first, then, of several, the first with the first between
        two neighbours that answer each other, and anywhere. Twins, which differ in one word or in a month,
        are distinguished so.
        """
        evidence = self.evidence.left, self.evidence.right
        ours, theirs = range(len(evidence[0])), range(len(evidence[1]))
        for says in (said, evidence):
            self._pair(_equals(ours, theirs, says, most=1), 1.0)
        for left, right in self._gaps():
            self._pair(_equals(left, right, evidence), 1.0)
        rest = [one for one in ours if one not in self.partner]
        self._pair(_equals(rest, [at for at in theirs if at not in self.taken], evidence), 1.0)

    def _in_one_order(self, one: int, other: int) -> float:
        """Return which share of their words two paragraphs have in one order, where that says something."""
        if self.order is None or self.evidence.likeness(one, other) < _SOME:
            return 0.0
        return self.order.likeness(one, other)

    def _word_for_word(self, one: int, other: int) -> float:
        """Return which share of all their words two paragraphs have in one order, where they share more than a template."""
        if self.order is None or self.evidence.likeness(one, other) < _SOME:
            return 0.0
        return self.order.share(one, other)

    def _pair(
        self,
        candidates: Iterable[tuple[int, int]],
        enough: float,
        measure: Callable[[int, int], float] | None = None,
    ) -> None:
        """Pair those *candidates* that are alike enough, the most alike first."""
        found: list[tuple[float, int, int]] = []
        measure = measure or self.evidence.likeness
        for one, other in candidates:
            self.compared += 1
            likeness = measure(one, other)
            if likeness >= enough:
                found.append((likeness, one, other))
        # Of equals those come first whose positions differ least, whichever text is called the left one.
        found.sort(key=lambda each: (-each[0], abs(each[1] - each[2]), each[1] + each[2]))
        for likeness, one, other in found:
            if one not in self.partner and other not in self.taken:
                self.partner[one] = other
                self.taken[other] = likeness

    def _in_order(self) -> set[int]:
        """Return the positions on the right of the pairs that have not moved."""
        pairs = sorted(self.partner.items())
        totals, many = self.evidence.weights.totals, len(self.evidence.left)
        weights = [totals[one] + totals[many + other] for one, other in pairs]
        return set(kept_in_order([other for _, other in pairs], weights))

    def _candidates(self, numbered: Mapping[int, int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs that are worth comparing, each once: what is near, and what shares rare evidence."""
        ours = [one for one in range(len(self.evidence.left)) if one not in self.partner]
        theirs = [each for each in range(len(self.evidence.right)) if each not in self.taken]
        evidence = self.evidence
        found = set(worth_comparing(ours, theirs, evidence.left, evidence.right, numbered))
        back = {other: one for one, other in numbered.items()}
        found.update(
            (one, other)
            for other, one in worth_comparing(theirs, ours, evidence.right, evidence.left, back)
        )
        yield from found

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is unpaired between two neighbouring pairs that have not moved, on both sides."""
        kept = self._in_order()
        ends = [pair for pair in sorted(self.partner.items()) if pair[1] in kept]
        first, other_first = 0, 0
        for one, other in [*ends, (len(self.evidence.left), len(self.evidence.right))]:
            ours = [each for each in range(first, one) if each not in self.partner]
            theirs = [each for each in range(other_first, other) if each not in self.taken]
            if ours and theirs:
                yield ours, theirs
            first, other_first = one + 1, other + 1


def _equals(
    ours: Sequence[int],
    theirs: Sequence[int],
    says: tuple[Sequence[Hashable], Sequence[Hashable]],
    *,
    most: int | None = None,
) -> Iterator[tuple[int, int]]:
    """Yield the first with the first of what says the same, where neither side has more of it than *most*."""
    where: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, positions in enumerate((ours, theirs)):
        for position in positions:
            where[says[side][position]][side].append(position)
    for left, right in where.values():
        if most is None or max(len(left), len(right)) <= most:
            yield from zip(left, right, strict=False)


def _same_numbers(left: Sequence[Node], right: Sequence[Node]) -> dict[int, int]:
    """Return the position on the right of what has the number of each position on the left.

    Of several of one number the first goes with the first.
    """
    where: dict[int, list[int]] = defaultdict(list)
    for other, node in enumerate(right):
        where[number_of(node, other)].append(other)
    found: dict[int, int] = {}
    seen: Counter[int] = Counter()
    for one, node in enumerate(left):
        number = number_of(node, one)
        if seen[number] < len(where.get(number, ())):
            found[one] = where[number][seen[number]]
        seen[number] += 1
    return found


def number_of(node: Node, position: int) -> int:
    """Return the number of a paragraph; of one without a number its place, counted from 1."""
    number = node.passage.number if isinstance(node.passage, Paragraph) else None
    return position + 1 if number is None else number
