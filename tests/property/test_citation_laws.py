"""What holds for the citations of every text."""

import re
from collections.abc import Callable, Iterator
from functools import cache

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import unctc
from unctc import Symbol
from unctc.extraction.citations.candidate_search import candidates_in
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.context_assignment import contexts_of
from unctc.languages.registry import rules_for
from unctc.model.languages import Language
from unctc.model.symbols import symbol_or_none
from unctc.testing import resolution_symbols, symbols

pytestmark = pytest.mark.property

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es", "de")
# By language: where a number with a year stands, where one with a session does, and a whole symbol.
CARRIERS = {
    "en": (
        ("recalling its resolution {},", "as set out in resolution {} of the Security Council."),
        ("recalling General Assembly resolution {},", "resolution {} of the General Assembly;"),
        ("see {} for details", "the report ({})"),
    ),
    "fr": (
        ("rappelant sa résolution {},", "la résolution {} du Conseil de sécurité."),
        ("rappelant la résolution {} de l’Assemblée générale,",),
        ("voir {} pour le détail", "le rapport ({})"),
    ),
    "es": (
        ("recordando su resolución {},", "la resolución {} del Consejo de Seguridad."),
        ("recordando la resolución {} de la Asamblea General,",),
        ("véase {} al respecto", "el informe ({})"),
    ),
    "de": (
        ("unter Hinweis auf seine Resolution {},", "die Resolution {} des Sicherheitsrats."),
        ("unter Hinweis auf die Resolution {} der Generalversammlung,",),
        ("siehe {} dazu", "der Bericht ({})"),
    ),
    "ru": (
        ("ссылаясь на свою резолюцию {},", "резолюция {} Совета Безопасности."),
        ("ссылаясь на резолюцию {} Генеральной Ассамблеи,",),
        ("см. {} ниже", "доклад ({})"),
    ),
    "ar": (
        ("وإذ يشير إلى قراره {}،", "القرار {} الصادر عن مجلس الأمن."),
        ("وإذ تشير إلى قرار الجمعية العامة {}،",),
        ("انظر {} أدناه", "التقرير ({})"),
    ),
    "zh": (
        ("回顾其第{}号决议，", "根据安全理事会第{}号决议。"),
        ("回顾大会第{}号决议，",),
        ("见{}，", "报告({})"),
    ),
}
# Text that looks like citations, and text that does not.
_PIECES = (
    *("1373 (2001)", "70/291", "S/RES/2178 (2014)", "A/RES/70/291 B", "1514 (XV)", "ES-10/15", "S/2018/208"),
    *("1267/1989/2253", "resolutions ", "第", "号决议", "、", "和", " and ", "القرار ", "резолюция ", "sa résolution "),
    *("(", ")", "/", ",", " ", "\n", "\u00a0", "\u200f", "Human Rights Council ", "paragraph 6 (a) of ", "annex", "2018"),
)  # fmt: skip
anything = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(_PIECES), max_size=24).map("".join),
    st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=4)), max_size=16).map("".join),
)
languages = st.sampled_from(LANGUAGES)


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(str(each.target), each.printed) for each in unctc.find_citations(text, language)]


@given(anything, languages)
def test_spans_lie_inside_and_apart_and_read_as_printed(text: str, language: str) -> None:
    position = 0
    for citation in unctc.find_citations(text, language):
        assert position <= citation.span.start < citation.span.end <= len(text)
        assert citation.span.of(text) == citation.printed
        assert Symbol.parse(str(citation.target)) == citation.target
        position = citation.span.end


# Numbers, sessions and markup as nobody should print them, and as somebody does.
_HOSTILE = (
    *("0", "00", "1" * 4301, "²", "१", "٢٠٠١", "１３７３", "(د8)", "(د25)", "(0)", "(IIII)", "(xv)", ")2001(", "(2001", "2001)"),
    *("0757 (XV)", "A/RES/0757 (XV)", "A/RES/0(V)", "S/RES/0", "A/1-", "A/", "/", "//", "-", "[", "(", "&#49;", "&nbsp;", "<b>"),
    *("</b>", "<a href='https://undocs.org/S/RES/1'>", "%C3", "https://undocs.org/", "\ud800", "\x00", "㈠", "第〇号", "零"),
    *("主席声明2002年第0号", "SIRES/", "RE5/", "Add.", "Corr.1 and 2", " A-", " A and B", "¶", "OP", "!86 (1964)", "ES-", "S-0/1"),
)  # fmt: skip


@cache
def _words(language: str) -> tuple[str, ...]:
    """The words in the tables of a language, and what is between the brackets of its patterns."""

    def strings(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (tuple, frozenset, dict)):
            for each in value:
                yield from strings(each)

    rules = rules_for(language).citations
    values = (getattr(rules, each.name) for each in attrs.fields(type(rules)))
    pieces = (re.split(r"[^\w.’'° -]+", text) for value in values for text in strings(value))
    return tuple(sorted({word for each in pieces for word in each if 1 < len(word) < 30}))


