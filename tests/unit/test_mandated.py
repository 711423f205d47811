"""Resolutions behind deliverables, and what says that it cannot be read."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import unctc
from unctc.model.due import due_text

SAMPLE = unctc.sample()
SOURCE = unctc.Symbol("S/RES/2395 (2017)")


def resolution(language: str = "en", number: int = 9) -> unctc.Resolution:
    paragraph = unctc.OperativeParagraph(
        "Directs CTED to report to the CTC by 30 March 2018 on ways to strengthen its assessment process;",
        number=number,
    )
    return unctc.Resolution(
        symbol=SOURCE, language=unctc.Language(language), leading_paragraphs=(paragraph,)
    )


class TestMandatesBehindDeliverables:
    def test_confident_links_give_them(self) -> None:
        found = unctc.interpret(SAMPLE, resolutions=[resolution()])
        reports = [
            next(each for each in programme.deliverables or () if each.kind == "report")
            for programme in found.programmes
        ]
        assert [each.mandates for each in reports] == [(SOURCE,), (SOURCE,)]

    def test_what_the_sentence_cites_comes_first_and_once(self) -> None:
        found = unctc.interpret(SAMPLE, resolutions=[resolution()])
        for programme, before in zip(found.programmes, SAMPLE.programmes, strict=True):
            for now, then in zip(
                programme.deliverables or (), before.deliverables or (), strict=True
            ):
                assert now.mandates[: len(then.mandates)] == then.mandates
                assert len(set(now.mandates)) == len(now.mandates)

    def test_an_annex_without_a_programme_gets_none(self) -> None:
        bare = unctc.Annex("Annex III")
        letter = evolve(SAMPLE, attachments=(*SAMPLE.attachments, bare))
        found = unctc.interpret(letter, resolutions=[resolution()])
        assert found.attachments[-1] == bare
        assert found.programmes == unctc.interpret(SAMPLE, resolutions=[resolution()]).programmes

    def test_without_resolutions_nothing_changes(self) -> None:
        assert unctc.interpret(SAMPLE) == SAMPLE

    def test_a_resolution_is_traced_to_nothing(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="work programme"):
            unctc.interpret(resolution(), resolutions=[resolution()])

    def test_they_are_written_and_read_again(self) -> None:
        found = unctc.interpret(SAMPLE, resolutions=[resolution()])
        for format_ in ("json", "akn4un"):
            assert unctc.loads(unctc.dumps(found, format=format_), format=format_) == found


class TestLanguagesWithoutRules:
    def test_mandates(self) -> None:
        with pytest.raises(unctc.UnsupportedLanguageError, match="de"):
            unctc.mandates(resolution("de"))

    def test_deliverables(self) -> None:
        bare = tuple(
            each
            if each.programme is None
            else evolve(each, programme=evolve(each.programme, deliverables=None))
            for each in SAMPLE.attachments
        )
        letter = evolve(SAMPLE, attachments=bare, language=unctc.Language.GERMAN)
        with pytest.raises(unctc.UnsupportedLanguageError, match="de"):
            unctc.deliverables(letter)

    def test_deliverables_of_all_programmes(self) -> None:
        found = unctc.deliverables(SAMPLE)
        assert len(found) == sum(len(each.deliverables or ()) for each in SAMPLE.programmes)

    def test_a_resolution_has_none(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="letter with a work programme"):
            unctc.deliverables(resolution())


class TestReview:
    def test_a_paragraph_that_is_not_there_is_refused(self) -> None:
        given = resolution()
        traced = unctc.trace(SAMPLE, [given])
        with pytest.raises(unctc.NotInDocumentError, match="paragraphs 9, found 999"):
            unctc.review(
                traced,
                "annex/7",
                SOURCE,
                "operative/999",
                "confirmed",
                reviewer="A.O.",
                resolutions=[given],
            )

    def test_one_that_is_there_is_not(self) -> None:
        given = resolution()
        traced = unctc.trace(SAMPLE, [given])
        seen = unctc.review(
            traced,
            "annex/40",
            SOURCE,
            "operative/9",
            "confirmed",
            reviewer="A.O.",
            resolutions=[given],
        )
        assert seen.links_of("annex/40")[0].verdict == "confirmed"


def test_a_programme_without_paragraphs_is_traced_to_nothing() -> None:
    empty = tuple(
        each
        if each.programme is None
        else evolve(each, programme=evolve(each.programme, sections=(), deliverables=None))
        for each in SAMPLE.attachments
    )
    traced = unctc.trace(evolve(SAMPLE, attachments=empty), [resolution()])
    assert traced.links == ()
    assert traced.uncovered_paragraphs == ((SOURCE, unctc.NodePath("operative/9")),)
    assert traced.covered_paragraphs == ()


@pytest.mark.parametrize(
    ("due", "words", "text"),
    [
        (unctc.DueDate(dt.date(2018, 3, 30)), "by 30 March 2018", "2018-03-30"),
        (
            unctc.DueDate(dt.date(2022, 12, 31), precision="month"),
            "by December 2022",
            "by December 2022",
        ),
        (
            unctc.DueDate(dt.date(2022, 6, 30), precision="quarter", bound="before"),
            "before quarter 2 of 2022",
            "before quarter 2 of 2022",
        ),
        (unctc.DueDate(dt.date(2022, 12, 31), precision="year"), "by 2022", "by 2022"),
        (
            unctc.DueDate(dt.date(2022, 12, 31), bound="until"),
            "until 31 December 2022",
            "until 2022-12-31",
        ),
    ],
)
def test_a_month_is_printed_as_a_month(due: unctc.DueDate, words: str, text: str) -> None:
    assert (due.words, due_text(due)) == (words, text)


class TestResolutionsAsReportAndCalendar:
    RESOLUTION = unctc.interpret(
        unctc.Resolution(
            symbol=SOURCE,
            language=unctc.Language.ENGLISH,
            adopted=dt.date(2017, 12, 21),
            leading_paragraphs=(
                unctc.OperativeParagraph(
                    "Requests the Secretary-General to report by December 2022 and every six months;",
                    number=3,
                ),
                unctc.OperativeParagraph("Welcomes the work of CTED;", number=4),
            ),
        )
    )

    def test_report(self) -> None:
        page = unctc.render(self.RESOLUTION)
        assert 'id="mandates"' in page
        assert "by December 2022" in page
        assert "2022-12-31" not in page.partition('id="mandates"')[2].partition("<svg")[0]

    def test_timeline(self) -> None:
        picture = unctc.render_timeline(self.RESOLUTION)
        assert "Requests → Secretary-General" in picture
        assert "by December 2022" in picture

    def test_calendar(self) -> None:
        calendar = unctc.dump_calendar(self.RESOLUTION).decode().replace("\r\n ", "")
        assert calendar.count("BEGIN:VTODO") == 2
        assert "SUMMARY:Requests: Secretary-General" in calendar
        assert "Due: by December 2022" in calendar
        assert "RRULE:FREQ=MONTHLY;INTERVAL=6" in calendar
        assert unctc.dump_calendar(self.RESOLUTION) == unctc.dump_calendar(self.RESOLUTION)

    def test_table(self) -> None:
        (row, _) = unctc.mandate_table(self.RESOLUTION.mandates or ()).to_pylist()
        assert (row["due_precision"], row["further_dues"]) == ("month", ["once every 6 months"])
