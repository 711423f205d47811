"""Find the texts whose reading grows fastest: ``python -m tests.benchmarks.growth --seed 1 --minutes 5``.

Mixes are drawn out of what the folders of the languages hold and put together to texts of a letter, of a resolution
or of nothing in particular. For each kind of work the exponent of its growth is told, which is 1 where twice the text
takes twice the work, and the seconds that a million characters would take.
"""

import argparse
import math
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from random import Random
from types import FrameType
from typing import TYPE_CHECKING, Final

import attrs

import unctc
from unctc.languages.registry import languages_with, rules_for

if TYPE_CHECKING:
    from _typeshed import TraceFunction

__all__ = ["OPENINGS", "WORK", "exponent", "mix_of", "pieces_of", "seconds", "steps"]

_PLAIN: Final = re.compile(r"[^\[\]|\\?*+^$]{1,160}")
_FILLINGS: Final = (
    "1373 (2001)",
    "70/291",
    "S/RES/1373 (2001)",
    "2395 (2017)、2396 (2017)",
    "8146",
    "2018",
)
_JOINTS: Final = (
    *(" ", "\n", "\n\n", ", ", "; ", ": ", ". ", "、", "，", "；", "。", "، ", "-\n", "‐\n", "\u00ad\n", "/\n", "\f"),
    *("\n1. ", "\n2. ", "\n(a) ", "(b) ", "\nI. ", "\nA. ", "\n一、", "\n㈠ ", "\n1 - ", "\n* ", "\n- ", "1/ ", "\t", "“", "”", "(", ")", "*"),
    *("1373", "(2001)", "70/291", "S/RES/1373 (2001)", "A/RES/70/291", "S/2018/208", "31", "2018", "第1373(2001)号", "12月31日"),
)  # fmt: skip
_FOLDER: Final = ("words", "bodies", "times", "citations", "structure", "resolutions", "duties", "wording", "phrases", "labels", "states")  # fmt: skip

Work = Callable[[], object]


