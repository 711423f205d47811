"""Annex against enclosure: which paragraphs correspond, and what is said where they do not."""

import datetime as dt

import pytest
from attrs import evolve

import unctc
from unctc import (
    Annex,
    Body,
    Enclosure,
    Heading,
    Language,
    Letter,
    Paragraph,
    Period,
    Section,
    Title,
    WorkProgramme,
)

CLAUSES = (
    "{} will monitor how States implement the resolutions on borders and travel",
    "{} will publish on its website guidance about the financing of terrorism",
    "{} will hold open briefings with parliaments, scholars and civil society",
    "{} will arrange follow-up visits where national authorities ask for them",
    "{} will share assessments with agencies that deliver technical assistance",
)
CTC, CTED = "The Committee", "The Executive Directorate"


def paragraphs(body: str, *numbers: int) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(
            f"{CLAUSES[clause - 1].format(body)}.", number=number, printed_number=f"{number}."
        )
        for number, clause in enumerate(numbers, 1)
    )


def programme(body: Body | None, own: tuple[Paragraph, ...], *heads: str) -> WorkProgramme:
    sections = tuple(
        Section(
            Heading(head),
            number=number,
            printed_number=f"{number}.",
            paragraphs=own if index == 0 else (),
        )
        for index, (number, head) in enumerate(zip(("I", "II", "III"), heads, strict=False))
    )
    return WorkProgramme(body=body, period=None, opening=() if heads else own, sections=sections)


def letter(
    left: WorkProgramme, right: WorkProgramme, *, enclosure: bool = True, language: str = "en"
) -> Letter:
    kind = Enclosure if enclosure else Annex
    return Letter(
        Language(language),
        attachments=(
            Annex("Annex", programme=left),
            kind("Enclosure", programme=right),
        ),
    )


def found(document: Letter, select: str = "ATT") -> list[str]:
    return [f"{each.code} {each.path}" for each in unctc.check(document, select=select)]


def test_a_paragraph_that_only_the_annex_has_moves_the_rest_and_nothing_more() -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTC, 1, 2, 3, 4, 5)),
        programme(Body.CTED, paragraphs(CTED, 1, 3, 4, 5)),
    )
    assert found(document) == ["ATT201 annex/2"]


def test_a_paragraph_that_only_the_enclosure_has() -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTC, 1, 2, 4, 5)),
        programme(Body.CTED, paragraphs(CTED, 1, 2, 3, 4, 5)),
    )
    assert found(document) == ["ATT201 enclosure/3"]


def test_paragraphs_that_changed_places_are_partners_all_the_same() -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTC, 1, 2, 3, 4, 5)),
        programme(Body.CTED, paragraphs(CTED, 1, 3, 2, 4, 5)),
    )
    assert found(document) == []


def test_parts_that_do_not_correspond_are_not_compared() -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTC, 1, 2), "Visits"),
        programme(Body.CTED, paragraphs(CTED, 4, 5, 3), "Reports", "Meetings"),
    )
    assert found(document) == []


def test_sections_that_only_one_side_has() -> None:
    own, other = paragraphs(CTC, 1, 2, 3), paragraphs(CTED, 1, 2, 3)
    more = letter(
        programme(Body.CTC, own, "Visits", "Reports"), programme(Body.CTED, other, "Visits")
    )
    fewer = letter(
        programme(Body.CTC, own, "Visits"), programme(Body.CTED, other, "Visits", "Reports")
    )
    assert found(more) == ["ATT202 annex/II"]
    assert found(fewer) == ["ATT202 enclosure/II"]


def test_annexes_of_the_two_bodies_are_a_pair() -> None:
    own, other = paragraphs(CTC, 1, 2, 3, 4), paragraphs(CTED, 1, 2, 3)
    document = letter(programme(Body.CTC, own), programme(Body.CTED, other), enclosure=False)
    assert found(document, "ATT201") == ["ATT201 annex/4"]
    of_one_body = letter(programme(Body.CTC, own), programme(Body.CTC, other), enclosure=False)
    assert found(of_one_body, "ATT201") == []


def test_a_programme_alone_has_nothing_to_be_compared_with() -> None:
    document = Letter(
        Language.ENGLISH,
        attachments=(
            Annex(
                "Annex", number=None, title=None, programme=programme(Body.CTC, paragraphs(CTC, 1))
            ),
        ),
    )
    assert found(document) == []


def test_empty_programmes_are_no_pair() -> None:
    document = letter(WorkProgramme(body=Body.CTC), WorkProgramme(body=Body.CTED))
    assert found(document) == []


@pytest.mark.parametrize("body", [Body.CTC, Body.OCT, None])
def test_who_acts_is_asked_only_where_both_bodies_are_known(body: Body | None) -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTC, 1, 2, 3)), programme(body, paragraphs(CTC, 1, 2, 3))
    )
    assert found(document, "ATT501") == []