@st.composite
def hostile_texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(languages)
    piece = st.one_of(
        *(st.sampled_from(some) for some in (_HOSTILE, _PIECES, _words(language))),
        st.text(max_size=3),
    )
    joint = draw(st.sampled_from(("", " ", ", ")))
    return joint.join(draw(st.lists(piece, max_size=14))), language


@given(hostile_texts())
@example(("(د8)", "ar"))
@example(("القرار 2625 (د25)", "ar"))
@example(("A/RES/0757 (XV)", "en"))
@example(("A/RES/0(V)", "en"))
@example((f"A/RES/{'1' * 4301}", "en"))
@example((f"resolution {'7' * 4301} (2001)", "en"))
@example(("A/1-" * 1000, "en"))
@example(("[" * 2000, "en"))
@example(("主席声明2002年第0号", "zh"))
def test_no_text_is_refused(case: tuple[str, str]) -> None:
    text, language = case
    for citation in unctc.find_citations(text, language):
        assert citation.span.of(text) == citation.printed


@pytest.mark.parametrize(
    "text", ["A/1-" * 1000, "A/1-" * 1000 + "A/1", f"A/{'1' * 4301}", "[" * 2000]
)
def test_what_is_too_long_is_no_symbol(text: str) -> None:
    assert symbol_or_none(text) is None
    with pytest.raises(unctc.InvalidSymbolError):
        Symbol.parse(text)


@given(resolution_symbols(), languages, st.data())
def test_a_resolution_of_the_council_is_found_again(
    symbol: Symbol, language: str, data: st.DataObject
) -> None:
    carrier = data.draw(st.sampled_from(CARRIERS[language][0]))
    printed = f"{symbol.number} ({symbol.year})"
    assert found(carrier.format(printed), language) == [(str(symbol), printed)]


@given(st.integers(31, 90), st.integers(1, 330), languages, st.data())
def test_a_resolution_of_the_assembly_is_found_again(
    session: int, number: int, language: str, data: st.DataObject
) -> None:
    carrier = data.draw(st.sampled_from(CARRIERS[language][1]))
    printed = f"{session}/{number}"
    assert found(carrier.format(printed), language) == [(f"A/RES/{printed}", printed)]


@given(symbols(), languages, st.data())
def test_a_symbol_is_found_again(symbol: Symbol, language: str, data: st.DataObject) -> None:
    carrier = data.draw(st.sampled_from(CARRIERS[language][2]))
    assert found(carrier.format(symbol), language) == [(str(symbol), str(symbol))]


@st.composite
def sentences(draw: st.DrawFn, language: str) -> str:
    """A sentence that cites a resolution of the Council, one of the Assembly, or a document."""
    council, assembly, documents = CARRIERS[language]
    symbol = draw(resolution_symbols())
    return draw(
        st.one_of(
            st.sampled_from(council).map(lambda text: text.format(f"{symbol.number} ({symbol.year})")),
            st.builds(str.format, st.sampled_from(assembly), st.builds("{}/{}".format, st.integers(31, 90), st.integers(1, 330))),
            st.builds(str.format, st.sampled_from(documents), symbols()),
        )
    )  # fmt: skip


@given(languages, st.data())
def test_texts_put_together_keep_their_citations(language: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(sentences(language), min_size=2, max_size=4))
    whole = [each for piece in pieces for each in found(piece, language)]
    assert found("\n\n".join(pieces), language) == whole


@given(languages, st.sampled_from("\n\u00a0\u202f\u2009"), st.data())
def test_other_blanks_change_only_what_is_printed(
    language: str, blank: str, data: st.DataObject
) -> None:
    text = data.draw(sentences(language))
    assume(" " in text)
    places = [match.start() for match in re.finditer(" ", text)]
    place = data.draw(st.sampled_from(places))
    changed = f"{text[:place]}{blank}{text[place + 1 :]}"
    before, after = unctc.find_citations(text, language), unctc.find_citations(changed, language)
    assert [(each.target, each.span, each.role) for each in after] == [
        (each.target, each.span, each.role) for each in before
    ]