def _strings(value: object) -> Iterator[str]:
    """Yield the plain strings in a value; a pattern is none."""
    if isinstance(value, str):
        if not isinstance(value, Enum) and _PLAIN.fullmatch(value):
            yield value
    elif isinstance(value, Mapping):
        for each in value.items():
            yield from _strings(each)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from _strings(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _strings(getattr(value, field.name))


def pieces_of(language: unctc.Language) -> dict[str, tuple[str, ...]]:
    """Return the strings that the folder of a language holds, part by part, and what joins them."""
    rules = rules_for(language)
    found = {part: tuple(sorted(set(_strings(getattr(rules, part))))) for part in _FOLDER if rules.has(part)}  # fmt: skip
    return {**{part: strings for part, strings in found.items() if strings}, "joints": _JOINTS}


def mix_of(random: Random, pieces: Mapping[str, tuple[str, ...]]) -> str:
    """Return what is repeated: a few strings of one language, joined."""
    strings: list[str] = []
    for _ in range(random.choice((1, 1, 2, 3, 5, 9))):
        part = random.choice(("joints", *pieces))
        drawn = random.choice(pieces[part])
        strings += (
            re.sub(r"\{\w*\}", lambda _: random.choice(_FILLINGS), drawn),
            random.choice(("", " ", random.choice(_JOINTS))),
        )
    return "".join(strings)


def _letter(language: unctc.Language) -> str:
    phrases = rules_for(language).phrases
    return f"{phrases.documents.labels[0] if phrases else 'Annex'}\n1. "


def _resolution(language: unctc.Language) -> str:
    phrases = rules_for(language).phrases
    if phrases is None:
        return ""
    said = phrases.documents
    return "\n".join(
        (said.resolution_title.format(2395, 2017), said.council, f"1. {said.decides} ")
    )


OPENINGS: Final = {"letter": _letter, "resolution": _resolution, "nothing": lambda _: ""}


def _loaded(
    text: str, language: unctc.Language, *, interpret: bool = True
) -> unctc.Document | None:
    try:
        return unctc.loads(
            text, format="text", language=language, partial=True, interpret=interpret
        )
    except unctc.UnctcError:
        return None


def _of_document(
    work: Callable[[unctc.Document], object], *, interpret: bool = True
) -> Callable[[str, unctc.Language], Work]:
    def prepare(text: str, language: unctc.Language) -> Work:
        document = _loaded(text, language, interpret=interpret)
        return (lambda: None) if document is None else (lambda: work(document))

    return prepare


WORK: Final[dict[str, Callable[[str, unctc.Language], Work]]] = {
    "citations": lambda text, language: lambda: unctc.find_citations(text, language=language),
    "load": lambda text, language: lambda: _loaded(text, language, interpret=False),
    "mandates": _of_document(unctc.interpret, interpret=False),
    "check": _of_document(unctc.check),
    "dumps json": _of_document(lambda document: unctc.dumps(document, format="json")),
    "dumps akn4un": _of_document(lambda document: unctc.dumps(document, format="akn4un")),
    "dumps text": _of_document(lambda document: unctc.dumps(document, format="text")),
}
"""Each kind of work: what is made ready and not measured, and then a function of nothing."""


def steps(work: Work) -> float:
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


def seconds(work: Work) -> float:
    """Return the seconds of the processor that a piece of work takes; what C does counts, too."""
    start = time.process_time()
    try:
        work()
    except unctc.UnctcError:
        pass
    return time.process_time() - start


def exponent(measure: Callable[[Work], float], works: tuple[Work, Work], ratio: float) -> tuple[float, float]:  # fmt: skip
    """Return how a measure grows between two pieces of work, and its greater value."""
    first, second = (measure(each) for each in works)
    if second < (0.1 if measure is seconds else 1000):
        return 0.0, second  # too little to be told from noise
    return math.log(second / max(first, 0.003)) / math.log(ratio), second


def main() -> int:
    """Draw mixes for the time given, and print the worst of each kind of work."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--by", choices=("seconds", "steps"), default="seconds")
    parser.add_argument("--short", type=int, default=10_000)
    parser.add_argument("--long", type=int, default=80_000)
    parser.add_argument("--above", type=float, default=1.2, help="tell at once what grows faster")
    asked = parser.parse_args()
    measure = seconds if asked.by == "seconds" else steps
    random, ends = Random(asked.seed), time.monotonic() + 60 * asked.minutes
    pieces = {language: pieces_of(language) for language in languages_with("structure")}
    worst: dict[str, tuple[float, str]] = {}
    slowest: dict[str, tuple[float, str]] = {}
    drawn = 0
    while time.monotonic() < ends:
        language, opening = random.choice(sorted(pieces)), random.choice(sorted(OPENINGS))
        mix, drawn = mix_of(random, pieces[language]), drawn + 1
        start = OPENINGS[opening](language)
        texts = [start + mix * max(1, size // len(mix)) for size in (asked.short, asked.long)]
        told = f"{language.value}, {opening}, {mix!r}"
        for name, prepare in WORK.items():
            works = (prepare(texts[0], language), prepare(texts[1], language))
            found, value = exponent(measure, works, len(texts[1]) / len(texts[0]))
            if found > asked.above and measure is seconds:  # a busy machine is no growth
                found, value = min(exponent(measure, works, len(texts[1]) / len(texts[0])), (found, value))  # fmt: skip
            if found > asked.above:
                print(f"{name}: {found:.2f}, {value:.2f} for {len(texts[1])} in {told}", flush=True)
            worst[name] = max(worst.get(name, (0.0, "")), (found, told))
            slowest[name] = max(slowest.get(name, (0.0, "")), (value / len(texts[1]) * 1e6, told))
    print(f"seed {asked.seed}, {asked.minutes:g} minutes: {drawn} mixes")
    for name, (found, told) in worst.items():
        print(f"{name}: exponent {found:.2f} in {told}")
        print(
            f"{name}: {slowest[name][0]:.1f} {asked.by} a million characters in {slowest[name][1]}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
