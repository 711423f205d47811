"""Print how well comparisons find what was done: pairs right and wrong, new and dropped, moves, splits, dues.

``python tests/diff_table.py 60`` edits S/2018/208 sixty times. Three paragraphs of each programme are dropped,
three are new, three are moved, one is split, two are merged, a day is changed and one rolls on; up to 30 per
cent of the characters of the others are replaced. With ``--resolutions FOLDER`` the longest resolutions in
each language's folder are edited, too: of the same kind as ``akn4un/sc/2025``.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import unctc
from unctc.alignment.kept_order import kept_in_order
from unctc.testing import EditCounts, EditedDocument, edited

COLUMNS = (
    *("pairs", "right", "wrong", "alone", "alone found", "alone false", "moves", "moves found"),
    *("split", "split found", "merged", "merged found", "parts false", "dues", "dues found"),
)
COUNTS = EditCounts(splits=1, merges=1, dues=1, rolls=1)
LEAST, MOST_FILES, EACH = 12, 12, 20


def counted(two: EditedDocument) -> Counter[str]:
    """Compare two issues; count what there is, what is found of it, and what is found and is not there."""
    found = unctc.diff(two.old, two.new)
    edited_part = {*two.pairs, *two.dropped, *two.split}
    edited_part.update(path for paths in two.merged.values() for path in paths)
    pairs = {each.old: each.new for each in found.pairs if each.old in edited_part}
    alone = {(path, True) for path in two.dropped} | {(path, False) for path in two.added}
    reported = {(path, True) for path in found.dropped if path in edited_part}
    reported |= {
        (path, False)
        for path in found.added
        if path.paragraph == path and path.part != "letter" and "preamble" not in str(path)
    }
    moves = _moves(two)
    moved = {each.old for each in found.moved if each.old in edited_part}
    split = {each.old: each.new for each in found.split}
    merged = {each.new: each.old for each in found.merged}
    places = {
        path
        for each in found.deliverables
        if each.old is not None and any(aspect.aspect == "due" for aspect in each.aspects)
        for path in each.old.paragraphs
    }
    dues = two.dues | two.rolled if isinstance(two.old, unctc.Letter) else frozenset()
    false = split.items() - two.split.items(), merged.items() - two.merged.items()
    return Counter(
        {
            "pairs": len(two.pairs),
            "right": len(pairs.items() & two.pairs.items()),
            "wrong": len(pairs.items() - two.pairs.items()),
            "alone": len(alone),
            "alone found": len(alone & reported),
            "alone false": len(reported - alone),
            "moves": moves,
            # Where two neighbours change places either has moved: what counts is that no more have.
            "moves found": min(moves, len(moved)),
            "split": len(two.split),
            "split found": len(split.items() & two.split.items()),
            "merged": len(two.merged),
            "merged found": len(merged.items() & two.merged.items()),
            "parts false": sum(map(len, false)),
            "dues": len(dues),
            "dues found": len(dues & places),
        }
    )


def _moves(two: EditedDocument) -> int:
    """Return how many paragraphs have moved at least, part by part."""
    moves = 0
    for part in {path.part for path in two.pairs}:
        order = [two.pairs[path] for path in sorted(two.pairs) if path.part == part]
        places = {path: index for index, path in enumerate(sorted(order))}
        moves += len(order) - len(kept_in_order([places[path] for path in order]))
    return moves


def samples(times: int) -> Iterator[EditedDocument]:
    """Yield edits of S/2018/208."""
    letter = unctc.sample()
    for number in range(times):
        yield edited(letter, random.Random(number), COUNTS)


def resolutions(folder: Path) -> Iterator[EditedDocument]:
    """Yield edits of the first long resolutions in a folder."""
    many = 0
    for path in sorted(folder.glob("*.xml")):
        document = unctc.load(path, interpret=False)
        if not isinstance(document, unctc.Resolution) or document.parts:
            continue
        if len(document.operative_paragraphs) < LEAST:
            continue
        many += 1
        for number in range(EACH):
            yield edited(document, random.Random(number), COUNTS)
        if many == MOST_FILES:
            return


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    times = next((int(each) for each in arguments if each.isdecimal()), 60)
    kinds = {"S/2018/208": samples(times)}
    if "--resolutions" in arguments:
        folder = Path(arguments[arguments.index("--resolutions") + 1])
        kinds |= {each.name: resolutions(each) for each in sorted(folder.iterdir())}
    print(f"| texts | {' | '.join(COLUMNS)} |")
    print(f"| --- |{' ---: |' * len(COLUMNS)}")
    for name, texts in kinds.items():
        counts: Counter[str] = Counter()
        for each in texts:
            counts.update(counted(each))
        if counts:
            print(f"| {name} | {' | '.join(str(counts[each]) for each in COLUMNS)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
