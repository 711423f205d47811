"""What extraction goes by, at its edges: windows, years, sessions, missions, what is ahead and what is history."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import pytest

import unctc
from unctc.extraction.addressees import names_of
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import Token
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.context_assignment import _tokens_before
from unctc.extraction.citations.issuing_bodies import _is_subject
from unctc.extraction.clauses import clauses
from unctc.extraction.deliverables import find_deliverables
from unctc.extraction.mandates import _Frame
from unctc.extraction.search_windows import Literals, around, places_of
from unctc.extraction.times import find_dues
from unctc.extraction.usual_bodies import UsualBodies, usual_bodies
from unctc.languages.registry import rules_for
from unctc.model.due import AtSession, DueDate
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

ENGLISH = unctc.Language.ENGLISH
COMPILED = compiled_rules_for(ENGLISH)


def cited(text: str, language: unctc.Language = ENGLISH) -> list[str]:
    return [str(each.target) for each in unctc.find_citations(text, language)]


def dues(text: str) -> list[str]:
    return [each.span.of(text) for each in find_dues(text, ENGLISH)]


@pytest.mark.parametrize(
    "literals",
    [
        ("SCR", "o", "UNSCR", "resolution", "resol"),
        # Found by a character that few texts have, wherever in them that is.
        ("and SCR", "No. ", "dem Rat", "op. cit", "S/PV.", "п. 3"),
    ],
)
def test_literals_are_found_in_long_texts_as_in_short_ones(literals: tuple[str, ...]) -> None:
    text = "UNSCR 1373, and SCR 1540 of dem Rat, No. 4; op. cit.; S/PV.12; resolution п. 3 "
    for times in (1, 60):
        expected = {each: places_of(text * times, each) for each in literals if each in text}
        assert Literals(literals).places_in(text * times) == expected


class TestWindows:
    @pytest.mark.parametrize(("form", "window"), [("year", 120), ("plain", 240)])
    def test_how_far_back_words_matter(self, form: Literal["year", "plain"], window: int) -> None:
        body = "Human Rights Council"
        for distance, matters in ((window, True), (window + 1, False)):
            plain = body + " " * (distance - len(body)) + "70"
            candidate = Candidate(len(plain) - 2, len(plain), form, 70, "")
            found = _tokens_before(plain, candidate, 0, COMPILED, listed=False)
            assert any(each.start == 0 for each in found) is matters

    def test_no_further_than_the_number_before(self) -> None:
        plain = "Human Rights Council 5 70"
        candidate = Candidate(23, 25, "plain", 70, "")
        assert _tokens_before(plain, candidate, 21, COMPILED, listed=True) == []
        assert _tokens_before(plain, candidate, 0, COMPILED, listed=True) != []


class TestWhoseNumbers:
    @pytest.mark.parametrize(
        ("text", "targets"),
        [
            (
                "its resolution 70/1 and resolution 5/2 of the Human Rights Council",
                ["A/RES/70/1", "A/HRC/RES/5/2"],
            ),
            (
                "resolutions 5/1 and 5/2 of the Human Rights Council",
                ["A/HRC/RES/5/1", "A/HRC/RES/5/2"],
            ),
            ("resolution 0/1", []),
            ("General Assembly resolution 70/01", []),
            ("resolutions 1267/1989", ["S/RES/1267 (1999)", "S/RES/1989 (2011)"]),
            ("resolution 385/2011", []),
            ("resolutions 385/2011", ["S/RES/385 (1976)", "S/RES/2011 (2011)"]),
            ("In 2011, the 1540 Committee met", ["S/RES/1540 (2004)"]),
            ("1 373 (2001)", []),
            ("resolution 1 373 (2001)", ["S/RES/1373 (2001)"]),
            ("resolution 1 16 0 (1998)", ["S/RES/1160 (1998)"]),
            ("7 1373 (2001)", ["S/RES/1373 (2001)"]),
            ("UNIFIL, 425 and 426 (1978)", ["S/RES/425 (1978)", "S/RES/426 (1978)"]),
            ("UNIFIL, 325 and 426 (1978)", ["S/RES/426 (1978)"]),
        ],
    )
    def test_forms(self, text: str, targets: list[str]) -> None:
        assert cited(text) == targets

    def test_heads_behind_numbers(self) -> None:
        chinese = unctc.Language.CHINESE
        assert cited("第1373(2001)号决议和大会第70/291号决议", chinese) == [
            *("S/RES/1373 (2001)", "A/RES/70/291")
        ]
        assert cited("大会第70/514号决定", chinese) == ["A/DEC/70/514"]


class TestMissions:
    def test_the_one_that_is_named_most_often(self) -> None:
        texts = ["La MINUSS restera.", "La MINUSMA fera rapport.", "La MINUSMA aidera la MANUA."]
        french = unctc.Language.FRENCH
        mission = usual_bodies(texts, french).mission
        assert mission is not None
        assert mission == usual_bodies(texts[1:2], french).mission
        assert mission != usual_bodies(texts[:1], french).mission
        assert usual_bodies([], french).mission is None

    @pytest.mark.parametrize(("name", "is_one"), [("FG", True), ("F", False)])
    def test_short_names_have_two_letters(self, name: str, *, is_one: bool) -> None:
        text = f"Requests the Federal Government of Somalia ({name}) to report;"
        marked = names_of([text], ENGLISH, UsualBodies()).mark(f"Urges the {name} to act;")
        assert bool(marked.bodies(0, 20)) is is_one


class TestWhatIsAhead:
    FRAME = _Frame(
        source=Symbol("S/RES/2395 (2017)"),
        rules=rules_for(ENGLISH).duties,  # type: ignore[arg-type]
        names=names_of([], ENGLISH, UsualBodies()),
        adopted=dt.date(2017, 12, 21),
    )

    @pytest.mark.parametrize(
        ("day", "ahead"),
        [((2017, 12, 21), True), ((2017, 12, 20), False), ((2018, 1, 1), True)],
    )
    def test_days(self, day: tuple[int, int, int], *, ahead: bool) -> None:
        assert self.FRAME.lies_ahead(DueDate(dt.date(*day))) is ahead

    @pytest.mark.parametrize(("session", "ahead"), [(72, True), (71, True), (70, False)])
    def test_sessions(self, session: int, *, ahead: bool) -> None:
        due = AtSession(session)
        assert (due.year, self.FRAME.lies_ahead(due)) == (1945 + session, ahead)


class TestSessionsAndDays:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("report at its seventy-fifth session", ["its seventy-fifth session"]),
            ("report to the Human Rights Council at its fortieth session", []),
            (
                "report to the Human Rights Council and the General Assembly at its seventy-fifth session",
                ["its seventy-fifth session"],
            ),
            (
                "ask the Human Rights Council, and report at the seventy-fifth session of the General Assembly",
                ["the seventy-fifth session of the General Assembly"],
            ),
        ],
    )
    def test_whose_session_it_is(self, text: str, found: list[str]) -> None:
        assert [bool(dues(text))] == [bool(found)]

    def test_days_of_a_list(self) -> None:
        text = "submit reports by 1 March 2019 and 30 June 2019"
        assert len(dues(text)) == 2


DAY = "by 30 June 2019"


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        (f"The Committee will hold meetings {DAY}.", "meeting: meetings | CTC | | | 2019-06-30"),
        (
            f"The Committee will hold meetings, including regional ones, {DAY}.",
            "meeting: meetings, including regional ones | CTC | | | 2019-06-30",
        ),
        # Who helps stands before the verb, or between its words.
        (
            f"The Committee, with the support of the Executive Directorate, will prepare a report on visits {DAY}.",
            "report: visits | CTC | | CTED | 2019-06-30",
        ),
        (
            f"The Executive Directorate will, in cooperation with INTERPOL, prepare an assessment of threats {DAY}.",
            "assessment: an assessment of threats | CTED | | INTERPOL | 2019-06-30",
        ),
        # Who is told: as the object, behind "to", by the pronoun, at the end of several verbs.
        (
            "The Executive Directorate will brief the Committee on terrorist financing every six months.",
            "briefing: terrorist financing | CTED | CTC | | once every 6 months",
        ),
        (
            f"The Executive Directorate will prepare a report on visits and submit it to the Committee {DAY}.",
            "report: visits | CTED | CTC | | 2019-06-30",
        ),
        (
            f"The Executive Directorate will finalize, publish and present its survey to the Committee {DAY}.",
            "survey: its survey | CTED | CTC | | 2019-06-30",
        ),
        (
            f"A report on visits will be submitted to the Committee by the Executive Directorate {DAY}.",
            "report: visits | CTED | CTC | | 2019-06-30",
        ),
        (
            "The Chair will brief the Council on behalf of the Committee in June 2019.",
            "briefing: - | CTC | Security Council | | 2019-06-30",
        ),
        # Whom one invites to deliver, delivers; to attend is an invitation.
        (
            f"The Committee will invite Member States to submit reports {DAY}.",
            "report: reports | Member States | CTC | | 2019-06-30",
        ),
        (
            "The Committee will invite Member States to attend a meeting.",
            "invitation: attend a meeting | CTC | Member States | | None",
        ),
        ("All will invite Member States to attend a meeting.", ""),
        # Rhythms, of which the end is another matter.
        (
            "The Executive Directorate will submit monthly reports to the Committee.",
            "report: reports | CTED | CTC | | once a month",
        ),
        (
            "The Committee will continue to report to the Council every 180 days on its work.",
            "report: its work | CTC | Security Council | | once every 180 days",
        ),
        (
            "The Committee will review its guidelines at least once a year.",
            "review: its guidelines | CTC | | | at least once a year",
        ),
        (
            "The Executive Directorate will submit a report on visits 30 days after each visit.",
            "report: visits | CTED | | | within 30 days after each visit",
        ),
        # Two promises have their own recipients and times.
        (
            f"The Executive Directorate will report to the Committee, and the Committee will report to the Council, {DAY}.",
            "report: - | CTED | CTC | | None; report: - | CTC | Security Council | | 2019-06-30",
        ),
        # What is denied or told is no promise.
        ("The Committee will not hold meetings in May 2019.", ""),
        ("The Committee recalls that it submitted a report in May 2018.", ""),
    ],
)
def test_what_a_sentence_promises(text: str, promised: str) -> None:
    rules = rules_for(ENGLISH).duties
    assert rules is not None
    found = [
        " | ".join(
            (
                f"{each.kind.value}: {each.subject.of(text) if each.subject else '-'}",
                " ".join(each.responsible),
                " ".join(each.recipients),
                " ".join(each.partners),
                str(each.due),
            )
        ).replace("|  |", "| |")
        for each in find_deliverables(text, rules)
    ]
    assert "; ".join(each.replace("|  |", "| |") for each in found) == promised


@pytest.mark.parametrize(
    ("text", "emphasised", "found"),
    [
        # The verb that opens a paragraph, in front of it at most "and" or a clause that a comma ends.
        ("Decides to stay; requests a report; and urges all to act;", (), "decides requests urges"),
        ("In this regard, requests a report;", (), "requests"),
        ("and urges the Panel to report;", (), "urges"),
        ("Visits: requests a report;", (), ""),
        ("The Committee met, and urges all to act;", (), ""),
        ("It will report when the Council decides so;", (), ""),
        # A participle is one where it is emphasised, and no word of a title.
        ("Requesting a report, the Committee met;", (), ""),
        ("Requesting a report, the Committee met;", ("Requesting",), "requests"),
        ("Recalls the Guide for Requesting Evidence, and urges them to act;", ("Recalls", "Guide for Requesting Evidence"), "recalls urges"),
        # Where nothing sets them apart, others decide, too.
        ("Also decides that States shall, as the Council decides, act;", ("Also decides",), "decides"),
        ("Decides, in this context, to act, and in this context recalls its duty;", (), "decides recalls"),
    ],
)  # fmt: skip
def test_the_verbs_of_a_paragraph(text: str, emphasised: tuple[str, ...], found: str) -> None:
    rules = rules_for(ENGLISH).duties
    assert rules is not None
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in emphasised]
    assert " ".join(each.act.name for each in clauses(text, spans, rules, task_of=None)) == found


@pytest.mark.parametrize(
    ("text", "task_of", "found"),
    [
        # A point of a list says what is to be done before its first verb.
        ("to report, and requests a review;", True, ""),
        ("to report. Requests a review;", True, "requests"),
        ("Requests a review;", False, "requests"),
        ("Report on it, requests a review;", False, "requests"),
        ("Lift the ban unless the Committee, within ten days, decides otherwise;", True, ""),
    ],
)
def test_the_verbs_of_a_point(text: str, found: str, *, task_of: bool) -> None:
    rules = rules_for(ENGLISH).duties
    assert rules is not None
    assert " ".join(each.act.name for each in clauses(text, (), rules, task_of=task_of)) == found


@pytest.mark.parametrize(
    ("places", "length", "before", "after", "ranges"),
    [
        ([5], 100, 6, 4, [(0, 9)]),
        ([6], 100, 6, 4, [(0, 10)]),
        ([7], 100, 6, 4, [(1, 11)]),
        ([5], 8, 2, 4, [(3, 8)]),
        ([14, 5], 100, 4, 5, [(1, 19)]),
        ([5, 15], 100, 4, 5, [(1, 10), (11, 20)]),
        ([5, 98], 100, 8, 5, [(0, 10), (90, 100)]),
    ],
)
def test_ranges_around_places(
    places: list[int], length: int, before: int, after: int, ranges: list[tuple[int, int]]
) -> None:
    assert around(places, length, before, after) == ranges


def test_what_opens_a_sentence_is_its_subject() -> None:
    plain = "The Human Rights Council, recalling"
    names = [
        (each.start(), each.end(), COMPILED.words.name_of(each))
        for each in COMPILED.words.pattern.finditer(plain)
    ]
    body = next(Token(name, start, end) for start, end, name in names if name in COMPILED.body_keys)
    verb = Token("break_", plain.index("recalling"), len(plain))
    assert _is_subject(plain, body, verb, COMPILED)
    late = f"They ask that {plain}"
    shift = len(late) - len(plain)
    body = Token(body.name, body.start + shift, body.end + shift)
    assert not _is_subject(late, body, Token("break_", verb.start + shift, len(late)), COMPILED)
