"""What the page of a comparison says of changes: in each official language, and nothing of it left in English."""

import datetime as dt
import random
import re

import pytest
from attrs import evolve
from lxml import html

import unctc
from unctc.languages.registry import languages_with, rules_for
from unctc.model.changes import AspectChange, SectionChange
from unctc.model.comparisons import ComparedDocument, Comparison
from unctc.model.due import DueDate, Within
from unctc.model.node_paths import NodePath
from unctc.report import render_comparison
from unctc.report.change_map import change_map_of
from unctc.report.comparison_view import comparison_page
from unctc.report.comparison_words import ComparisonWords
from unctc.report.page_words import PageWords
from unctc.serializers.comparison_rows import ChangeRow, change_rows
from unctc.testing import EditCounts, edited

pytest.importorskip("jinja2", reason="the extra report is not installed")
OTHERS = tuple(each for each in languages_with("pages") if each != "en")
TWO = edited(
    unctc.sample(),
    random.Random(3),
    EditCounts(drops=1, insertions=1, moves=1, splits=1, merges=1, dues=1, rolls=1, reworded=0),
)
FOUND = unctc.diff(TWO.old, TWO.new)
ONE = ComparedDocument(language=unctc.Language.ENGLISH)


def whole() -> Comparison:
    """Return a comparison in which everything that can be counted has changed."""
    path, other = NodePath("annex/7"), NodePath("annex/8")
    new, dropped = unctc.ChangeStatus.NEW, unctc.ChangeStatus.DROPPED
    changed, carried = unctc.ChangeStatus.CHANGED, unctc.ChangeStatus.CARRIED_OVER
    due, actors = AspectChange("due"), AspectChange("responsible")
    statuses = ((changed, (due,)), (changed, (actors,)), (new, ()), (dropped, ()), (carried, ()))
    symbols = (unctc.Symbol("S/RES/1373 (2001)"),)
    return Comparison(
        old=ONE,
        new=ONE,
        paragraphs=(
            unctc.ParagraphChange(old=path, new=path, moved=True),
            unctc.ParagraphChange(
                old=path,
                new=path,
                edits=(unctc.WordEdit(unctc.Span(0, 1), unctc.Span(0, 1)),),
            ),
            unctc.ParagraphChange(old=path, new=path, citations_added=symbols, citations_only=True),
            unctc.ParagraphChange(old=path, new=path, aspects=(AspectChange("days"),)),
        ),
        added=(path,),
        dropped=(path, other),
        split=(unctc.SplitParagraph(old=path, new=(path, other)),),
        merged=(unctc.MergedParagraphs(old=(path, other), new=path),),
        sections=(
            SectionChange(status=new),
            SectionChange(status=dropped),
            SectionChange(status=changed, renamed=True, moved=True),
            SectionChange(status=changed, citations_only=True),
        ),
        deliverables=tuple(
            unctc.DeliverableChange(status=status, aspects=aspects) for status, aspects in statuses
        ),
        mandates=tuple(
            unctc.MandateChange(status=status, aspects=aspects) for status, aspects in statuses
        ),
        cited_first=symbols,
        cited_no_longer=symbols,
        bodies_first=(unctc.Body.CTED,),
        bodies_no_longer=(unctc.Body.CTC,),
        document=tuple(
            unctc.DocumentChange(aspect=each)
            for each in ("body", "period", "signatory", "function", "part")
        ),
    )


@pytest.mark.parametrize("language", OTHERS)
def test_everything_that_is_counted_has_its_words(language: unctc.Language) -> None:
    said = ComparisonWords(PageWords.of(language)).summary(whole())
    counted = whole().summary.count(",") + 1
    assert counted == 32
    assert len(re.findall(r"\d+", said)) == counted
    if language in ("ar", "ru", "zh"):
        assert not re.search("[A-Za-z]", said)


@pytest.mark.parametrize("language", OTHERS)
def test_every_count_of_the_table_is_one_of_the_model(language: unctc.Language) -> None:
    table = rules_for(language).page_words
    keys = {each for each in table if each.startswith("summary.")}
    said = ComparisonWords(PageWords.of(language)).summary(whole())
    unused = {
        key
        for key in keys - {"summary.nothing", "summary.sentence"}
        if not any(form.format(n=n) in said for form in table[key].split("|") for n in (1, 2, 3))
    }
    assert unused == set()


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_differs(language: unctc.Language) -> None:
    same = Comparison(old=ONE, new=ONE)
    words = PageWords.of(language)
    assert ComparisonWords(words).summary(same) == words("summary.nothing")


def test_english_is_what_the_model_says() -> None:
    english = ComparisonWords(PageWords.of("en"))
    assert english.summary(FOUND) == FOUND.summary
    rows = [each for each in change_rows(FOUND, TWO.old, TWO.new) if each.group != "document"]
    assert [english.respect(each) for each in rows] == [each.aspect for each in rows]
    assert [english.became(each.change) for each in rows] == [each.change for each in rows]


