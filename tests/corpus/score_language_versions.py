"""How many language versions of sound documents show no difference from the English one.

``python tests/corpus/score_language_versions.py 150 7`` draws 150 pairs with the seed 7 from the Council's resolutions
of 2022 and 2025, checks each as ``unctc check --as-versions`` does, and prints every finding with the words of
both versions. The texts are as published: what is found is a misprint of a version, or an error of the reader. ``--folder ga/78`` takes other resolutions.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import unctc
from unctc.model.nodes import nodes_of

if not __package__:  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "corpus"

from . import score

_FOLDERS: Final = ("sc/2022", "sc/2025")
_NUMBER: Final = re.compile(r"RES[_-](\d+(?:_\d{1,3}(?!\d))?)")
_ENGLISH: Final = "English"


def version_pairs(data: Path, folders: Sequence[str] = _FOLDERS) -> list[tuple[Path, Path]]:
    """Return the English version of each resolution with each of its other versions."""
    pairs = []
    for folder in folders:
        versions: dict[str, dict[str, Path]] = defaultdict(dict)
        for path in sorted((data / folder).glob("*/*.xml")):
            if number := _NUMBER.search(path.stem):
                versions[number[1]][path.parent.name] = path
        for found in versions.values():
            if english := found.pop(_ENGLISH, None):
                pairs += [(english, other) for other in found.values()]
    return pairs


def differences(english: Path, other: Path) -> list[str]:
    """Return what differs between two versions, each finding with the words of both."""
    loaded = [unctc.load(path) for path in (english, other)]
    lines = []
    for finding in unctc.check_versions(loaded[1], loaded[0]):
        lines.append(f"{finding.code} {finding.path}: {finding.message}")
        lines += [f"    {_words(each, str(finding.path))}" for each in loaded]
    return lines


def _words(document: unctc.Document, path: str) -> str:
    return next((each.passage.text for each in nodes_of(document) if str(each.path) == path), "-")


def main(arguments: list[str] | None = None) -> int:
    """Print what differs, and how many versions are clean."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("many", nargs="?", type=int, default=150, help="how many pairs; 0 for all")
    parser.add_argument("seed", nargs="?", type=int, default=1)
    parser.add_argument("--folder", action="append", help="of the corpus, as ga/78")
    options = parser.parse_args(arguments)
    data = score.default_corpus()
    if data is None:
        print("no corpus: set UNCTC_CORPUS", file=sys.stderr)
        return 2
    pairs = version_pairs(data, options.folder or _FOLDERS)
    if options.many:
        pairs = random.Random(options.seed).sample(pairs, min(options.many, len(pairs)))
    clean = 0
    for english, other in pairs:
        lines = differences(english, other)
        clean += not lines
        if lines:
            print(other.parent.name, other.name, *lines, sep="\n  ", flush=True)
    print(f"{clean} of {len(pairs)} clean")
    return 0


if __name__ == "__main__":
    sys.exit(main())
