"""Where the language versions of one document differ in what they cite.

The six versions of a resolution say the same; so a citation that most of them yield and one does not,
or the other way about, is an error of the finder, or of the text. Run

``python tests/corpus/compare_languages.py [PATH…] [--language fr]``
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "corpus"

from . import gold, score

_WIDTH = 110


@dataclass(frozen=True)
class Difference:
    """A target that one language version has more or less often than most of them."""

    document: str
    language: str
    target: str
    found: int
    usual: int
    contexts: tuple[str, ...]
    """Where it stands: here if it is found too often, in another language if not often enough."""


def _key(document: gold.GoldDocument) -> str:
    return re.sub(
        r"(?:-?\w{7,8})?[ACEFGRS]?\.xml$", "", Path(document.path).name, flags=re.IGNORECASE
    )


def differences(find: score.Find, documents: Iterable[gold.GoldDocument]) -> Iterator[Difference]:
    """Yield what differs between the versions of each document, of those with three or more."""
    groups: dict[str, dict[str, dict[str, list[str]]]] = defaultdict(dict)
    for document in documents:
        places: dict[str, list[str]] = defaultdict(list)
        for block in document.blocks:
            for start, end, target in map(score.found_at, find(block.text, document.language)):
                places[target].append(score.context(block.text, start, end, _WIDTH))
        groups[_key(document)].setdefault(document.language, places)
    for name, versions in sorted(groups.items()):
        if len(versions) < 3:
            continue
        for target in sorted({each for places in versions.values() for each in places}):
            counts = {language: len(places[target]) for language, places in versions.items()}
            usual, _ = Counter(counts.values()).most_common(1)[0]
            for language, count in counts.items():
                if count == usual:
                    continue
                like = next(each for each, number in counts.items() if number == usual)
                shown = versions[language if count > usual else like][target]
                yield Difference(name, language, target, count, usual, tuple(shown))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.corpus.compare_languages", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--language", choices=gold.LANGUAGES, help="only what differs in this one")
    options = parser.parse_args(arguments)
    data = score.default_corpus()
    paths: list[Path] = options.paths or ([data] if data else [])
    finder = score.library()
    if finder is None or not paths:
        print("no finder, or no corpus: give a PATH or set UNCTC_CORPUS", file=sys.stderr)
        return 2
    for each in differences(finder, gold.corpus(*paths)):
        if options.language in (None, each.language):
            print(
                f"{each.language} {each.document}: {each.target} ×{each.found}, not ×{each.usual}"
            )
            for shown in each.contexts[:4]:
                print(f"      {shown}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
