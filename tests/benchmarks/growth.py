"""Find the texts whose reading grows fastest: ``python -m tests.benchmarks.growth --seed 1 --minutes 5``.

Mixes are drawn out of the words of the language folders. How work grows is counted in steps of Python
between two lengths; the exponent is 1 where twice the text takes twice the steps.
"""

import argparse
import math
import sys
import time
from collections.abc import Callable
from random import Random
from types import FrameType
from typing import TYPE_CHECKING

import unctc

if TYPE_CHECKING:
    from _typeshed import TraceFunction

PIECES = {
    "zh": ("大会", "安全理事会", "执行局将向委员会提交报告；", "第70/291号决议", "和第70/292号决议，", "第1373(2001)号", "主席\n张军(签名)\n", "附件\n", "\n1. ", "一、"),
    "en": ("the Security Council ", "the General Assembly ", "resolutions 1373 (2001) and 70/291, ", "by 31 December 2018 ", "Committ-\nee ", "Annex I\n", "\n1. ", "(a) ", "; ", "The Directorate will report to the Committee. "),
    "fr": ("le Conseil de sécurité ", "résolutions 1373 (2001) et 70/291 ", "de l'Assemblée générale, ", "Annexe\n", "\n1. ", "a) "),
    "es": ("el Consejo de Seguridad ", "resoluciones 1373 (2001) y 70/291 ", "de la Asamblea General, ", "Anexo\n", "\n1. ", "a) "),
    "ru": ("Совет Безопасности ", "резолюции 1373 (2001) и 70/291 ", "Генеральной Ассамблеи, ", "Приложение\n", "\n1. ", "a) "),
    "ar": ("مجلس الأمن ", "القرار 1373 (2001) ", "الجمعية العامة 70/291 ", "المرفق\n", "\n1 - ", "(أ) "),
}  # fmt: skip
WORK: dict[str, Callable[[str, str], object]] = {
    "citations": lambda text, language: unctc.find_citations(text, language=language),
    "load": lambda text, language: unctc.loads(text, language=language, partial=True, interpret=False),
    "interpret": lambda text, language: unctc.loads(text, language=language, partial=True),
    "check": lambda text, language: unctc.check(unctc.loads(text, language=language, partial=True)),
    "dumps": lambda text, language: unctc.dumps(unctc.loads(text, language=language, partial=True), format="akn4un"),
}  # fmt: skip


def steps(work: Callable[[], object]) -> int:
    """Return how many lines of Python a piece of work runs through; a refusal is work, too."""
    count = 0

    def counted(_frame: FrameType, _event: str, _argument: object) -> "TraceFunction":
        nonlocal count
        count += 1
        return counted

    sys.settrace(counted)
    try:
        work()
    except unctc.UnctcError:
        pass
    finally:
        sys.settrace(None)
    return count


def exponent(work: Callable[[str], object], mix: str, lengths: tuple[int, int]) -> float:
    """Return how the steps grow between two lengths of a mix that is repeated."""
    short, long = ("Annex\n1. " + mix * max(1, length // len(mix)) for length in lengths)
    first, second = steps(lambda: work(short)), steps(lambda: work(long))
    return math.log(second / first) / math.log(len(long) / len(short))


def main() -> int:
    """Draw mixes for the time given, and print the worst of each kind of work."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    random, ends = Random(asked.seed), time.monotonic() + 60 * asked.minutes
    worst: dict[str, tuple[float, str, str]] = {}
    while time.monotonic() < ends:
        language = random.choice(sorted(PIECES))
        mix = "".join(random.choices(PIECES[language], k=random.choice((1, 1, 2, 3, 5))))
        for name, work in WORK.items():
            found = exponent(lambda text, work=work: work(text, language), mix, (3_000, 12_000))  # type: ignore[misc]  # noqa: B023 - called at once
            worst[name] = max(worst.get(name, (0.0, "", "")), (found, language, mix))
    for name, (found, language, mix) in worst.items():
        print(f"{name}: exponent {found:.2f} in {language} of {mix!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
