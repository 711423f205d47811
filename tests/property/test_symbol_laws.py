"""What holds for every symbol."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unctc import InvalidSymbolError, Language, Symbol
from unctc.testing import symbols

pytestmark = pytest.mark.property


@given(symbols())
def test_a_symbol_reads_back_from_its_normal_form(symbol: Symbol) -> None:
    assert Symbol.parse(str(symbol)) == symbol == Symbol(symbol.text)


@given(symbols())
def test_blanks_and_brackets_do_not_matter(symbol: Symbol) -> None:
    printed = symbol.text.replace(" (", "\u00a0（").replace(")", "）").replace("-", "\u2011")
    assert Symbol.parse(printed) == symbol
    assert Symbol.parse(symbol.text.replace(" (", "(")) == symbol


@given(symbols(), symbols(), symbols())
def test_the_order_is_total(first: Symbol, second: Symbol, third: Symbol) -> None:
    assert (first < second) + (second < first) + (first == second) == 1
    ordered = sorted([first, second, third])
    assert ordered[0] <= ordered[1] <= ordered[2]
    assert sorted([ordered[2], ordered[0], ordered[1]]) == ordered


@given(symbols())
def test_symbols_hash_and_pickle(symbol: Symbol) -> None:
    copy = pickle.loads(pickle.dumps(symbol))
    assert copy == symbol
    assert hash(copy) == hash(symbol)


@given(symbols(), st.sampled_from(Language))
def test_every_symbol_has_an_address(symbol: Symbol, language: Language) -> None:
    address = symbol.url(language)
    assert address.startswith("https://")
    assert " " not in address


@given(st.text(max_size=40))
def test_any_text_is_a_symbol_or_refused(text: str) -> None:
    try:
        symbol = Symbol.parse(text)
    except InvalidSymbolError:
        return
    assert Symbol.parse(symbol.text) == symbol


@given(symbols())
def test_the_parts_stand_in_the_text(symbol: Symbol) -> None:
    assert symbol.text.startswith(symbol.organ)
    for part in (symbol.series, symbol.session, symbol.part, *symbol.suffixes):
        assert part is None or part in symbol.text
    for number in (symbol.number, symbol.year):
        assert number is None or str(number) in symbol.text
