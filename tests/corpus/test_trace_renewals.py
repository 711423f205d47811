"""What a score is worth on a second key: paragraphs of 2025 that renew paragraphs of 2022, citations taken out.

Council resolutions renew mandates in nearly the same words. The key is made from the English texts alone, by how many
words two paragraphs share, rare ones counting more: clear from .7 on, no source below .3, and what is between is left
out. The trace sees neither that nor the symbols; it compares concepts, times and bodies, of the Arabic and Chinese
paragraphs too. ``pytest -s`` prints the table of ``docs/explanation/scores.md``.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from attrs import frozen

import unctc
from unctc.model.letters import Annex, Letter
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.programmes import WorkProgramme

pytestmark = pytest.mark.corpus
FOLDERS = {"ar": "Arabic", "en": "English", "zh": "Chinese"}
_CITED = re.compile(
    r"(?:\(?paragraphs? [\d ,()a-z]+(?:and \d+ )?of )?(?:its )?resolutions? \d{3,4} \(\d{4}\)"
    r"|第?\d{3,4}\(\d{4}\)号?(?:决议)?(?:第[\d、和至]+段)?|\d{3,4} \(\d{4}\)"
)
_CLEAR, _NONE, _AS_GOOD = 0.7, 0.3, 0.75
_SHORTEST = 60
Place = tuple[int, int]
"""The number of a resolution, and of a paragraph of it."""


@frozen
class Link:
    """A proposed link: its rank and score, and whether it leads to a source."""

    rank: int
    score: float
    confident: bool
    right: bool


@cache
def loaded(folder: Path) -> dict[int, unctc.Resolution]:
    found = (unctc.load(path) for path in sorted(folder.glob("*.xml")))
    return {
        each.symbol.number: each
        for each in found
        if isinstance(each, unctc.Resolution) and each.symbol.number is not None
    }


def numbered(resolution: unctc.Resolution) -> dict[int, OperativeParagraph]:
    return {
        each.number: each
        for each in resolution.operative_paragraphs
        if each.number is not None and len(each.text) >= _SHORTEST
    }


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[a-z]{4,}", text.lower()))


@frozen
class Index:
    """Paragraphs as weighted words."""

    vectors: Mapping[Place, Mapping[str, float]]
    documents: Counter[str]

    @classmethod
    def of(cls, resolutions: Mapping[int, unctc.Resolution]) -> Index:
        counts = {
            (number, at): words(each.text)
            for number, resolution in resolutions.items()
            for at, each in numbered(resolution).items()
        }
        documents = Counter(word for each in counts.values() for word in each)
        index = cls({}, documents)
        return cls({place: index.vector(each) for place, each in counts.items()}, documents)

    def vector(self, counts: Counter[str]) -> dict[str, float]:
        many = self.documents.total()
        weighted = {
            word: (1 + math.log(count)) * math.log(many / (self.documents[word] + 1))
            for word, count in counts.items()
        }
        length = math.sqrt(sum(each * each for each in weighted.values())) or 1.0
        return {word: weight / length for word, weight in weighted.items()}

    def sources(self, text: str) -> frozenset[Place] | None:
        """Return the sources of a paragraph; ``None`` where that is doubtful."""
        mine = self.vector(words(text))
        alike = {
            place: sum(weight * each.get(word, 0.0) for word, weight in mine.items())
            for place, each in self.vectors.items()
        }
        best = max(alike.values())
        if best >= _CLEAR:
            return frozenset(place for place, each in alike.items() if each >= best * _AS_GOOD)
        return frozenset() if best < _NONE else None


def links(corpus: Path, language: str) -> Iterator[Link]:
    folder = corpus / "akn4un" / "sc"
    old, english = loaded(folder / "2022" / "English"), loaded(folder / "2025" / "English")
    index = Index.of(old)
    for number, resolution in loaded(folder / "2025" / FOLDERS[language]).items():
        texts = numbered(english[number]) if number in english else {}
        known = {
            at: sources
            for at in numbered(resolution)
            if at in texts and (sources := index.sources(texts[at].text)) is not None
        }
        if not known:
            continue
        programme = WorkProgramme(
            opening=tuple(
                Paragraph(_CITED.sub("", each.text), number=at)
                for at, each in numbered(resolution).items()
            )
        )
        letter = Letter(
            symbol=unctc.Symbol(f"S/2025/{number}"),
            language=resolution.language,
            issued=resolution.adopted,
            attachments=(Annex("Annex", programme=programme),),
        )
        found = unctc.trace(letter, old.values())
        for at, sources in known.items():
            for rank, each in enumerate(found.links_of(f"annex/{at}")):
                place = (each.source.number, each.operative.number)
                yield Link(rank, each.score, each.confident, place in sources)


def share(chosen: list[Link]) -> float:
    return sum(each.right for each in chosen) / len(chosen)


@pytest.mark.parametrize("language", sorted(FOLDERS))
def test_what_a_score_is_worth(corpus_dir: Path, language: str) -> None:
    found = list(links(corpus_dir, language))
    assert len(found) >= 150
    first = [each for each in found if not each.rank]
    further = [each for each in found if each.rank]
    confident = [each for each in found if each.confident]
    bands: dict[int, list[Link]] = defaultdict(list)
    for each in first:
        bands[min(int(each.score * 20), 8)].append(each)
    print(f"\n{language}: {len(found)} links, further {share(further):.2f} of {len(further)}")
    for band, chosen in sorted(bands.items()):
        print(f"first, from {band / 20:.2f}: {share(chosen):.2f} of {len(chosen)}")
    print(f"confident: {share(confident):.2f} of {len(confident)}")
    sure = [each for each in first if each.score >= 0.35]
    hardly = [each for each in first if each.score < 0.25]
    assert share(sure) >= 0.8
    assert share(hardly) <= 0.2
    assert share(further) <= 0.1
    assert share(confident) >= 0.8