@pytest.mark.parametrize(
    ("language", "many", "said"),
    [
        ("fr", 1, "1 paragraphe supprimé."),
        ("fr", 2, "2 paragraphes supprimés."),
        ("es", 3, "3 párrafos suprimidos."),
        ("ru", 5, "исключено пунктов: 5."),
        ("zh", 1, "删去1段。"),
        ("ar", 4, "الفقرات المحذوفة: 4."),
    ],
)
def test_counts_have_the_form_of_their_number(language: str, many: int, said: str) -> None:
    found = Comparison(old=ONE, new=ONE, dropped=(NodePath("annex/7"),) * many)
    assert ComparisonWords(PageWords.of(language)).summary(found) == said


def mandate(**changes: object) -> unctc.Mandate:
    given = unctc.Mandate(
        unctc.Symbol("S/RES/2395 (2017)"), "directs", addressees=(unctc.Body.CTED,)
    )
    return evolve(given, **changes)  # type: ignore[arg-type]


def test_times_kinds_and_bodies_are_in_the_language() -> None:
    one = mandate(due=Within(90, "day"), further_dues=(DueDate(dt.date(2018, 3, 1)),))
    other = mandate(
        due=Within(2, "month"),
        rhythms=(unctc.Rhythm.REGULARLY,),
        act="urges",
        addressees=(unctc.Body.CTC,),
    )
    change = unctc.MandateChange(status=unctc.ChangeStatus.CHANGED, old=one, new=other)
    says = ComparisonWords(PageWords.of("fr"))
    assert says.promise(change) == "demande instamment"
    assert [
        says.aspect(each, change)
        for each in (
            AspectChange("due", old="within 90 days", new="within 2 months"),
            AspectChange("further dues", old="by 1 March 2018"),
            AspectChange("act", old="directs", new="urges"),
            AspectChange("rhythms", new="regularly"),
            AspectChange("addressees", old="CTED", new="CTC"),
        )
    ] == [
        "échéance : délai : 90 jours → délai : 2 mois",
        "autres échéances : au plus tard : 1er mars 2018 → rien",
        "verbe : charge → demande instamment",
        "périodicité : rien → régulièrement",
        "adressés : Direction exécutive du Comité contre le terrorisme → Comité contre le terrorisme",
    ]


def test_a_row_of_a_mandate_names_whom_it_tells() -> None:
    change = unctc.MandateChange(status=unctc.ChangeStatus.NEW, new=mandate())
    row = ChangeRow(group="mandates", change="new", aspect="directs CTED", promise=change)
    assert ComparisonWords(PageWords.of("es")).respect(row) == (
        "encarga Dirección Ejecutiva del Comité contra el Terrorismo"
    )


def test_periods_are_as_texts_print_them() -> None:
    row = ChangeRow(
        group="document", change="changed", aspect="period", before="2018-01-01 to 2018-12-31"
    )
    before, after = ComparisonWords(PageWords.of("zh")).values(row)
    assert (before, after) == ("2018年1月1日至2018年12月31日", "")


@pytest.mark.parametrize("language", OTHERS)
def test_what_becomes_of_a_heading_has_its_words(language: unctc.Language) -> None:
    says = ComparisonWords(PageWords.of(language))
    for change in ("renamed", "moved", "renamed and moved", "cites otherwise"):
        assert says.became(change) != change
    assert "aspect.citations" in rules_for(language).page_words


@pytest.mark.parametrize("language", [each for each in OTHERS if each in {"zh", "ar", "ru"}])
def test_nothing_is_left_in_english(language: unctc.Language) -> None:
    tree = html.document_fromstring(
        render_comparison(TWO.old, TWO.new, FOUND, page_language=language)
    )
    for each in tree.xpath(
        "//*[local-name() = 'script' or local-name() = 'style' or local-name() = 'kbd']"
        "|//bdi[@dir='ltr' or @lang='en']|//*[@class='row']//*[@lang]|//optgroup[last()]"
    ):
        each.drop_tree()
    known = {"unctc", "RES", "III"}
    said = [str(each) for each in tree.xpath("//text()|//@aria-label")]
    assert {
        word for one in said for word in re.findall(r"[A-Za-z]{3,}", one) if word not in known
    } == set()


def test_the_picture_runs_from_the_right_where_the_page_does() -> None:
    pages = [
        comparison_page(FOUND, TWO.old, TWO.new, words=PageWords.of(each)) for each in ("en", "ar")
    ]
    left, right = (each.map for each in pages)
    assert [each.x for each in left.old] == [each.x for each in right.old]
    first = left.old[0]
    assert left.at(first.x, left.mark) == first.x
    assert right.at(first.x, right.mark) == pytest.approx(right.width - first.x - right.mark)
    assert change_map_of([], PageWords.of("ar")).direction == "rtl"
    page = render_comparison(TWO.old, TWO.new, FOUND, page_language="ar")
    drawn = html.document_fromstring(page).xpath("//*[contains(@class, 'change-map')]")[0]
    places = [float(each) for each in drawn.xpath(".//*[local-name() = 'rect' and @y='22']/@x")]
    assert places == sorted(places, reverse=True)
    assert set(drawn.xpath(".//*[local-name() = 'text']/@text-anchor")) == {"end"}
