"""Rebuild the table of resolutions that the library ships from the table it was drawn from.

The source is ``resolutions.csv`` in the folder of real documents. Before it is written, every row is
checked: numbers rise and are unique, years agree with dates of adoption and never fall. Where an AKN4UN
file gives another date, that is told and nothing is changed, for some files bear the address of another
resolution. From the checkout: ``python tests/corpus/build_resolutions.py``.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "unctc" / "registers" / "data" / "resolutions.csv"
_WORK = re.compile(
    rb'<FRBRuri value="/akn/un/statement/deliberation/\w+/(\d{4}-\d\d-\d\d)/(\d{1,4})-(\d{4})/?"'
)


def problems_in(rows: list[dict[str, str]]) -> list[str]:
    """Return what is wrong with the table, one line a problem."""
    found = []
    before: tuple[int, int] = (0, 0)
    for row in rows:
        number, year, date = int(row["number"]), int(row["year"]), row["adopted"]
        if number <= before[0] or year < before[1]:
            found.append(f"{number} ({year}) stands after {before[0]} ({before[1]})")
        if date and not date.startswith(str(year)):
            found.append(f"{number} ({year}) was adopted on {date}")
        before = number, year
    return found


def other_dates_in(rows: list[dict[str, str]], folder: Path) -> list[str]:
    """Return where the AKN4UN files under *folder* give another date of adoption than the table."""
    dates = dates_in(folder)
    found = []
    for row in rows:
        other = dates.get((int(row["number"]), int(row["year"])))
        if other and row["adopted"] and other != row["adopted"]:
            found.append(f"{row['number']} ({row['year']}): {row['adopted']}, in its file {other}")
    return found


def dates_in(folder: Path) -> dict[tuple[int, int], str]:
    """Return the dates of adoption in the AKN4UN files under *folder*, by number and year."""
    found = {}
    for path in sorted(folder.rglob("*.xml")):
        for date, number, year in _WORK.findall(path.read_bytes()[:8000]):
            if not date.startswith(b"0001"):
                found[int(number), int(year)] = date.decode()
    return found


def main(arguments: list[str] | None = None) -> int:
    """Check the source and write the shipped table; 1 if it does not hold together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT.parent / "shared" / "data")
    parser.add_argument("--output", type=Path, default=SHIPPED)
    options = parser.parse_args(arguments)
    data = (options.folder / "resolutions.csv").read_bytes()
    rows = list(csv.DictReader(data.decode().splitlines()))
    found = problems_in(rows)
    for line in (*found, *other_dates_in(rows, options.folder / "akn4un")):
        print(line, file=sys.stderr)
    if found:
        return 1
    options.output.write_bytes(data)
    print(f"{len(rows)} resolutions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
