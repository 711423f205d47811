"""Break the library and see whether a test notices: ``python -m tests.mutation --seed 1 --count 60``.

Mutants are drawn evenly from the rooms that decide something. Each is tried in a process of its own, with the examples of
its module, with tests that run through its line, and then with the laws of its room. What survives is printed, and at the end once more, in the order of files and
lines. What ``equivalent.json`` lists with its reason, one change or all of a name, changes nothing that anyone could see, and is not counted; what
``survivors.json`` lists was known to survive when it was written, and counts. The exit code is 1 where another one
survived. ``baseline.txt`` is the report of one seed, to go on with.
"""

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final

from attrs import define, evolve, field

from .mutants import ROOMS, SOURCE, Mutant, modules, mutants_of
from .reached import Reached, reached
from .targets import laws
from .trial import prepare, tried

UNSOUND: Final = "unsound"
"""What comes of a mutant whose laws fail without it, too: they would notice every one."""

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
    parser.add_argument(
        "--known", action="store_true", help="only those that were known to survive"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    asked = parser.parse_args()
    equivalent: dict[str, str] = json.loads((_HERE / "equivalent.json").read_text("utf-8"))
    known: list[str] = json.loads((_HERE / "survivors.json").read_text("utf-8"))
    mutants = [
        each
        for each in _drawn(asked.seed, None if asked.known else asked.count, asked.only)
        if equivalent.keys().isdisjoint((str(each), f"{each.module}:{each.where}: *"))
        and (str(each) in known or not asked.known)
    ]
    tests = reached()
    prepare()
    trials = _Trials(mutants, tests, quick=asked.quick, ends=time.monotonic() + 60 * asked.minutes)
    survivors: list[Mutant] = []
    noticed: Counter[str] = Counter()
    drawn: Counter[str] = Counter()
    for mutant, (result, seconds) in zip(mutants, trials.results(asked.jobs), strict=True):
        if result == UNSOUND:
            sys.exit(f"the laws of {mutant.module} fail as it is; they must pass first")
        if result:
            room = mutant.module.partition("/")[0]
            drawn[room] += 1
            noticed[room] += result != "survived"
            survivors += [mutant] * (result == "survived")
            print(f"{result} in {seconds:.1f} s, {mutant.place}: {mutant}", flush=True)
    for room in sorted(drawn):
        print(f"{room}: {noticed[room]} of {drawn[room]}, {noticed[room] / drawn[room]:.2f}")
    for each in sorted(survivors, key=lambda each: (each.module, each.line)):
        print(f"{each.place}: {each.before!r} -> {each.after!r} in {each.where}: no test noticed")
    share = noticed.total() / max(1, drawn.total())
    print(f"seed {asked.seed}: {noticed.total()} of {drawn.total()} noticed, {share:.3f}")
    return int(any(str(each) not in known for each in survivors))


@define
class _Trials:
    """Mutants that are tried by several processes, each of which parts anew for every one of them."""

    mutants: list[Mutant]
    tests: Reached
    quick: bool
    ends: float
    sound: set[tuple[Path, ...]] = field(factory=set)

    def results(self, jobs: int) -> Iterator[tuple[str, float]]:
        """Yield what came of each mutant and in how many seconds, in their order; nothing where the time is over."""
        with get_context("fork").Pool(jobs, _begin, (self,)) as pool:
            yield from pool.imap(_try, range(len(self.mutants)))

    def result(self, mutant: Mutant) -> str:
        """Return what came of a mutant: with the tests that reach it, and then with the laws of its room."""
        if time.monotonic() > self.ends:
            return ""
        result = tried(mutant, self.tests.tests_for(mutant))
        if result != "survived" or self.quick or not (files := tuple(laws(mutant.module))):
            return result
        asked = [str(each) for each in files]
        if files not in self.sound:
            unchanged = partial((SOURCE / mutant.module).read_text, "utf-8")
            if tried(evolve(mutant, made=unchanged), asked) != "survived":
                return UNSOUND
            self.sound.add(files)
        return tried(mutant, asked)


_trials: list[_Trials] = []
"""What a process that tries mutants is given when it begins."""


def _begin(trials: _Trials) -> None:
    _trials[:] = [trials]


def _try(number: int) -> tuple[str, float]:
    start = time.monotonic()
    return _trials[0].result(_trials[0].mutants[number]), time.monotonic() - start


def _drawn(seed: int, count: int | None, only: Sequence[str]) -> list[Mutant]:
    """Return mutants, room by room in turn, so that a run that is cut short has looked everywhere."""
    random = Random(seed)
    by_room: dict[str, list[Mutant]] = {room: [] for room in ROOMS}
    for path in modules():
        name = path.relative_to(SOURCE).as_posix()
        if any(each in name for each in only):
            by_room[name.partition("/")[0]] += mutants_of(path)
    left = [random.sample(each, len(each)) for each in by_room.values() if each]
    found: list[Mutant] = []
    while left and (count is None or len(found) < count):
        found += [each.pop() for each in left]
        left = [each for each in left if each]
    return found[:count]


if __name__ == "__main__":
    sys.exit(main())
