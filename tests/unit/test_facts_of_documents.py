"""What is known of a document beside its text: whose it is, of which day and vote, for what time, and what is left over."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.mapped_text import MappedText
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLines, body_of
from unctc.model.letters import Annex, Attachment, Enclosure, TransmittalLetter
from unctc.model.passages import Paragraph, Title
from unctc.structure.lists import find_listed
from unctc.structure.pipeline import read
from unctc.structure.printed_votes import find_votes
from unctc.structure.programme_facts import with_facts_of_letter
from unctc.structure.reports import _reporting_body

ENGLISH = unctc.Language.ENGLISH
CTC, CTED, PANEL = unctc.Body.CTC, unctc.Body.CTED, unctc.Body.PANEL_OF_EXPERTS
COMMITTEE = "the Security Council Committee established pursuant to resolution 1373 (2001)"


def load(*rows: str, language: str = "en") -> unctc.Document:
    return read("\n".join(rows), unctc.Language(language)).document


class TestProgrammesOfLetters:
    @staticmethod
    def facts(
        attachment: Attachment, title: str, *texts: str
    ) -> tuple[unctc.Body | None, str | None]:
        letter = TransmittalLetter(
            title=Title(title), paragraphs=tuple(Paragraph(each) for each in texts)
        )
        (found,) = with_facts_of_letter([attachment], letter, ENGLISH)
        assert found.programme is not None
        period = found.programme.period
        return found.programme.body, f"{period.start} {period.end}" if period else None

    @pytest.mark.parametrize(
        ("kind", "title", "body", "found"),
        [
            (Annex, "", None, CTC),
            (Enclosure, "", None, None),
            (Annex, "Visits of the Committee", None, CTC),
            (Enclosure, "Visits of the Committee", None, CTC),
            (Annex, "Visits of the Secretary-General", None, None),
            (Annex, "Visits of the Secretary-General and the Committee", None, CTC),
            (Annex, "", CTED, CTED),
            (Annex, "", PANEL, PANEL),
        ],
    )
    def test_whose_they_are(
        self,
        kind: type[Attachment],
        title: str,
        body: unctc.Body | None,
        found: unctc.Body | None,
    ) -> None:
        part = kind(
            "Annex", title=Title(title) if title else None, programme=unctc.WorkProgramme(body=body)
        )
        assert self.facts(part, f"Letter from the Chair of {COMMITTEE}")[0] == found
        assert self.facts(part, "Letter from the Secretary")[0] == body

    def test_for_what_time_they_are(self) -> None:
        part = Annex("Annex", programme=unctc.WorkProgramme())
        first, second = "from 1 January to 30 June 2019", "from 1 July to 31 December 2019"
        assert self.facts(part, "", "in 2018", first, second)[1] == "2019-01-01 2019-06-30"
        assert self.facts(part, "", "in 2018")[1] is None
        assert with_facts_of_letter([part], None, ENGLISH) == (part,)


class TestReports:
    FRONT = ("A/72/840", "", "Report of the Secretary-General", "")

    @pytest.mark.parametrize(
        ("rows", "is_report"),
        [
            ((*FRONT, "1. It met in", "May.", "2. It left."), True),
            (
                ("Report of the Security Council", "", "1. It met in", "May.", "2. It left."),
                True,
            ),
            (("Report of the harbour master", "", "1. It met in", "May.", "2. It left."), False),
            (("A/72/840", "", "Visits", "", "1. It met in", "May.", "2. It left."), True),
            (("A/72/840", "", "Visits", "", "It met in", "May."), False),
            ((*FRONT, "It met in", "May."), True),
            ((*FRONT, "It met in", "May.", "", "(Signed) A B"), False),
            ((*FRONT, "1. It met.", "2. It left.", "3. It wrote.", "(Signed) A B"), True),
            ((*FRONT, "1. It met.", "2. It left.", "(Signed) A B"), False),
            (("A/72/840", "", "Annex", "", "Report of the Secretary-General", "1. It met."), False),
        ],
    )
    def test_what_is_one(self, rows: Sequence[str], *, is_report: bool) -> None:
        assert isinstance(load(*rows), unctc.Report) is is_report

    @pytest.mark.parametrize(
        ("language", "title", "body"),
        [
            ("en", "Report of the Secretary-General on UNODC", "Secretary-General"),
            ("en", "UNODC: report of the Secretary-General", "Secretary-General"),
            ("en", "The Secretary-General: a report", "Secretary-General"),
            ("en", "The Secretary-General on UNODC", "Secretary-General"),
            ("en", "Report on visits", None),
            ("zh", "联合国毒品和犯罪问题办公室与秘书长的报告", "Secretary-General"),
            ("zh", "秘书长报告", "Secretary-General"),
            ("zh", "秘书长报告和反恐委员会报告", "CTC"),
            ("zh", "访问报告", None),
            ("zh", "秘书长", "Secretary-General"),
        ],
    )
    def test_whose_it_is(self, language: str, title: str, body: str | None) -> None:
        lines: TextLines = body_of((), rules_for(language).structure)
        assert _reporting_body(title, lines) == (body and unctc.Body(body))

    def test_what_is_annexed(self) -> None:
        document = load(
            *(*self.FRONT, "1. It met in", "May.", "", "Annex I", "", "List of visits", ""),
            *("1. It went to", "Chad.", "", "Annex II", "", "Map", "", "Annex III", "", "Map", ""),
            "I. Visits",
        )
        assert isinstance(document, unctc.Report)
        found = [
            (each.label, each.number, each.title and each.title.text, each.content is not None)
            for each in document.annexes
        ]
        assert found == [
            ("Annex I", "I", "List of visits", True),
            ("Annex II", "II", "Map", False),
            ("Annex III", "III", "Map", True),
        ]
        assert document.symbol == unctc.Symbol("A/72/840")
        assert document.body == unctc.Body.SECRETARY_GENERAL
        for each in document.annexes:
            assert each.location is not None
            assert (document.source or "")[each.location.start : each.location.end] == each.label


class TestResolutions:
    HEAD = ("S/RES/2395 (2017)", "", "Resolution 2395 (2017)", "")
    TEXT = ("", "The Security Council,", "", "Recalling its work,", "", "1. Decides to", "stay.")

    def facts(self, *rows: str) -> tuple[object, ...]:
        found = load(*rows)
        assert isinstance(found, (unctc.Resolution, unctc.DraftResolution))
        return (
            *(found.title and found.title.text, found.adoption and found.adoption.text),
            *(found.adopted and found.adopted.isoformat(), found.meeting),
            *(found.draft and str(found.draft), found.votes and str(found.votes)),
            [each.text for each in found.unread],
        )

    def test_fronts(self) -> None:
        name = "Resolution 2395 (2017)"
        adopted = "Adopted by the Security Council at its 8146th meeting, on 21 December 2017"
        rows: list[tuple[tuple[str, ...], tuple[object, ...]]] = [
            (
                (*self.HEAD, adopted, *self.TEXT),
                (name, adopted, "2017-12-21", 8146, None, None, []),
            ),
            (
                (*self.HEAD, adopted[:45], adopted[46:], *self.TEXT),
                (name, adopted, "2017-12-21", 8146, None, None, []),
            ),
            (
                (*self.HEAD, adopted, "[S/2017/1071]", *self.TEXT),
                (name, f"{adopted} [S/2017/1071]", "2017-12-21", 8146, "S/2017/1071", None, []),
            ),
            (
                (*self.HEAD, adopted, "", "Distributed later", *self.TEXT),
                (name, adopted, "2017-12-21", 8146, None, None, ["Distributed later"]),
            ),
            (
                (
                    "S/RES/2395 (2017)",
                    "",
                    "Page of a book",
                    "",
                    *self.HEAD[2:],
                    adopted,
                    *self.TEXT,
                ),
                (name, adopted, "2017-12-21", 8146, None, None, ["Page of a book"]),
            ),
            (
                (*self.HEAD[:2], f"{name} of 21 December 2017", *self.TEXT),
                (f"{name} of 21 December 2017", None, "2017-12-21", None, None, None, []),
            ),
            (
                (*self.HEAD, *self.TEXT, "", "Adopted unanimously at the 8146th meeting."),
                (name, None, None, 8146, None, "15-0-0", []),
            ),
            (
                (
                    *self.HEAD,
                    *self.TEXT,
                    "",
                    "Adopted at the 8146th meeting by 14 votes to none, with 1 abstention (Peru).",
                ),
                (name, None, None, 8146, None, "14-0-1", []),
            ),
        ]
        for lines, expected in rows:
            assert self.facts(*lines) == expected

    def test_a_title_behind_its_number(self) -> None:
        rows = (
            *(
                "A/RES/72/123",
                "",
                "Resolution adopted by the General Assembly on 19 December 2017",
                "",
            ),
            *(
                "72/123. Measures to",
                "end it",
                "",
                "The General Assembly,",
                "",
                "Recalling its work,",
            ),
            *("", "1. Decides to", "stay."),
        )
        title, adoption, adopted, _, _, votes, unread = self.facts(*rows)
        assert title == "Measures to end it"
        assert adoption == rows[2]
        assert (adopted, votes, unread) == ("2017-12-19", None, [])

    def test_behind_the_day_of_adoption_is_the_title(self) -> None:
        rows = (
            *(
                "A/RES/72/123",
                "",
                "Resolution adopted by the General Assembly",
                "on 19 December 2017",
            ),
            *("Measures to end it", "", "The General Assembly,", "", "Recalling its work,"),
            *("", "1. Decides to", "stay."),
        )
        title, adoption, adopted, *_ = self.facts(*rows)
        assert title == "Measures to end it"
        assert adoption == "Resolution adopted by the General Assembly on 19 December 2017"
        assert adopted == "2017-12-19"

    def test_counts_that_a_vote_does_not_print_are_nothing(self) -> None:
        rules = rules_for("en").resolutions
        assert rules is not None
        found = find_votes("Adopted at the 3rd meeting by 9 votes to none.", rules)
        assert found == unctc.Votes(9, 0, 0)
        assert find_votes("Adopted unanimously.", rules, 15) == unctc.Votes(15)


class TestWhatIsLeftOver:
    def test_lines_of_pages_and_of_another_document(self) -> None:
        document = load(
            *("United Nations S/2019/77", "Distr.: General", "3 May 2019", "Original: French", ""),
            "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council",
            *(
                "",
                "I have the honour to write.",
                "",
                "(Signed) Maria Example",
                "Chair",
                "\f19-01234",
            ),
            *("", "United Nations S/2019/78", "Distr.: General", "4 May 2019", "It met."),
        )
        assert isinstance(document, unctc.Letter)
        assert document.job_number == "19-01234"
        assert document.distribution == "General"
        assert document.issued is not None
        assert document.issued.isoformat() == "2019-05-03"
        assert document.original_language == "fr"
        assert [each.code for each in document.unread] == ["second-document"]
        assert document.unread[0].text.endswith("It met.")

    def test_the_page_of_what_belongs_to_pages(self) -> None:
        document = load(
            "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council",
            *("", "I have the honour to write.", "", "19-01234", "2/3", "\f3/3", "19-01234"),
            *("(Signed) Maria Example", "Chair"),
        )
        assert [(each.text, each.page) for each in document.furniture] == [
            *(("19-01234", 2), ("2/3", 2), ("3/3", 3), ("19-01234", 3))
        ]

    def test_an_official_letter_is_no_report(self) -> None:
        rows = (
            "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council",
            *("", "I have the honour to write.", "", "(Signed) Maria Example", "Chair"),
        )
        assert isinstance(load("S/2019/77", "", *rows), unctc.Letter)
        before = load("S/2019/77", "", "Some words", "", *rows)
        assert isinstance(before, unctc.Letter)
        assert [(each.code, each.text) for each in before.unread] == [
            ("before-letter", "Some words")
        ]

    def test_what_is_before_an_attachment_without_a_letter(self) -> None:
        document = load(
            "Some words", "of it.", "", "Annex", "", "Programme of work", "1. It meets."
        )
        assert isinstance(document, unctc.Letter)
        assert document.letter is None
        assert [each.code for each in document.unread] == ["before-attachments"]

    @pytest.mark.parametrize(("lines", "title"), [(7, 7), (8, 8), (9, 8)])
    def test_a_text_without_paragraphs(self, lines: int, title: int) -> None:
        document = load(
            *("It is attached.", "", "(Signed) Maria Example", "Chair", "", "Annex", ""),
            *(*["Of the work"] * lines, "It met in May."),
        )
        assert isinstance(document, unctc.Letter)
        (annex,) = document.attachments
        assert annex.title is not None
        assert annex.title.text.count("Of the work") == title
        assert [each.code for each in document.unread] == ["no-numbered-paragraphs"]


def test_numbers_in_a_list_are_those_of_a_text_that_has_them() -> None:
    raw = "Resolutions\n1373 (2001)\n1624 (2005)\n2178 (2014)"
    source = SourceText.of(raw)
    listed = find_listed(raw, source.lines, ENGLISH)
    assert len(listed.numbers) == 3

    def found(start: int, end: int) -> list[str]:
        mapped = MappedText(raw[start:end], tuple(range(start, end)))
        return [mapped.text[each.start : each.end] for each in listed.in_text(mapped)]

    second = raw.index("1624")
    assert [len(found(0, len(raw))), len(found(0, second)), len(found(second, len(raw)))] == [
        3,
        1,
        2,
    ]
    assert found(0, 0) == []
    third = raw.index("2178")
    apart = (*range(second - 1), *range(third, len(raw)))
    mapped = MappedText("".join(raw[at] for at in apart), apart)
    assert len(listed.in_text(mapped)) == 2
    assert len(find_listed("It met.", SourceText.of("It met.").lines, ENGLISH).numbers) == 0
