"""The own words of a page: a table for each official language, the same keys in all, and nothing left in English."""

import datetime as dt
import re
from string import Formatter

import pytest
from lxml import html

import unctc
from unctc.errors import UnsupportedLanguageError
from unctc.extraction.bodies import find_bodies
from unctc.languages.registry import languages_with, rules_for
from unctc.model.due import AtSession, Bound, DueDate, Recurrence, Unit, Within
from unctc.model.nodes import nodes_of
from unctc.model.vocabularies import DeliverableKind, MandateAct
from unctc.report import render, render_timeline, render_trace
from unctc.report.page_words import PageWords
from unctc.tracing.concepts import concepts

LANGUAGES = languages_with("pages")
OTHERS = tuple(each for each in LANGUAGES if each != "en")
ENGLISH = rules_for("en").page_words
# The model itself is English: its vocabularies, times, bodies and concepts have no rows there.
MODEL = re.compile(
    r"(?:month|quarter|year)$"
    r"|(?:due|often|each|unit|rhythm|act|kind-of-deliverable|pinpoint|summary|became|aspect|body|concept)\."
)


def test_the_official_languages_have_a_table() -> None:
    assert set(LANGUAGES) == {each for each in unctc.Language if each.is_official}


@pytest.mark.parametrize("language", OTHERS)
def test_tables_have_the_same_keys(language: unctc.Language) -> None:
    table = rules_for(language).page_words
    assert {each for each in table if not MODEL.match(each)} == set(ENGLISH)
    assert all(table[each].strip() for each in table if each != "plural")


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_put_in_is_the_same(language: unctc.Language) -> None:
    table = rules_for(language).page_words
    for key in ENGLISH:
        fields = [
            {name for _, name, _, _ in Formatter().parse(words) if name}
            for words in (ENGLISH[key], table[key])
        ]
        assert fields[0] == fields[1], key


@pytest.mark.parametrize("language", OTHERS)
def test_vocabularies_are_whole(language: unctc.Language) -> None:
    table = rules_for(language).page_words
    assert {f"act.{each}" for each in MandateAct} <= set(table)
    assert {f"kind-of-deliverable.{each}" for each in DeliverableKind} <= set(table)
    assert {f"rhythm.{each}" for each in unctc.Rhythm} <= set(table)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("count", [1, 2, 3, 5, 11, 21, 102, 120])
def test_every_time_can_be_said(language: unctc.Language, count: int) -> None:
    words = PageWords.of(language)
    dues: list[unctc.Due] = [AtSession(count)]
    for unit in Unit:
        dues += [Recurrence(count, unit), Recurrence(1, unit, every=count, minimum=True)]
        dues += [
            Within(count, unit),
            Within(count, unit, after="X"),
            Within(count, unit, before="X"),
        ]
    dues += [
        DueDate(dt.date(2019, 4, 30), precision=precision, bound=bound)
        for precision in (Unit.DAY, Unit.MONTH, Unit.QUARTER, Unit.YEAR)
        for bound in Bound
    ]
    for due in dues:
        said = words.due(due)
        assert said
        assert "{" not in said
        assert not re.search(r"\b(?:by|within|after|once|days?)\b", said), said
    assert len({words.due(each) for each in dues}) >= len(dues) - 8


@pytest.mark.parametrize(
    ("language", "due", "said"),
    [
        ("ru", Within(2, "month"), "срок: 2 месяца"),
        ("ru", Within(11, "day"), "срок: 11 дней"),
        ("ru", Within(21, "day"), "срок: 21 день"),
        ("ar", Within(2, "month"), "في غضون شهرين"),
        ("ar", Within(3, "month"), "في غضون 3 أشهر"),
        ("ar", Within(12, "month"), "في غضون 12 شهرا"),
        ("fr", DueDate(dt.date(2019, 1, 1)), "au plus tard : 1er janvier 2019"),
        ("es", Recurrence(2, "year"), "dos veces al año"),
        ("zh", Recurrence(1, "year", minimum=True), "至少每年一次"),
        ("zh", DueDate(dt.date(2022, 12, 31), precision="month"), "不迟于2022年12月"),
        ("en", Within(1, "month", after="X"), "within 1 month after \u2068X\u2069"),
    ],
)
def test_times(language: str, due: unctc.Due, said: str) -> None:
    assert PageWords.of(language).due(due) == said


