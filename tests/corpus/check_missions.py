"""Compare the register of missions with the texts that are at hand: does the founding resolution say what we say?

``python -m tests.corpus.check_missions FOLDER`` reads the AKN4UN files and plain texts below FOLDER and prints for every mission

- ``own text``: its founding resolution is there, and its operative part names the mission and an act that founds it;
- ``later text``: a later resolution says in one sentence that the mission was founded by that resolution;
- ``not named``: its founding resolution is there, and founds what only later got the name: read it;
- nothing: neither is at hand.

The column ``checked`` of ``missions.csv`` holds what it printed.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import unctc

REGISTER: Final = Path(unctc.__file__).parent / "registers" / "data" / "missions.csv"
_FOUNDING: Final = re.compile(
    r"(?i)\b(?:establish|set up|setting up|authori[sz]|creat|deploy|institut|request|recommend)"
)
_SENTENCE: Final = re.compile(r"[^;.]+")
_SYMBOL: Final = re.compile(r"S/RES/(?P<number>\d+) \((?P<year>\d{4})\)")
_PLAIN: Final = re.compile(r"S_RES_0*(?P<number>\d+)_(?P<year>\d{4})")


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield symbol and English text of every resolution at hand; of AKN4UN the paragraphs only."""
    for path in sorted(folder.rglob("*.txt")):
        if found := _PLAIN.match(path.name):
            yield f"S/RES/{found['number']} ({found['year']})", _one_line(path.read_text("utf-8"))
    for path in sorted(folder.rglob("*.xml")):
        if "/sc/" not in path.as_posix():
            continue
        try:
            document = unctc.load(path, interpret=False)
        except unctc.UnctcError:
            continue
        if isinstance(document, unctc.Resolution) and document.language.value == "en":
            paragraphs = (
                *document.every_preambular_paragraph,
                *document.operative_paragraphs,
            )
            lines = [each.text for each in paragraphs]
            lines += [point.text for each in document.operative_paragraphs for point in each.points]
            yield str(document.symbol), _one_line("; ".join(lines))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def checked(row: dict[str, str], at_hand: dict[str, str]) -> str:
    """Return how one row is borne out."""
    names = [row["key"], row["name"]]
    # "United Nations Peace-Keeping Force in Cyprus", "a United Nations interim force for Southern Lebanon"
    short = re.split(
        r" (?:in|for) ", re.sub(r"^(?:United Nations|African Union) ", "", row["name"])
    )[0]
    loosely = re.compile(re.escape(short).replace("Peacekeeping", "Peace-?keeping"), re.IGNORECASE)
    own = at_hand.get(row["established_by"])
    if own is not None:
        for sentence in _SENTENCE.findall(own):
            named = any(name in sentence for name in names) or loosely.search(sentence)
            if named and _FOUNDING.search(sentence):
                return "own text"
        return "not named"
    symbol = _SYMBOL.match(row["established_by"])
    assert symbol is not None
    cited = re.compile(rf"{symbol['number']} \({symbol['year']}\)")
    for text in at_hand.values():
        for sentence in _SENTENCE.findall(text):
            if (
                any(name in sentence for name in names)
                and cited.search(sentence)
                and re.search(r"established|authori[sz]ed|created|deployed", sentence)
            ):
                return "later text"
    return ""


def main() -> int:
    """Print the register with what bears it out; ``--write`` writes it down."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    at_hand = dict(texts(chosen.folder))
    with REGISTER.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        row["checked"] = checked(row, at_hand)
        sys.stdout.write(f"{row['key']:10} {row['established_by']:20} {row['checked']}\n")
    if chosen.write:
        with REGISTER.open("w", encoding="utf-8", newline="") as lines:
            writer = csv.DictWriter(lines, [*rows[0]], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
