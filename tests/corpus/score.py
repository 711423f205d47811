"""Precision, recall and F1 of a citation finder on the United Nations' own links.

Three figures, all per language and family (``SC``, ``GA``, ``OTHER``):

lenient
    an extraction that overlaps no link counts neither way (the United Nations leaves many citations
    unlinked); one that overlaps a link with another target is a wrong target: false and a miss;
strict
    the same, and every extraction that overlaps no link is false;
multiset
    per block the multiset of targets found against the multiset of targets linked.

Run ``python tests/corpus/score.py [PATH…] [--language fr] [--misses] [--unlinked] [--baseline]``.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, Protocol

if not __package__:  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "corpus"

from . import gold

FAMILIES: Final = ("SC", "GA", "OTHER")


class Span(Protocol):
    """Where a citation stands."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Citation(Protocol):
    """What is read of a citation that the library finds."""

    @property
    def span(self) -> Span: ...
    @property
    def target(self) -> object: ...


Find = Callable[[str, str], Iterable[Citation | tuple[int, int, str]]]


class Found(NamedTuple):
    start: int
    end: int
    target: str


@dataclass(frozen=True)
class Case:
    """Something to look at: a miss, a wrong target, an extraction without a link."""

    kind: str
    path: str
    language: str
    family: str
    wanted: str
    got: str
    context: str


@dataclass
class Tally:
    right: int = 0
    missed: int = 0
    wrong: int = 0
    unlinked: int = 0
    bag_right: int = 0
    bag_missed: int = 0
    bag_false: int = 0

    def add(self, other: Tally) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def gold(self) -> int:
        return self.right + self.missed

    def prf(self, measure: str = "lenient") -> tuple[float, float, float]:
        """Precision, recall, F1 by ``lenient``, ``strict`` or ``multiset``."""
        right, missed, false = self.right, self.missed, self.wrong
        if measure == "strict":
            false += self.unlinked
        elif measure == "multiset":
            right, missed, false = self.bag_right, self.bag_missed, self.bag_false
        precision = right / (right + false) if right + false else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        return precision, recall, 2 * right / (2 * right + false + missed) if right else 0.0


@dataclass
class Report:
    tallies: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    cases: list[Case] = field(default_factory=list)
    suspects: list[tuple[str, str, gold.Suspect]] = field(default_factory=list)

    def of(self, kind: str) -> Iterator[Case]:
        return (case for case in self.cases if case.kind == kind)


def found_at(item: Citation | tuple[int, int, str]) -> Found:
    if isinstance(item, tuple):
        return Found(*item)
    return Found(int(item.span.start), int(item.span.end), str(item.target))


def context(text: str, start: int, end: int, width: int = 45) -> str:
    before, after = text[max(0, start - width) : start], text[end : end + width]
    return re.sub(r"\s", " ", f"{before}⟦{text[start:end]}⟧{after}").strip()


def score_block(report: Report, document: gold.GoldDocument, block: gold.Block, find: Find) -> None:
    """Compare what is found in one block with its links."""
    language, text, tallies = document.language, block.text, report.tallies
    found = sorted(map(found_at, find(text, language)), key=lambda each: (each.start, each.end))

    def case(kind: str, family: str, wanted: str, got: str, start: int, end: int) -> None:
        around = context(text, start, end)
        report.cases.append(Case(kind, document.path, language, family, wanted, got, around))

    used: set[int] = set()
    neutral: set[int] = set()
    overlapping: set[int] = set()
    for link in block.links:
        near = [
            i for i, each in enumerate(found) if each.start < link.end and link.start < each.end
        ]
        overlapping.update(near)
        good = [i for i in near if gold.same_target(found[i].target, link)]
        neutral.update(good)  # 130 A and 130 B over one link: the second counts neither way
        fresh = next((i for i in good if i not in used), None)
        tally = tallies[language, link.family]
        if fresh is not None:
            used.add(fresh)
            tally.right += 1
            continue
        tally.missed += 1
        got = "; ".join(found[i].target for i in near)
        case("miss", link.family, link.target, got, link.start, link.end)
    for index, each in enumerate(found):
        if index in neutral:
            continue
        family = gold.family(each.target)
        kind = "wrong" if index in overlapping else "unlinked"
        tally = tallies[language, family]
        setattr(tally, kind, getattr(tally, kind) + 1)
        wanted = [x.target for x in block.links if each.start < x.end and x.start < each.end]
        case(kind, family, "; ".join(wanted), each.target, each.start, each.end)

    rest = [each.target for each in found]
    for link in block.links:
        hit = next((each for each in rest if gold.same_target(each, link)), None)
        tally = tallies[language, link.family]
        if hit is None:
            tally.bag_missed += 1
        else:
            tally.bag_right += 1
            rest.remove(hit)
    for target in rest:
        tallies[language, gold.family(target)].bag_false += 1


def score(find: Find, documents: Iterable[gold.GoldDocument]) -> Report:
    report = Report()
    for document in documents:
        report.suspects += [(document.path, document.language, s) for s in document.suspects]
        for block in document.blocks:
            score_block(report, document, block, find)
    return report