@given(resolution_symbols(), st.data())
def test_chinese_may_break_its_line_anywhere_but_in_a_number(
    symbol: Symbol, data: st.DataObject
) -> None:
    text = data.draw(
        st.sampled_from(
            ["安全理事会第{}({})号决议", "第{}({})号决议所设委员会", "回顾第{}({})号和其他决议"]
        )
    ).format(symbol.number, symbol.year)
    places = [match.start() for match in re.finditer(r"(?<!\d)|(?!\d)", text)]
    place = data.draw(st.sampled_from(places))
    broken = f"{text[:place]}\n{text[place:]}"
    assert [target for target, _ in found(broken, "zh")] == [str(symbol)]


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize(
    "piece",
    [
        *("1", "(", ")", "/", " ", "[", "(19", "1/", "A/", "S/RES/", "1 ", "(2001)", "1373 (2001), ", "70/291 and "),
        *("including 1373, ", "1373 of 12 September 2001, ", "1373委员会", "决议第11、", "1267/1989/", "制裁", "1325 و "),
        *("resolution ", "resolutions 1, ", "第", "号决议", "、", "القرار ", "A/RES/70/291 A-", "- ", "\x00", "\ud800", "Add.1/"),
    ],
)  # fmt: skip
def test_work_grows_with_the_length_and_no_faster(
    language: str, piece: str, steps: Callable[[Callable[[], object]], int]
) -> None:
    """Eight times the text takes eight times the steps, and some at its ends, where quadratic is sixty-four."""

    def work(size: int) -> int:
        text = piece * (size // len(piece))
        return steps(lambda: unctc.find_citations(text, language))

    # What is made when it is first needed, and kept, is not counted.
    unctc.find_citations(piece * (16_000 // len(piece)), language)
    assert work(16_000) < 10 * work(2_000)


# A head noun with bodies, sessions and numbers, over and over, and a list that goes on after its head noun.
_LISTS = {
    "zh": ("大会第70/291号决议和第70/292号决议，", "人权理事会第5/1号、第70/1号决议，", "第1373号、"),
    "en": ("General Assembly resolution 70/291 and resolution 70/292, ", "resolution 5/1 of the Human Rights Council, ", "5/1, "),
    "fr": ("la résolution 70/291 de l’Assemblée générale et la résolution 70/292, ", "ses résolutions 5/1, ", "5/1, "),
    "es": ("la resolución 70/291 de la Asamblea General y la resolución 70/292, ", "sus resoluciones 5/1, ", "5/1, "),
    "ru": ("резолюция 70/291 Генеральной Ассамблеи и резолюция 70/292, ", "своей резолюции 5/1, ", "5/1, "),
    "ar": ("قرار الجمعية العامة 70/291 والقرار 70/292، ", "قراراتها 70/1 و 70/2، ", "5/1، "),
    "de": ("Resolution 70/291 der Generalversammlung und Resolution 70/292, ", "ihre Resolutionen 5/1, ", "5/1, "),
}  # fmt: skip
_COUNCIL_BEFORE = {
    "zh": "人权理事会第3/1号决议、",
    "en": "Human Rights Council resolutions ",
    "fr": "Conseil des droits de l’homme, résolutions ",
    "es": "Consejo de Derechos Humanos, resoluciones ",
    "ru": "Совет по правам человека, резолюции ",
    "ar": "مجلس حقوق الإنسان القرارات ",
    "de": "Menschenrechtsrat, Resolutionen ",
}


@pytest.mark.parametrize(
    ("language", "piece"), [(language, piece) for language in _LISTS for piece in _LISTS[language]]
)
def test_lists_take_work_in_proportion(
    language: str, piece: str, steps: Callable[[Callable[[], object]], int]
) -> None:
    """Steps of Python alone are counted, and each step's own work is bounded by its windows and by what it hands on."""

    def work(size: int) -> int:
        text = _COUNCIL_BEFORE[language] + piece * (size // len(piece))
        return steps(lambda: unctc.find_citations(text, language))

    work(100)
    assert work(16_000) < 10 * work(2_000)


def test_what_a_list_hands_on_does_not_grow() -> None:
    """A list's last number knows the bodies of all before it, but each only once."""
    text = "大会第70/291号决议和第70/292号决议，" * 200
    compiled = compiled_rules_for(Language.CHINESE)
    candidates = candidates_in(text, compiled)
    contexts = contexts_of(text, candidates, compiled, lambda _: False)
    assert max(len(each.clues) for each in contexts if each is not None) < 8


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize(
    "piece", ["x", "1", "(", ")", " ", "[", "(19", "1 ", "- ", "第", "、", "\x00"]
)
def test_megabytes_without_an_end_end(language: str, piece: str) -> None:
    """The patterns meet no start of a number: what went over the text for each character would not come back."""
    assert unctc.find_citations(piece * (2_000_000 // len(piece)), language) == ()


@pytest.mark.parametrize("text", ["\x00", "\ud800 1373 (2001) \udfff", "resolution 1373\x00(2001)"])
def test_what_is_hardly_text_does_no_harm(text: str) -> None:
    for citation in unctc.find_citations(text):
        assert citation.span.of(text) == citation.printed


def test_scripts_may_be_mixed() -> None:
    text = "第1373(2001)号决议 and resolution 2178 (2014), القرار 2396 (2017)"
    assert [target for target, _ in found(text, "en")] == [
        "S/RES/1373 (2001)",
        "S/RES/2178 (2014)",
        "S/RES/2396 (2017)",
    ]
