"""The vocabulary of each language: complete where more than one part of the library counts on it."""

import itertools
import re

import pytest

from unctc.languages.registry import rules_for
from unctc.languages.rules.time_patterns import Fragment, TimeWords, time_rules
from unctc.model.due import Bound, Unit
from unctc.model.languages import Language


@pytest.mark.parametrize("language", Language)
class TestWords:
    def test_every_month_has_names_of_its_own(self, language: Language) -> None:
        months = rules_for(language).words.months
        names = [*itertools.chain.from_iterable(months)]
        assert len(months) == 12
        assert all(months)
        assert len({*names}) == len(names)

    def test_every_number_of_a_month_has_a_word(self, language: Language) -> None:
        words = rules_for(language).words
        assert {*range(1, 32)} <= {*words.numbers.values()}
        assert not any(word != word.strip() for word in words.numbers)
        assert len({*words.ordinals}) == len(words.ordinals) >= 12

    def test_every_unit_has_words(self, language: Language) -> None:
        assert {*rules_for(language).words.units.values()} == {*Unit} - {Unit.HALF_YEAR}

    def test_items_are_numbered_by_letters_of_their_own(self, language: Language) -> None:
        letters = rules_for(language).words.item_letters
        assert len({*letters}) == len(letters) >= 26

    def test_lists_are_numbered_by_letters_of_their_own(self, language: Language) -> None:
        words = rules_for(language).words
        for letters in (*words.alphabets.values(), *words.points, words.digits):
            assert len({*letters}) == len(letters) >= 4


def test_scripts_in_which_terms_are_inside_words() -> None:
    inside = [each for each in Language if rules_for(each).words.inside_words]
    assert inside == [Language.ARABIC, Language.CHINESE]


class TestOrders:
    """What an order of words says, on a made-up language of times."""

    @staticmethod
    def deadline(order: str, **words: tuple[str, ...] | Fragment) -> re.Pattern[str]:
        rules = time_rules(
            rules_for(Language.ENGLISH).words,
            TimeWords(
                words=words,
                day=("{d} {m} {y}", "{m} {d}, {y}"),
                month=("{m} {y}",),
                deadlines=((order, Bound.BY),),
                event=Fragment("[a-z]{1,9}"),
            ),
        )
        return rules.deadlines[0].pattern

    @pytest.mark.parametrize(
        ("order", "text", "found"),
        [
            ("{by} {day}", "by 1 may 2020", "by 1 may 2020"),
            ("{by} {day}", "nearby 1 may 2020", None),
            ("{by}[ the] {month}", "by the may 2020", "by the may 2020"),
            ("{by}[ the] {month}", "by may 2020", "by may 2020"),
            ("({by}|in) {month}", "in may 2020", "in may 2020"),
            (
                "{by} the (end|start) of {month}",
                "by the start of may 2020",
                "by the start of may 2020",
            ),
            ("{by}{odd}{month}", "by???may 2020", "by???may 2020"),
            ("{by}. {month}", "by. may 2020", "by. may 2020"),
            ("{by}. {month}", "by, may 2020", None),
        ],
    )
    def test_signs_of_an_order(self, order: str, text: str, found: str | None) -> None:
        pattern = self.deadline(order, by=("by", "no later than"), odd=Fragment(r"\?{1,3}"))
        match = pattern.search(text)
        assert (match.group() if match else None) == found

    def test_each_order_of_a_day_makes_a_pattern(self) -> None:
        rules = rules_for(Language.ENGLISH).times
        assert rules is not None
        assert len(rules.days) == 2
        assert re.search(rules.day, "dated 9 March 2018")
        assert not re.compile(rules.day).groups

    def test_a_name_that_nobody_gives_is_an_error(self) -> None:
        with pytest.raises(KeyError, match="bye"):
            self.deadline("{bye} {day}")
