"""Find the texts whose reading grows fastest: ``python -m tests.benchmarks.growth --seed 1 --minutes 5``.

Mixes are drawn out of what the folders of the languages hold and put together to texts of a letter, of a resolution
or of nothing in particular. For each kind of work the exponent of its growth is told, which is 1 where twice the text
takes twice the work, and the seconds that a million characters would take.
"""

import argparse
import contextlib
import math
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from random import Random
from typing import Final, TypeAlias

import attrs

import unctc
from unctc.languages.registry import languages_with, rules_for

__all__ = ["GOAL", "OPENINGS", "WORK", "exponent", "mix_of", "pieces_of", "seconds"]

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

GOAL: Final = 1.2
_NOISE: Final = 0.1

Work: TypeAlias = Callable[[], object]
Prepare: TypeAlias = Callable[[str, unctc.Language], Work]
"""What makes a piece of work ready out of a text: it is not measured."""


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
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]  # attrs.has() says so
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


OPENINGS: Final[dict[str, Callable[[unctc.Language], str]]] = {
    "letter": _letter,
    "resolution": _resolution,
    "nothing": lambda _: "",
}


def _loaded(
    text: str, language: unctc.Language, *, interpret: bool = True
) -> unctc.Document | None:
    try:
        return unctc.loads(
            text, format="text", language=language, partial=True, interpret=interpret
        )
    except unctc.UnctcError:
        return None


def _of_document(work: Callable[[unctc.Document], object], *, interpret: bool = True) -> Prepare:
    def prepare(text: str, language: unctc.Language) -> Work:
        document = _loaded(text, language, interpret=interpret)
        return (lambda: None) if document is None else (lambda: work(document))

    return prepare


WORK: Final[dict[str, Prepare]] = {
    "citations": lambda text, language: lambda: unctc.find_citations(text, language=language),
    "load": lambda text, language: lambda: _loaded(text, language, interpret=False),
    "mandates": _of_document(unctc.interpret, interpret=False),
    "check": _of_document(unctc.check),
    "dumps json": _of_document(lambda document: unctc.dumps(document, format="json")),
    "dumps akn4un": _of_document(lambda document: unctc.dumps(document, format="akn4un")),
    "dumps text": _of_document(lambda document: unctc.dumps(document, format="text")),
}
"""Each kind of work: what is made ready and not measured, and then a function of nothing."""


def seconds(work: Work) -> float:
    """Return the seconds of the processor that a piece of work takes; what C does counts, too."""
    start = time.process_time()
    with contextlib.suppress(unctc.UnctcError):
        work()
    return time.process_time() - start


def exponent(
    prepare: Prepare, texts: tuple[str, str], language: unctc.Language
) -> tuple[float, float]:
    """Return how the seconds grow from a text to a longer one, and those of the longer."""
    found, spent = math.inf, math.inf
    for _ in range(2):  # a busy machine is no growth
        first, second = (seconds(prepare(text, language)) for text in texts)
        spent = min(spent, second)
        if second < _NOISE:
            return 0.0, spent
        found = min(
            found, math.log(second / max(first, 0.003)) / math.log(len(texts[1]) / len(texts[0]))
        )
        if found <= GOAL:
            break
    return found, spent


def main() -> int:
    """Draw mixes for the time given, and print the worst of each kind of work."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", type=int, default=10_000)
    parser.add_argument("--long", type=int, default=80_000)
    asked = parser.parse_args()
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
            found, spent = exponent(prepare, (texts[0], texts[1]), language)
            if found > GOAL:
                print(
                    f"{name}: {found:.2f}, {spent:.2f} s for {len(texts[1])} in {told}", flush=True
                )
            worst[name] = max(worst.get(name, (0.0, "")), (found, told))
            slowest[name] = max(slowest.get(name, (0.0, "")), (spent / len(texts[1]) * 1e6, told))
    print(f"seed {asked.seed}, {asked.minutes:g} minutes: {drawn} mixes")
    for name, (found, told) in worst.items():
        print(f"{name}: exponent {found:.2f} in {told}")
        print(f"{name}: {slowest[name][0]:.1f} s a million characters in {slowest[name][1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