_TRIVIAL: Final = re.compile(
    r"(?P<sc>\d{1,4})\s?\((?P<year>(?:19|20)\d\d)\)|(?<![\d/A-Z.])(?P<ga>\d{2}/\d{1,3})(?![\d/])"
)


def baseline(text: str, language: str) -> Iterator[Found]:
    """The trivial regular expression that a real finder has to beat."""
    del language
    for hit in _TRIVIAL.finditer(text):
        if hit["sc"]:
            yield Found(hit.start(), hit.end(), f"S/RES/{hit['sc']} ({hit['year']})")
        else:
            yield Found(hit.start(), hit.end(), f"A/RES/{hit['ga']}")


def library() -> Find | None:
    """``unctc.find_citations`` where it can be imported."""
    try:
        import unctc
    except ImportError:
        return None
    finder = getattr(unctc, "find_citations", None)
    return None if finder is None else lambda text, language: finder(text, language=language)


def default_corpus() -> Path | None:
    """``UNCTC_CORPUS``, or ``data/akn4un`` of a ``shared`` folder beside or above the repository."""
    if named := os.environ.get("UNCTC_CORPUS"):
        inside = Path(named) / "akn4un"
        return next((each for each in (inside, Path(named)) if each.is_dir()), None)
    for folder in Path(__file__).resolve().parents:
        data = folder / "shared" / "data" / "akn4un"
        if data.is_dir():
            return data
    return None


def table(report: Report, *, zeros: bool = False) -> str:
    """The figures as text: one line per language and family."""
    head = (
        f"{'':8}{'links':>6}{'right':>7}{'missed':>7}{'wrong':>6}{'unl.':>6}"
        f" | {'lenient P':>9} {'R':>6} {'F1':>6} | {'strict P':>8} {'F1':>6} | {'bag F1':>6}"
    )
    lines = [head]
    totals: dict[str, Tally] = defaultdict(Tally)
    rows: list[tuple[str, str, Tally]] = []
    for family in FAMILIES:
        for language in gold.LANGUAGES:
            tally = report.tallies.get((language, family), Tally())
            totals[family].add(tally)
            rows.append((language, family, tally))
        rows.append(("all", family, totals[family]))
    for language, family, tally in rows:
        if not (zeros or tally.gold or tally.unlinked or tally.wrong):
            continue
        low, strict, bag = (tally.prf(measure) for measure in ("lenient", "strict", "multiset"))
        lines.append(
            f"{language:3} {family:5}{tally.gold:5}{tally.right:7}{tally.missed:7}{tally.wrong:6}"
            f"{tally.unlinked:6} | {low[0]:9.4f} {low[1]:.4f} {low[2]:.4f} | {strict[0]:8.4f} "
            f"{strict[2]:.4f} | {bag[2]:.4f}"
        )
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.corpus.score", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--language", choices=gold.LANGUAGES)
    parser.add_argument("--family", choices=FAMILIES, help="only cases of this family")
    parser.add_argument("--misses", action="store_true", help="list misses and wrong targets")
    parser.add_argument("--unlinked", action="store_true", help="list extractions without a link")
    parser.add_argument("--suspects", action="store_true", help="list addresses that are wrong")
    parser.add_argument(
        "--counts", action="store_true", help="list the same case once, with a count"
    )
    parser.add_argument("--baseline", action="store_true", help="score a trivial regex instead")
    options = parser.parse_args(arguments)
    paths: list[Path] = options.paths
    if not paths:
        data = default_corpus()
        if data is None:
            print("no corpus: give a PATH or set UNCTC_CORPUS", file=sys.stderr)
            return 2
        paths = [data]
    finder = baseline if options.baseline else library()
    if finder is None:
        print("unctc.find_citations cannot be imported; try --baseline", file=sys.stderr)
        return 2
    report = score(finder, gold.corpus(*paths, language=options.language))
    print(table(report))
    kinds = ("miss", "wrong") * options.misses + ("unlinked",) * options.unlinked
    cases = [
        each
        for each in report.cases
        if each.kind in kinds and options.family in (None, each.family)
    ]
    if options.counts:
        first: dict[tuple[str, str, str, str, str], Case] = {}
        counts: Counter[tuple[str, str, str, str, str]] = Counter()
        for each in cases:
            key = (each.kind, each.language, each.family, each.wanted, each.got)
            counts[key] += 1
            first.setdefault(key, each)
        for key, count in counts.most_common():
            print(f"{count:5} {' '.join(key[:3])}: {key[3] or '-'} → {key[4] or '-'}")
            print(f"      {first[key].context}")
    else:
        for each in cases:
            print(f"{each.kind} {each.language} {each.family} {Path(each.path).name}")
            print(f"      {each.wanted or '-'} → {each.got or '-'}: {each.context}")
    if options.suspects:
        for path, language, each_suspect in report.suspects:
            print(f"suspect {language} {Path(path).name}")
            print(f"      {each_suspect.href} printed {each_suspect.printed!r}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
