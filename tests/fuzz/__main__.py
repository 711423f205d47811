"""Look for failures: ``python -m tests.fuzz --minutes 5``; what fails is kept in a folder and told."""

import argparse
import hashlib
import sys
import time
import warnings
from collections import Counter
from pathlib import Path
from random import Random

from .entry_points import ENTRY_POINTS, UntypedError, attempt
from .mutator import mutated, seeds


def main() -> int:
    """Draw inputs for the time given; return 1 where one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=None, help="drawn, and told, if not given")
    parser.add_argument("--entry", choices=ENTRY_POINTS, action="append")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failures"))
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    seed = asked.seed if asked.seed is not None else Random().randrange(10**6)
    names = asked.entry or list(ENTRY_POINTS)
    random, known, ends = Random(seed), seeds(), time.monotonic() + 60 * asked.minutes
    tried: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    while time.monotonic() < ends:
        data = mutated(random, known)
        name = names[tried.total() % len(names)]
        tried[name] += 1
        try:
            attempt(name, data)
        except UntypedError as error:
            place = _place(error)
            if not failed[place]:
                asked.keep.mkdir(exist_ok=True)
                file = asked.keep / f"{name}-{hashlib.sha256(data).hexdigest()[:8]}"
                file.write_bytes(data)
                print(f"{file}: {str(error)[:300]} at {place}", flush=True)
            failed[place] += 1
    print(
        f"seed {seed}, {asked.minutes:g} minutes: {tried.total()} inputs, {failed.total()} failures"
    )
    print(", ".join(f"{name} {count}" for name, count in tried.items()))
    return 1 if failed else 0


def _place(error: UntypedError) -> str:
    """Return where the error came from, which tells kinds of failure apart."""
    cause = error.__cause__
    if cause is None:
        return str(error)[-120:]
    trail = cause.__traceback__
    ours = "?"
    while trail is not None:
        file = trail.tb_frame.f_code.co_filename
        if "unctc" in file and "/tests/" not in file:
            ours = f"{Path(file).parent.name}/{Path(file).name}:{trail.tb_lineno}"
        trail = trail.tb_next
    return f"{type(cause).__name__} {ours}"


if __name__ == "__main__":
    sys.exit(main())