def test_the_other_body_acts() -> None:
    right = (
        *paragraphs(CTED, 1, 2, 3)[:2],
        paragraphs("The Counter-Terrorism Committee", 1, 2, 3)[2],
    )
    document = letter(programme(Body.CTC, paragraphs(CTC, 1, 2, 3)), programme(Body.CTED, right))
    assert found(document, "ATT501") == ["ATT501 enclosure/3"]


def test_a_programme_that_tells_what_the_other_body_does_is_left_alone() -> None:
    document = letter(
        programme(Body.CTC, paragraphs(CTED, 1, 2, 3)),
        programme(Body.CTED, paragraphs(CTED, 1, 2, 3)),
    )
    assert found(document, "ATT501") == []


def test_languages_without_a_table_are_compared_by_their_words() -> None:
    left, right = paragraphs("Le Comité", 1, 2, 3), paragraphs("La Direction", 1, 2, 3)
    document = letter(programme(Body.CTC, left), programme(Body.CTED, right), language="fr")
    assert found(document) == []
    shorter = letter(programme(Body.CTC, left), programme(Body.CTED, right[:2]), language="fr")
    assert found(shorter) == ["ATT201 annex/3"]


def test_periods_without_titles_stand_at_the_enclosure() -> None:
    own, other = (
        evolve(
            programme(body, paragraphs(name, 1, 2)),
            period=Period(dt.date(year, 1, 1), dt.date(year, 12, 31)),
        )
        for body, name, year in ((Body.CTC, CTC, 2018), (Body.CTED, CTED, 2019))
    )
    assert found(letter(own, other)) == ["ATT601 enclosure"]
    same = evolve(own, body=Body.CTED, period=None)
    assert found(letter(evolve(own, body=Body.CTED), same)) == ["ATT604 enclosure"]


def test_titles_and_empty_attachments() -> None:
    document = Letter(
        Language.ENGLISH,
        attachments=(
            Annex("Annex I", number="I"),
            Annex("Annex II", number="II", title=Title("Note")),
        ),
    )
    assert found(document) == ["ATT103 annex-I"]


def test_citations_too_many_and_too_few_are_told_apart() -> None:
    def citing(body: str, *years: str) -> tuple[Paragraph, ...]:
        text = f"{body} will monitor how States implement resolutions {', '.join(years)} on borders and travel."
        return (Paragraph(text, unctc.find_citations(text, "en"), number=1, printed_number="1."),)

    document = letter(
        programme(Body.CTC, citing(CTC, "1373 (2001)", "1624 (2005)")),
        programme(Body.CTED, citing(CTED, "1624 (2005)", "2178 (2014)")),
    )
    (difference,) = unctc.check(document, select="ATT3")
    assert dict(difference.arguments) == {
        "partner": "annex/1",
        "extra": "S/RES/2178 (2014)",
        "missing": "S/RES/1373 (2001)",
    }
    lacking = letter(
        programme(Body.CTC, citing(CTC, "1373 (2001)", "1624 (2005)")),
        programme(Body.CTED, citing(CTED, "1624 (2005)")),
    )
    assert [each.message for each in unctc.check(lacking, select="ATT3")] == [
        "cites nothing beyond annex/1, lacks S/RES/1373 (2001)"
    ]


def promising(annex: str, enclosure: str) -> Letter:
    texts = [
        (annex, enclosure),
        *((CLAUSES[n].format(CTC), CLAUSES[n].format(CTED)) for n in (0, 1)),
    ]
    left, right = (
        tuple(
            Paragraph(f"{text}.", number=number, printed_number=f"{number}.")
            for number, text in enumerate(side, 1)
        )
        for side in zip(*texts, strict=True)
    )
    return unctc.interpret(letter(programme(Body.CTC, left), programme(Body.CTED, right)))


@pytest.mark.parametrize(
    ("annex", "enclosure", "differs"),
    [
        (
            "The Committee will brief the Security Council orally once a year on its visits",
            "The Executive Directorate will brief the General Assembly orally once a year on its visits",
            ("recipients", "General Assembly", "Security Council"),
        ),
        (
            "The Committee will submit a report to the Security Council once a year on its visits",
            "The Executive Directorate will submit a list to the Security Council once a year on its visits",
            ("kind", "list", "report"),
        ),
        # Each says what its own body does.
        (
            "The Committee will brief the Security Council orally once a year on its visits",
            "The Executive Directorate will brief the Committee orally once a year on its visits",
            None,
        ),
        # The same words are the same promise, even if punctuation has them read otherwise.
        (
            "The Committee will hold visits, briefing the Council every six months, reporting within 18 months of every visit",
            "The Executive Directorate will hold visits, briefing the Council every six months，reporting within 18 months of every visit",
            None,
        ),
    ],
)
def test_what_both_sides_promise(
    annex: str, enclosure: str, differs: tuple[str, str, str] | None
) -> None:
    findings = unctc.check(promising(annex, enclosure), select="ATT405")
    assert [
        (facts["aspect"], facts["stated"], facts["partner_stated"])
        for each in findings
        for facts in (dict(each.arguments),)
    ] == ([differs] if differs else [])
