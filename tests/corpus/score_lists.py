"""How many of the mandates that budget sections list and mention are found, by the list of the United Nations' own team.

A row of ``mandates.csv`` is found where the document cites its symbol, part letters apart, which the list leaves
out: rows of the lists where a citation is ``listed``, rows of the prose anywhere. ``--no-links`` takes each passage by its words alone, without the heads of lists;
``--listed`` prints what is cited in lists and in no row, to be read.

Run ``python tests/corpus/score_lists.py FOLDER [--no-links] [--misses] [--listed]``.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import unctc
from unctc.extraction.citations import find_citations
from unctc.model.citations import Citation, Role
from unctc.model.nodes import passages_of
from unctc.model.symbols import symbol_or_none

_LISTS: Final = "Legislative mandates"
_PART: Final = re.compile(r" [A-Z](?:-[A-Z])?(?= \(|$)")


class Score(NamedTuple):
    """Rows of lists and of prose, all and found; citations in lists, all and in no row."""

    lists: int = 0
    lists_found: int = 0
    prose: int = 0
    prose_found: int = 0
    listed: int = 0
    unknown: int = 0

    def plus(self, other: Score) -> Score:
        return Score(*(one + two for one, two in zip(self, other, strict=True)))

    def __str__(self) -> str:
        return (
            f"lists {self.lists_found}/{self.lists} ({self.lists_found / (self.lists or 1):.3f}), "
            f"prose {self.prose_found}/{self.prose} ({self.prose_found / (self.prose or 1):.3f}), "
            f"listed {self.listed}, of them in no row {self.unknown}"
        )


def plain(symbol: str) -> str:
    """Return *symbol* as both sides can have it: without part letters, spaces and capitals."""
    parsed = symbol_or_none(symbol)
    return _PART.sub("", str(parsed) if parsed else symbol).replace(" ", "").upper()


def citations(path: Path, *, links: bool) -> list[Citation]:
    document = unctc.load(path, partial=True, interpret=False)
    if links:
        return list(document.citations)
    texts = [each.text for each in passages_of(document)]
    texts += [each.text for each in document.unread]
    return [each for text in texts for each in find_citations(text, document.language)]


def rows_of(folder: Path, section: str) -> Iterator[dict[str, str]]:
    with (folder / "mandates.csv").open(encoding="utf-8", newline="") as file:
        yield from (row for row in csv.DictReader(file) if row["section"] == section)


def score(
    folder: Path, path: Path, *, links: bool = True, misses: bool = False, unlisted: bool = False
) -> Score:
    section = path.stem.rpartition("_")[2]
    rows = [row for row in rows_of(folder, section) if row["symbol"]]
    found = citations(path, links=links)
    anywhere = {plain(str(each.target)) for each in found}
    in_lists = {plain(str(each.target)) for each in found if each.role is Role.LISTED}
    known = {plain(row["symbol"]) for row in rows}
    result = Score(listed=len(in_lists), unknown=len(in_lists - known))
    for row in rows:
        is_list = row["part"] == _LISTS
        hit = plain(row["symbol"]) in (in_lists if is_list else anywhere)
        result = result.plus(
            Score(
                lists=is_list,
                lists_found=is_list and hit,
                prose=not is_list,
                prose_found=hit and not is_list,
            )
        )
        if misses and not hit:
            print("  missed", path.name, row["heading"], "|", row["printed"], "|", row["symbol"])
    if unlisted:
        for each in found:
            if each.role is Role.LISTED and plain(str(each.target)) not in known:
                print("  listed", path.name, each.printed, "|", each.target)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--no-links", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--listed", action="store_true")
    options = parser.parse_args()
    for suffix in (".docx", ".pdf"):
        total = Score()
        for path in sorted(options.folder.glob(f"*{suffix}")):
            one = score(
                options.folder,
                path,
                links=not options.no_links,
                misses=options.misses,
                unlisted=options.listed,
            )
            print(path.name, one)
            total = total.plus(one)
        print(f"all {suffix}", total)


if __name__ == "__main__":
    main()
