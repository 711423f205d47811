"""How much speaks for a link: shared things weighted by their rarity, and how recent the resolution is."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from attrs import define, field

from unctc.model.bodies import Body
from unctc.model.symbols import Symbol
from unctc.model.traces import Evidence, EvidenceKind
from unctc.tracing.features import Facts, OperativeText, ProgrammeText

__all__ = ["CONFIDENT", "Scorer"]

CONFIDENT = 0.31
"""From this score on a link may be confident; how it was found is told in the explanation of scores."""

_SUBSTANCE = 6.0
"""What concepts, days, recurrences and pinpoints must weigh before a link may be confident."""
_SUBSTANTIAL = {EvidenceKind.CONCEPT, EvidenceKind.DATE, EvidenceKind.RECURRENCE}
_CANDIDATES = 16
_DATE = 9.0
_RECURRENCE = 4.5
_SOURCE = 4.0
_PINPOINT = 6.0
_CITATION = 0.4
_BODY = 0.7
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
    _of_source: dict[Symbol, list[int]] = field(factory=dict)
    _size: list[float] = field(factory=list)
    _facts: dict[int, Facts] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        having: dict[str, list[int]] = defaultdict(list)
        of_source: dict[Symbol, list[int]] = defaultdict(list)
        for index, each in enumerate(self.operatives):
            of_source[each.source].append(index)
            for concept in each.concepts:
                having[concept].append(index)
        total = max(len(self.operatives), 1)
        self._having, self._of_source = dict(having), dict(of_source)
        self._rarity = {
            concept: math.log((total + 1) / (len(where) + 0.5)) for concept, where in having.items()
        }
        cited: Counter[Symbol] = Counter()
        for paragraph in self.paragraphs:
            cited.update(paragraph.citations)
        many = len(self.paragraphs) + 1
        self._cited = {
            target: math.log(many / (count + 0.5)) / math.log(many)
            for target, count in cited.items()
        }
        self._size = [self._length(each.concepts) for each in self.operatives]

    def candidates(self, paragraph: ProgrammeText) -> list[int]:
        """Return the operative paragraphs that share most with *paragraph*, as far as is seen at once."""
        sums: dict[int, float] = defaultdict(float)
        # In order, for sums of fractions depend on it and a trace must not.
        for concept in sorted(paragraph.concepts):
            weight = self._rarity.get(concept, 0.0)
            for index in self._having.get(concept, ()):
                sums[index] += weight
        for target in sorted(paragraph.citations):
            for index in self._of_source.get(target, ()):
                sums[index] += _SOURCE * self._cited[target]
        likely = {
            index: (total + self._recent(paragraph, self.operatives[index]))
            / (self._size[index] + 1.0)
            for index, total in sums.items()
        }
        return sorted(likely, key=lambda index: (-likely[index], self._key(index)))[:_CANDIDATES]

    def score(
        self, paragraph: ProgrammeText, index: int, before: OperativeText | None
    ) -> tuple[float, tuple[Evidence, ...]]:
        """Return the score of a link, from 0 to 1, and what speaks for it, the weightiest first.

        Args:
            paragraph: the programme's paragraph.
            index: which of the operative paragraphs.
            before: to which one the paragraph before is linked best.
        """
        operative = self.operatives[index]
        facts = self.facts(index)
        mine = paragraph.facts
        evidence = [
            *_each(EvidenceKind.DATE, mine.days & facts.days, _DATE),
            *_each(EvidenceKind.RECURRENCE, mine.recurrences & facts.recurrences, _RECURRENCE),
            *(
                Evidence(EvidenceKind.CONCEPT, each, round(self._rarity[each], 3))
                for each in paragraph.concepts & operative.concepts
            ),
            *(
                Evidence(EvidenceKind.BODY, each.value, _BODY)
                for each in mine.bodies & facts.bodies
            ),
            *self._citations(paragraph, operative),
        ]
        if not evidence:
            return 0.0, ()
        recent = round(self._recent(paragraph, operative), 3)
        if recent > 0:
            evidence.append(Evidence(EvidenceKind.RECENCY, str(operative.adopted), recent))
        if (
            before is not None
            and before.source == operative.source
            and abs(before.operative - operative.operative) <= _NEAR
        ):
            where = f"{before.source}, paragraph {before.operative}"
            evidence.append(Evidence(EvidenceKind.SEQUENCE, where, _SEQUENCE))
        evidence.sort(key=lambda each: (-each.weight, each.kind, each.value))
        total = sum(each.weight for each in evidence)
        if self.actors and not self.actors & facts.bodies:
            total *= _WITHOUT_ACTOR
        likeness = total / (
            self._size[index] * self._length(paragraph.concepts & self._rarity.keys()) + _SHORT
        )
        return round(likeness / (1.0 + likeness), 4), tuple(evidence)

    def facts(self, index: int) -> Facts:
        """Return the facts of an operative paragraph, found once."""
        if index not in self._facts:
            self._facts[index] = self.operatives[index].facts()
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

    def _key(self, index: int) -> tuple[Symbol, int]:
        return self.operatives[index].source, self.operatives[index].operative

    def _citations(self, paragraph: ProgrammeText, operative: OperativeText) -> list[Evidence]:
        """Return citations in common; one that the whole programme repeats says next to nothing."""
        found: list[Evidence] = []
        if operative.source in paragraph.citations:
            weight = _SOURCE * self._cited[operative.source]
            if (operative.source, operative.operative) in paragraph.pinpoints:
                weight += _PINPOINT
            found.append(Evidence(EvidenceKind.CITATION, str(operative.source), round(weight, 3)))
        found += [
            Evidence(EvidenceKind.CITATION, str(each), round(_CITATION * self._cited[each], 3))
            for each in paragraph.citations & operative.citations
        ]
        return [each for each in found if each.weight > 0]

    def _recent(self, paragraph: ProgrammeText, operative: OperativeText) -> float:
        """Return how recent a resolution was when the programme began."""
        if operative.adopted is None or paragraph.start is None:
            return 0.0
        age = (paragraph.start - operative.adopted).days
        return _RECENT * math.exp2(-max(age, 0) / _HALF_LIFE)


def _each(kind: EvidenceKind, values: Iterable[str], weight: float) -> list[Evidence]:
    return [Evidence(kind, value, weight) for value in values]
