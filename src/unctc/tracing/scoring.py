"""Score a link by its shared features, weighted by rarity, and by how recent the resolution is."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from attrs import define, evolve, field

from unctc.model.bodies import Body
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Evidence, EvidenceKind
from unctc.tracing.concepts import concepts
from unctc.tracing.paragraph_features import Facts, OperativeText, ProgrammeText

__all__ = ["CONFIDENT", "Scorer"]

CONFIDENT = 0.33
"""From this score on a link may be confident; how it was found is in the explanation of scores."""

_SUBSTANCE = 6.0
"""What concepts, days, recurrences and pinpoints must weigh before a link may be confident."""
_SUBSTANTIAL = {EvidenceKind.CONCEPT, EvidenceKind.DATE, EvidenceKind.RECURRENCE}
_CANDIDATES = 8
_USUAL = 400.0
"""How many paragraphs the usual share of a concept weighs as much as."""
_DATE = 9.0
_RECURRENCE = 4.5
_SOURCE = 4.0
_PINPOINT = 6.0
_CITATION = 0.4
_BODY = 0.3
_RARE_BODY = 1.2
_RECENT = 3.0
_HALF_LIFE = 400.0
_SEQUENCE = 1.0
_SMOOTH = 4.0
_SHORT = 7.2
_WITHOUT_ACTOR = 0.85
_NEAR = 4


@define
class Scorer:
    """What is known of all paragraphs together: how rare each thing is, and which candidates share it.

    Attributes:
        paragraphs: those of the programmes.
        operatives: those of the resolutions.
        actors: the bodies whose programmes they are.
    """

    paragraphs: Sequence[ProgrammeText]
    operatives: Sequence[OperativeText]
    actors: frozenset[Body]
    _rarity: dict[str, float] = field(factory=dict)
    _cited: dict[Symbol, float] = field(factory=dict)
    _having: dict[str, list[int]] = field(factory=dict)
    _times: list[Facts] = field(factory=list)
    _at_time: dict[str, list[int]] = field(factory=dict)
    _of_source: dict[Symbol, list[int]] = field(factory=dict)
    _size: list[float] = field(factory=list)
    _named: dict[Body, float] = field(factory=dict)
    _bodies: tuple[Body, ...] = ()
    _facts: dict[int, Facts] = field(factory=dict)
    _lengths: dict[NodePath, float] = field(factory=dict)
    _recency: dict[dt.date | None, list[float]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        having: dict[str, list[int]] = defaultdict(list)
        of_source: dict[Symbol, list[int]] = defaultdict(list)
        for index, each in enumerate(self.operatives):
            of_source[each.source].append(index)
            for concept in each.concepts:
                having[concept].append(index)
        total = len(self.operatives)
        self._having, self._of_source = dict(having), dict(of_source)
        self._rarity = {
            # Few resolutions cannot show what is rare; then what is rare in many of them counts.
            each.key: math.log((total + _USUAL) / (len(where) + _USUAL * each.share / 1000 + 0.5))
            for each in concepts()
            if (where := having.get(each.key)) is not None
        }
        cited: Counter[Symbol] = Counter()
        for paragraph in self.paragraphs:
            cited.update(paragraph.citations)
        many = len(self.paragraphs) + 1
        # A programme without paragraphs names nothing, and nothing is divided by its size.
        size = math.log(many) or 1.0
        self._cited = {
            target: math.log(many / (count + 0.5)) / size for target, count in cited.items()
        }
        # Only what a programme names can be named by both.
        named = self.actors.union(*(each.facts.bodies for each in self.paragraphs))
        self._bodies = tuple(sorted(named))
        naming = Counter(body for each in self.paragraphs for body in each.facts.bodies)
        self._named = {
            body: _BODY + _RARE_BODY * math.log(many / (naming[body] + 0.5)) / size
            for body in self._bodies
        }
        self._size = [self._length(each.concepts) for each in self.operatives]
        self._at_time = self._by_time()

    def ranked(
        self, paragraph: ProgrammeText, before: OperativeText | None
    ) -> list[tuple[float, int]]:
        """Return the scores, from 0 to 1, of the likeliest operative paragraphs, the best first.

        Args:
            paragraph: the programme's paragraph.
            before: to which one the paragraph before is linked best.
        """
        cited = self._cited_indexes(paragraph)
        scored = [
            (-self._score(paragraph, index, before, cited.get(index, 0.0)), index)
            for index in self._candidates(paragraph, cited)
        ]
        # Operative paragraphs are in order, so that equal ones are distinguished by their place.
        return [(-negative, index) for negative, index in sorted(scored)]

    def _cited_indexes(self, paragraph: ProgrammeText) -> dict[int, float]:
        """Return the operative paragraphs of resolutions that *paragraph* cites, and what that counts."""
        found: dict[int, float] = {}
        for target in paragraph.citations:
            where = self._of_source.get(target, ())
            weight = _SOURCE * self._cited[target]
            found.update(dict.fromkeys(where, weight))
        for source, operative in paragraph.pinpoints:
            for index in self._of_source.get(source, ()):
                if self.operatives[index].number == operative:
                    found[index] = found.get(index, 0.0) + _PINPOINT
        return found

    def _by_time(self) -> dict[str, list[int]]:
        """Return the operative paragraphs by the days and recurrences in them that the programmes name."""
        named = [each.facts for each in self.paragraphs]
        days = {day for each in named for day in each.days}
        wanted = days.union(*(each.recurrences for each in named))
        years = {day[:4] for day in days}
        found: dict[str, list[int]] = defaultdict(list)
        for index, each in enumerate(self.operatives):
            times = each.times(years)
            self._times.append(times)
            for time in (times.days | times.recurrences) & wanted:
                found[time].append(index)
        return dict(found)

    def _candidates(self, paragraph: ProgrammeText, cited: dict[int, float]) -> list[int]:
        """Return the operative paragraphs that share most with *paragraph*, as far as is seen at once."""
        sums: dict[int, float] = dict(cited)
        # In order, for sums of fractions depend on it and a trace must not.
        for concept in sorted(paragraph.concepts):
            weight = self._rarity.get(concept, 0.0)
            for index in self._having.get(concept, ()):
                sums[index] = sums.get(index, 0.0) + weight
        for times, weight in (
            (paragraph.facts.days, _DATE),
            (paragraph.facts.recurrences, _RECURRENCE),
        ):
            for time in sorted(times):
                for index in self._at_time.get(time, ()):
                    sums[index] = sums.get(index, 0.0) + weight
        recent = self._recents(paragraph.start)
        size = self._size
        likely = [
            (-(total + recent[index]) / (size[index] + 1.0), index) for index, total in sums.items()
        ]
        likely.sort()
        return [index for _, index in likely[:_CANDIDATES]]

    def _score(
        self, paragraph: ProgrammeText, index: int, before: OperativeText | None, cited: float
    ) -> float:
        operative = self.operatives[index]
        mine, facts = paragraph.facts, self.facts(index)
        total = math.fsum(
            [
                cited,
                _DATE * len(mine.days & facts.days),
                _RECURRENCE * len(mine.recurrences & facts.recurrences),
                *(self._named[each] for each in mine.bodies & facts.bodies),
                *(self._rarity[each] for each in paragraph.concepts & operative.concepts),
                *(
                    _CITATION * self._cited[each]
                    for each in paragraph.citations & operative.citations
                ),
            ]
        )
        if total == 0:
            return 0.0
        total += self._recents(paragraph.start)[index]
        if _follows(before, operative):
            total += _SEQUENCE
        if self.actors and not self.actors & facts.bodies:
            total *= _WITHOUT_ACTOR
        likeness = total / (self._size[index] * self._length_of(paragraph) + _SHORT)
        return round(likeness / (1.0 + likeness), 4)

    def evidence(
        self, paragraph: ProgrammeText, index: int, before: OperativeText | None
    ) -> tuple[Evidence, ...]:
        """Return what speaks for a link, the weightiest first; see :meth:`ranked`."""
        operative = self.operatives[index]
        mine, facts = paragraph.facts, self.facts(index)
        evidence = [
            *_each(EvidenceKind.DATE, mine.days & facts.days, _DATE),
            *_each(EvidenceKind.RECURRENCE, mine.recurrences & facts.recurrences, _RECURRENCE),
            *(
                Evidence(EvidenceKind.CONCEPT, each, weight=round(self._rarity[each], 3))
                for each in paragraph.concepts & operative.concepts
            ),
            *(
                Evidence(EvidenceKind.BODY, each.value, weight=round(self._named[each], 3))
                for each in mine.bodies & facts.bodies
            ),
            *(
                Evidence(EvidenceKind.CITATION, str(target), weight=round(weight, 3))
                for target, weight in self._citations(paragraph, operative)
            ),
        ]
        recent = round(self._recents(paragraph.start)[index], 3)
        if evidence and recent > 0:
            evidence.append(Evidence(EvidenceKind.RECENCY, str(operative.adopted), weight=recent))
        if evidence and before is not None and _follows(before, operative):
            where = f"{before.source}, paragraph {before.number}"
            evidence.append(Evidence(EvidenceKind.SEQUENCE, where, weight=_SEQUENCE))
        return tuple(sorted(evidence, key=lambda each: (-each.weight, each.kind, each.value)))

    def facts(self, index: int) -> Facts:
        """Return the facts of an operative paragraph, found once."""
        if index not in self._facts:
            self._facts[index] = evolve(
                self._times[index], bodies=self.operatives[index].bodies(self._bodies)
            )
        return self._facts[index]

    def is_confident(self, score: float, evidence: Sequence[Evidence]) -> bool:
        """Whether enough speaks for a link, and not only who is named, what is cited and when."""
        substance = sum(
            each.weight
            for each in evidence
            if each.kind in _SUBSTANTIAL
            or (each.kind is EvidenceKind.CITATION and each.weight >= _PINPOINT)
        )
        return score >= CONFIDENT and substance >= _SUBSTANCE

    def _length(self, concepts: Iterable[str]) -> float:
        return math.sqrt(math.fsum(self._rarity[each] for each in concepts) + _SMOOTH)

    def _length_of(self, paragraph: ProgrammeText) -> float:
        if paragraph.path not in self._lengths:
            known = paragraph.concepts & self._rarity.keys()
            self._lengths[paragraph.path] = self._length(known)
        return self._lengths[paragraph.path]

    def _citations(
        self, paragraph: ProgrammeText, operative: OperativeText
    ) -> list[tuple[Symbol, float]]:
        """Return citations in common; one that the whole programme repeats says next to nothing."""
        found: list[tuple[Symbol, float]] = []
        if operative.source in paragraph.citations:
            weight = _SOURCE * self._cited[operative.source]
            if (operative.source, operative.number) in paragraph.pinpoints:
                weight += _PINPOINT
            found.append((operative.source, weight))
        found += [
            (each, _CITATION * self._cited[each])
            for each in paragraph.citations & operative.citations
        ]
        return [(target, weight) for target, weight in found if weight > 0]

    def _recents(self, start: dt.date | None) -> list[float]:
        """Return for each operative paragraph how recent its resolution was when the programme began."""
        if start not in self._recency:
            self._recency[start] = [_recent(start, each.adopted) for each in self.operatives]
        return self._recency[start]


def _recent(start: dt.date | None, adopted: dt.date | None) -> float:
    if adopted is None or start is None:
        return 0.0
    return _RECENT * math.exp2(-max((start - adopted).days, 0) / _HALF_LIFE)


def _follows(before: OperativeText | None, operative: OperativeText) -> bool:
    return (
        before is not None
        and before.source == operative.source
        and abs(before.number - operative.number) <= _NEAR
    )


def _each(kind: EvidenceKind, values: Iterable[str], weight: float) -> list[Evidence]:
    return [Evidence(kind, value, weight=weight) for value in values]
