"""Draw findings to be read by a person, keep the verdicts, and count how many of each code were right.

``python -m tests.corpus.sample_findings draw FOLDER --each 20 > sample.csv`` checks every AKN4UN file below
FOLDER, each against its English version too, and writes a sample of every code with the words that the
finding is about. Whoever reads it writes ``right`` or ``wrong`` into the column ``verdict``, and why into
``note``. ``keep sample.csv`` adds what is judged to ``finding_verdicts.csv``; the page of findings counts them.

The words are the United Nations': they are in the sample and not in what is kept.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from attrs import frozen

import unctc
from unctc.model.nodes import nodes_of

__all__ = ["VERDICTS", "draw", "precision"]

VERDICTS: Final = Path(__file__).with_name("finding_verdicts.csv")
_KEPT: Final = ("code", "document", "language", "against", "path", "message", "verdict", "note")
_DRAWN: Final = (*_KEPT, "words", "other_words")
_AROUND: Final = 90
_LONGEST: Final = 600


@frozen
class Precision:
    """How many findings of a code were read, and how many of them were right."""

    right: int
    read: int

    def __str__(self) -> str:
        return f"{self.right} of {self.read}"


def precision(path: Path = VERDICTS) -> Mapping[str, Precision]:
    """Return what the kept verdicts say of each code."""
    read: Counter[str] = Counter()
    right: Counter[str] = Counter()
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            read[row["code"]] += 1
            right[row["code"]] += row["verdict"] == "right"
    return {code: Precision(right[code], read[code]) for code in sorted(read)}


def draw(folder: Path, each: int, seed: int) -> Iterator[dict[str, str]]:
    """Yield up to *each* findings of every code, drawn at random, in the order of their codes."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    with ProcessPoolExecutor(2) as pool:
        for rows in pool.map(_findings, *zip(*_jobs(folder), strict=True), chunksize=10):
            for row in rows:
                found[row["code"]].append(row)
    chance = random.Random(seed)
    for code in sorted(found):
        yield from chance.sample(found[code], min(each, len(found[code])))


def _jobs(folder: Path) -> Iterator[tuple[Path, Path | None]]:
    """Yield every file, alone, and every other version of a resolution with its English one."""
    english: dict[tuple[Path, str], Path] = {}
    files = sorted(folder.rglob("*.xml"))
    for file in files:
        yield file, None
        if file.parent.name == "English":
            english[file.parent.parent, _stem(file)] = file
    for file in files:
        other = english.get((file.parent.parent, _stem(file)))
        if other is not None and other != file:
            yield other, file


def _stem(file: Path) -> str:
    """Return the name of a file without the letter of its language."""
    return file.stem.rstrip("ACEFGRS_")


def _findings(file: Path, against: Path | None) -> list[dict[str, str]]:
    document, *others = (
        unctc.load(each, interpret=False) for each in (file, against) if each is not None
    )
    other = others[0] if others else None
    select = "LNG" if other else None
    found = unctc.check(document, against=other, select=select)
    return [
        _row(document, other, each)
        for each in found
        if other is not None or not each.code.startswith("LNG")
    ]


def _row(
    document: unctc.Document, other: unctc.Document | None, found: unctc.Finding
) -> dict[str, str]:
    return {
        "code": found.code,
        "document": str(document.symbol),
        "language": document.language.value,
        "against": other.language.value if other else "",
        "path": str(found.path),
        "message": found.message,
        "verdict": "",
        "note": "",
        "words": _words(document, found),
        "other_words": _words(other, found) if other else "",
    }


def _words(document: unctc.Document, found: unctc.Finding) -> str:
    """Return the text that a finding is about, or the words around its span."""
    for node in nodes_of(document):
        if node.path == found.path:
            text, span = node.passage.text, found.span
            if span is None or len(text) <= _LONGEST:
                return text[:_LONGEST]
            return text[max(0, span.start - _AROUND) : span.end + _AROUND]
    return ""


def _keep(sample: Path) -> None:
    with sample.open(encoding="utf-8", newline="") as lines:
        judged = [row for row in csv.DictReader(lines) if row["verdict"] in ("right", "wrong")]
    known: dict[tuple[str, ...], dict[str, str]] = {}
    if VERDICTS.exists():
        with VERDICTS.open(encoding="utf-8", newline="") as lines:
            known = {_key(row): row for row in csv.DictReader(lines)}
    known |= {_key(row): row for row in judged}
    with VERDICTS.open("w", encoding="utf-8", newline="") as lines:
        _write(lines, _KEPT, (known[key] for key in sorted(known)))


def _key(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in _KEPT[:6])


def _write(out: object, names: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> None:
    writer = csv.DictWriter(out, names, extrasaction="ignore", lineterminator="\n")  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(rows)


def main() -> None:
    """Draw a sample, or keep the verdicts of one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    tasks = parser.add_subparsers(dest="task", required=True)
    drawing = tasks.add_parser("draw")
    drawing.add_argument("folder", type=Path)
    drawing.add_argument("--each", type=int, default=20)
    drawing.add_argument("--seed", type=int, default=1)
    tasks.add_parser("keep").add_argument("sample", type=Path)
    tasks.add_parser("count")
    chosen = parser.parse_args()
    if chosen.task == "draw":
        _write(sys.stdout, _DRAWN, draw(chosen.folder, chosen.each, chosen.seed))
    elif chosen.task == "keep":
        _keep(chosen.sample)
    else:
        for code, counted in precision().items():
            sys.stdout.write(f"{code} {counted}\n")


if __name__ == "__main__":
    main()
