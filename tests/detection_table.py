"""Print what the checks find of faults that are put into letters: injected, found, false alarms.

``python tests/detection_table.py 1000`` puts a thousand faults of each kind into letters of its own.
A fault is found when the codes and nodes that it must lead to are all reported; a false alarm is any
other finding.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

from hypothesis import HealthCheck, Phase, given, settings

import unctc
from unctc.testing import Injected, consistent_letters, faulty_letters
from unctc.testing.fault_injection import FAULTS


def counted(kind: str, times: int) -> Counter[str]:
    """Put *times* faults of that kind into letters and count."""
    counts: Counter[str] = Counter()

    @settings(
        max_examples=times,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(faulty_letters(kind))
    def inject(injected: Injected) -> None:
        found = Counter((each.code, str(each.path)) for each in unctc.check(injected.letter))
        counts["injected"] += 1
        counts["found"] += all(found[each] == 1 for each in injected.expected)
        counts["false"] += sum(found.values()) - sum(found[each] > 0 for each in injected.expected)

    inject()
    return counts


def counted_without(times: int) -> Counter[str]:
    """Check *times* letters without a fault and count."""
    counts: Counter[str] = Counter()

    @settings(
        max_examples=times,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(consistent_letters())
    def read(letter: unctc.Letter) -> None:
        counts["injected"] += 1
        counts["false"] += len(unctc.check(letter))

    read()
    return counts


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit code tells whether all was found and nothing else."""
    times = int(arguments[0]) if arguments else 100
    kinds = [each for each in FAULTS if len(arguments) < 2 or each in arguments[1:]]
    print("| fault | injected | found | false alarms |")
    print("| --- | ---: | ---: | ---: |")
    right = True
    none = counted_without(times)
    print(f"| none | {none['injected']} letters | | {none['false']} |", flush=True)
    for kind in kinds:
        counts = counted(kind, times)
        right &= counts["found"] == counts["injected"] and not counts["false"]
        row = (kind, counts["injected"], counts["found"], counts["false"])
        print(f"| {' | '.join(map(str, row))} |", flush=True)
    return 0 if right and not none["false"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
