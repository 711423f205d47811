"""Work grows as the length of a text does, in each kind of work: counted in steps, never by a clock."""

from collections.abc import Callable
from functools import partial
from random import Random

import pytest

from unctc import Language
from unctc.languages.registry import languages_with

from .growth import OPENINGS, WORK, Work, mix_of, pieces_of

Steps = Callable[[Work], int]

# Each once took work in proportion to the square of its length, in one kind of work or in several.
KNOWN = [
    ("en", "letter", "Committ-\nee "),
    ("en", "letter", "well-known self-evi-\ndent "),
    ("en", "resolution", "insists **A/RES/70/291 "),
    ("en", "resolution", "E/CN.4 "),
    ("en", "resolution", "Decides. 1373 (2001)\n2. ,;:. thirty "),
    ("en", "nothing", "Annex\n1. See it\n"),
    ("es", "resolution", "cuestión intersectorial "),
    ("fr", "resolution", "ignataires\n\n\n(a) 70/291"),
    ("fr", "letter", "partage de ses conclusions, Comité 1540 (b) "),
    ("zh", "letter", "执行局将向委员会提交报告；"),
    ("zh", "letter", "大会第70/291号决议和第70/292号决议，"),
    ("zh", "resolution", "提醒监测组"),
    ("zh", "letter", "主席\n张军(签名)\n"),
    ("ru", "letter", "до 31 декабря 2018 года "),
    ("ar", "letter", "القرار 2625 (د25) "),
]  # fmt: skip


def grows_in_proportion(text: Callable[[int], str], language: Language, steps: Steps) -> None:
    other, short, long = text(2_000), text(1_500), text(9_000)
    for prepare in WORK.values():
        prepare(
            other, language
        )()  # patterns that are made when they are first needed are not counted
        first, second = (steps(prepare(each, language)) for each in (short, long))
        # A thousand steps for what is done once; six times the text may take eight times the rest.
        assert second < 8 * max(first, 1000), prepare


def repeated(mix: str, opening: str, language: Language, length: int) -> str:
    return OPENINGS[opening](language) + mix * max(1, length // len(mix))


@pytest.mark.parametrize(("language", "opening", "mix"), KNOWN)
def test_what_once_grew_faster(language: str, opening: str, mix: str, steps: Steps) -> None:
    known = Language(language)
    grows_in_proportion(partial(repeated, mix, opening, known), known, steps)


@pytest.mark.parametrize("language", languages_with("structure"))
@pytest.mark.parametrize("opening", OPENINGS)
def test_mixes_of_what_a_language_has(language: Language, opening: str, steps: Steps) -> None:
    random, pieces = Random(f"{language} {opening}"), pieces_of(language)
    mix = mix_of(random, pieces)
    grows_in_proportion(partial(repeated, mix, opening, language), language, steps)
