"""Whether the language versions of one resolution say the same: its acts, its dues and its addressees.

English is the measure. What is counted is what each operative paragraph says, points and all: an act, a due, a body that is
told, each as often as it is there. Languages with fewer verbs than English print one for several of its acts: French
*souligne* is stresses, underlines, emphasizes, underscores and highlights. So acts are counted twice, as they are
named and with those of one meaning taken for one. Run

``python tests/corpus/compare_mandates.py FOLDER… [--language fr] [--show 20]``

It prints F1 for each language, then where it differs, by cause: what was read otherwise, and how often. The last two
figures of the line are of the acts that both versions have one for one: how many have the same name, and how many would
have it if each verb of the other language were named by the English act that it renders most often. No reading of the
verbs alone can be above the second.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from attrs import define, field, frozen

import unctc
from unctc.languages.registry import languages_with
from unctc.model.languages import Language
from unctc.model.mandates import Mandate
from unctc.model.resolutions import Resolution

_WORDS = 400
_ALIKE = (
    ("stresses", "emphasizes", "underlines", "underscores", "highlights"),
    ("calls upon", "urges", "encourages", "invites", "requests", "appeals", "demands", "requires"),
    ("directs", "instructs"),
    ("reaffirms", "reiterates", "affirms", "confirms", "renews"),
    ("recalls", "reminds"),
    ("notes", "recognizes", "observes", "understands", "considers", "appreciates"),
    ("welcomes", "commends", "endorses", "supports", "congratulates"),
    ("expresses", "regrets", "deplores", "condemns", "intends", "declares"),
)
_CLASSES = {act: each[0] for each in _ALIKE for act in each}

Fact = tuple[str, str]
"""A paragraph, and what it says."""


def _dues(mandate: Mandate) -> Iterator[str]:
    for due in (mandate.due, *mandate.further_dues):
        if due is not None:
            # Each language names the event in its own words, and a bound may be told by the day alone.
            yield str(due).split(" after ")[0].split(" of ")[0]


ASPECTS: Mapping[str, Callable[[Mandate], Iterable[str]]] = {
    "acts": lambda each: (str(each.act),),
    "acts of one meaning": lambda each: (_CLASSES.get(each.act, str(each.act)),),
    "dues": _dues,
    "addressees": lambda each: (str(body) for body in each.addressees),
}


@define
class Tally:
    """How much of what two versions say is the same."""

    same: int = 0
    missing: int = 0
    extra: int = 0
    causes: Counter[str] = field(factory=Counter)
    places: dict[str, list[str]] = field(factory=lambda: defaultdict(list))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        whole = 2 * self.same + self.missing + self.extra
        return 2 * self.same / whole if whole else 1.0


@frozen
class Version:
    """One language version of a resolution: what each of its paragraphs says."""

    resolution: Resolution
    mandates: tuple[Mandate, ...]

    def facts(self, aspect: str) -> Counter[Fact]:
        """Return what the paragraphs say, each as often as it is said."""
        read = ASPECTS[aspect]
        return Counter((str(each.paragraph), fact) for each in self.mandates for fact in read(each))

    def words(self, paragraph: str) -> str:
        """Return how a paragraph begins."""
        texts = (
            each.passage.text
            for each in self.resolution.operative_nodes()
            if str(each.path.paragraph) == paragraph
        )
        return " ‖ ".join(texts)[:_WORDS]


def versions(folders: Iterable[Path]) -> dict[str, dict[Language, Version]]:
    """Return the versions of each resolution under *folders*, by its symbol."""
    found: dict[str, dict[Language, Version]] = defaultdict(dict)
    able = languages_with("duties")
    for path in sorted(each for folder in folders for each in folder.rglob("*.xml")):
        try:
            document = unctc.load(path)
        except unctc.UnctcError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            continue
        if isinstance(document, Resolution) and document.language in able:
            version = Version(document, document.mandates or ())
            found[str(document.symbol)].setdefault(document.language, version)
    return found


def compare(english: Version, other: Version, aspect: str, tally: Tally) -> None:
    """Add to *tally* what *other* says as *english* does, and what not."""
    ours, theirs = english.facts(aspect), other.facts(aspect)
    tally.same += (ours & theirs).total()
    by_paragraph: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for index, left in enumerate((ours - theirs, theirs - ours)):
        for (paragraph, fact), count in left.items():
            by_paragraph[paragraph][index].extend([fact] * count)
    for paragraph, (missing, extra) in by_paragraph.items():
        tally.missing += len(missing)
        tally.extra += len(extra)
        while missing or extra:
            cause = f"{missing.pop(0) if missing else '–'} → {extra.pop(0) if extra else '–'}"
            tally.causes[cause] += 1
            tally.places[cause].append(
                f"{english.resolution.symbol} {paragraph}\n"
                f"        {english.words(paragraph)}\n        {other.words(paragraph)}"
            )


def measure(
    found: Mapping[str, Mapping[Language, Version]], language: Language, aspect: str
) -> Tally:
    """Return how far the versions in *language* say what the English ones say."""
    tally = Tally()
    for each in found.values():
        if Language.ENGLISH in each and language in each:
            compare(each[Language.ENGLISH], each[language], aspect, tally)
    return tally


def named_alike(
    found: Mapping[str, Mapping[Language, Version]], language: Language
) -> tuple[float, float]:
    """Return how many acts have the same name as in English, of those that both have one for one, and at best how many."""
    rendered: dict[str, Counter[str]] = defaultdict(Counter)
    for each in found.values():
        if Language.ENGLISH in each and language in each:
            for theirs, ours in _one_for_one(each[Language.ENGLISH], each[language]):
                rendered[ours][theirs] += 1
    whole = sum(each.total() for each in rendered.values()) or 1
    same = sum(each[act] for act, each in rendered.items())
    best = sum(max(each.values()) for each in rendered.values())
    return same / whole, best / whole


def _one_for_one(english: Version, other: Version) -> Iterator[tuple[str, str]]:
    """Yield the acts of both, in order, of paragraphs in which they have as many."""
    by_path: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for index, version in enumerate((english, other)):
        for mandate in version.mandates:
            by_path[str(mandate.path)][index].append(str(mandate.act))
    for theirs, ours in by_path.values():
        if len(theirs) == len(ours):
            yield from zip(theirs, ours, strict=True)


def main(arguments: list[str] | None = None) -> int:
    """Print how far the languages agree with English, and where one of them does not."""
    parser = argparse.ArgumentParser(prog="tests.corpus.compare_mandates", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--language", type=Language, help="only this one")
    parser.add_argument("--aspect", choices=ASPECTS, help="only differences of this kind")
    parser.add_argument("--show", type=int, default=12, help="how many causes to print of each")
    parser.add_argument("--places", type=int, default=0, help="how many places to print of each")
    options = parser.parse_args(arguments)
    found = versions(options.folders)
    chosen = [
        each
        for each in languages_with("duties")
        if each is not Language.ENGLISH and options.language in (None, each)
    ]
    if not found or not chosen:
        print("nothing to compare: give folders of AKN4UN files", file=sys.stderr)
        return 2
    tallies = {each: {name: measure(found, each, name) for name in ASPECTS} for each in chosen}
    for language, by_aspect in tallies.items():
        figures = ", ".join(f"{name} {tally.f1:.3f}" for name, tally in by_aspect.items())
        same, best = named_alike(found, language)
        print(f"{language} {figures}, named alike {same:.3f}, at best {best:.3f}")
    for language, by_aspect in tallies.items():
        for name, tally in by_aspect.items():
            if not options.show or options.aspect not in (None, name):
                continue
            print(f"\n{language} {name}: {tally.missing} missing, {tally.extra} extra")
            for cause, count in tally.causes.most_common(options.show):
                print(f"{count:5} {cause}")
                for place in tally.places[cause][: options.places]:
                    print(f"      {place}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
