"""Break the library and see whether a test notices: ``python -m tests.mutation --seed 1 --count 60``.

Mutants are drawn evenly from the rooms that decide something. Each is tried in a process of its own, with the examples of
its module, with tests that run through its line, and then with the laws of its room. What survives is printed, and at the end once more, in the order of files and
lines. What ``equivalent.json`` lists with its reason changes nothing that anyone could see, and is not counted; what
``survivors.json`` lists was known to survive when it was written, and counts. The exit code is 1 where another one
survived. ``baseline.txt`` is the report of one seed, to go on with.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from attrs import evolve

from .mutants import ROOMS, SOURCE, Mutant, modules, mutants_of
from .reached import reached
from .targets import laws
from .trial import prepare, tried

_HERE: Final = Path(__file__).parent


def main() -> int:
    """Draw and try mutants; return 1 where one survived that is not known to change nothing."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60, help="how many are tried, at most")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument(
        "--only", nargs="+", default=[""], help="only modules whose path contains one of these"
    )
    parser.add_argument("--quick", action="store_true", help="without the laws, which take longest")
    asked = parser.parse_args()
    equivalent: dict[str, str] = json.loads((_HERE / "equivalent.json").read_text("utf-8"))
    known: list[str] = json.loads((_HERE / "survivors.json").read_text("utf-8"))
    new = 0
    tests = reached()
    prepare()
    ends = time.monotonic() + 60 * asked.minutes
    survivors: list[Mutant] = []
    sound: set[tuple[Path, ...]] = set()
    noticed: Counter[str] = Counter()
    drawn: Counter[str] = Counter()
    for mutant in _drawn(asked.seed, asked.count, asked.only):
        if time.monotonic() > ends:
            break
        room = mutant.module.partition("/")[0]
        if str(mutant) in equivalent:
            continue
        start = time.monotonic()
        result = tried(mutant, tests.tests_for(mutant))
        if result == "survived" and not asked.quick and (files := tuple(laws(mutant.module))):
            if files not in sound:
                _check_sound(mutant, files)
                sound.add(files)
            result = tried(mutant, [str(each) for each in files])
        drawn[room] += 1
        noticed[room] += result != "survived"
        survivors += [mutant] * (result == "survived")
        new += result == "survived" and str(mutant) not in known
        print(
            f"{result} in {time.monotonic() - start:.1f} s, {mutant.place}: {mutant}",
            flush=True,
        )
    for room in sorted(drawn):
        print(f"{room}: {noticed[room]} of {drawn[room]}, {noticed[room] / drawn[room]:.2f}")
    for each in sorted(survivors, key=lambda each: (each.module, each.line)):
        print(f"{each.place}: {each.before!r} -> {each.after!r} in {each.where}: no test noticed")
    share = noticed.total() / max(1, drawn.total())
    print(f"seed {asked.seed}: {noticed.total()} of {drawn.total()} noticed, {share:.3f}")
    return int(new > 0)


def _check_sound(mutant: Mutant, files: Sequence[Path]) -> None:
    """End the run where laws fail without any mutant: they would notice every one of them."""
    unchanged = partial((SOURCE / mutant.module).read_text, "utf-8")
    if (
        result := tried(evolve(mutant, made=unchanged), [str(each) for each in files])
    ) != "survived":
        sys.exit(f"{mutant.module} as it is: {result}; its tests must pass first")


def _drawn(seed: int, count: int, only: Sequence[str]) -> list[Mutant]:
    """Return mutants, room by room in turn, so that a run that is cut short has looked everywhere."""
    random = Random(seed)
    by_room: dict[str, list[Mutant]] = {room: [] for room in ROOMS}
    for path in modules():
        name = path.relative_to(SOURCE).as_posix()
        if any(each in name for each in only):
            by_room[name.partition("/")[0]] += mutants_of(path)
    left = [random.sample(each, len(each)) for each in by_room.values() if each]
    found: list[Mutant] = []
    while left and len(found) < count:
        found += [each.pop() for each in left]
        left = [each for each in left if each]
    return found[:count]


if __name__ == "__main__":
    sys.exit(main())