def test_paths_in_english_are_those_of_the_model() -> None:
    words = PageWords.of("en")
    for node in nodes_of(unctc.sample()):
        assert words.path(node.path) == node.path.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_its_language(language: unctc.Language) -> None:
    tree = html.document_fromstring(render(unctc.sample(), page_language=language))
    assert tree.get("lang") == language.value
    assert tree.get("dir") == language.direction
    table = rules_for(language).page_words
    assert tree.xpath("//h2[@id='timeline']")[0].text == table["timeline"]
    assert tree.get_element_by_id("filter-status").get("data-words") == table["filter.shown"]


def own_words(page: str) -> list[str]:
    """Return what a page says itself: not the document's words, not what findings, codes and addresses say."""
    tree = html.document_fromstring(page)
    for each in tree.xpath(
        "//*[local-name() = 'script' or local-name() = 'style' or local-name() = 'kbd' or local-name() = 'bdi']"
        "|//*[contains(@class, 'code') or contains(@class, 'words')]|//optgroup[last()]"
    ):
        each.drop_tree()
    said = [str(each) for each in tree.xpath("//text()|//@aria-label|//@title")]
    return [each for one in said for each in re.findall(r"[A-Za-z]{3,}", one)]


@pytest.mark.parametrize("language", [each for each in OTHERS if each in {"zh", "ar", "ru"}])
def test_nothing_is_left_in_english(language: unctc.Language) -> None:
    document = unctc.sample()
    pages = (
        render(document, findings=(), page_language=language),
        render_timeline(document, page_language=language),
        render_trace(document, unctc.Trace(), page_language=language),
    )
    known = {"unctc", "RES", "III"}
    for page in pages:
        assert [each for each in own_words(page) if each not in known] == []


def test_a_language_without_a_table_has_an_english_page() -> None:
    german = unctc.Letter(language=unctc.Language.GERMAN)
    tree = html.document_fromstring(render(german))
    assert (tree.get("lang"), tree.get("dir")) == ("en", "ltr")


def test_no_such_language() -> None:
    with pytest.raises(UnsupportedLanguageError):
        render(unctc.sample(), page_language="xx")


def test_an_arabic_picture_runs_from_the_right() -> None:
    pictures = [render_timeline(unctc.sample(), page_language=each) for each in ("en", "ar")]
    places = [
        [float(x) for x in re.findall(r'class="p-mark"[^>]* x="([\d.]+)"', p)] for p in pictures
    ]
    widths = [float(x) for x in re.findall(r'class="p-mark"[^>]* width="([\d.]+)"', pictures[0])]
    assert places[0]
    for ours, mirrored, width in zip(*places, widths, strict=True):
        assert ours + mirrored + width == pytest.approx(960)


@pytest.mark.parametrize("language", OTHERS)
def test_every_body_and_concept_has_a_name(language: unctc.Language) -> None:
    words, table = PageWords.of(language), rules_for(language).page_words
    named = {f"body.{each}" for each in unctc.Body} - {
        f"body.{each}" for each in rules_for(language).committee_names
    }
    assert {each for each in table if each.startswith("body.")} == named
    for body in unctc.Body:
        # Whatever the texts of the language call so is this body, or a collective that only resolutions address.
        found = {each.body for each in find_bodies(words.body(body), language)}
        assert found <= {body, None}, (body, words.body(body), found)
    terms = [words.concept(each.key) for each in concepts()]
    assert not [each for each in terms if re.search(r"[*|-]$|\*", each)]
    if language.value in {"zh", "ar", "ru"}:
        assert not [each for each in terms if re.search("[A-Za-z]", each)]
