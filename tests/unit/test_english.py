"""A second document: another year, another symbol, English, an annex without an enclosure."""

import datetime as dt
from pathlib import Path

import unctc
from unctc import Letter, Role
from unctc.testing.text_coverage import coverage

PATH = Path(__file__).parents[1] / "data" / "letter_2021.en.txt"
DOCUMENT = unctc.load(PATH)
assert isinstance(DOCUMENT, Letter)


def test_masthead() -> None:
    assert isinstance(DOCUMENT, Letter)
    assert str(DOCUMENT.symbol) == "S/2021/512"
    assert DOCUMENT.job_number == "21-07712"
    assert DOCUMENT.language == DOCUMENT.original_language == "en"
    assert DOCUMENT.issued == dt.date(2021, 5, 28)
    assert DOCUMENT.distribution == "General"
    assert DOCUMENT.unread == ()


def test_letter() -> None:
    assert isinstance(DOCUMENT, Letter)
    letter = DOCUMENT.letter
    assert letter is not None
    assert letter.signature is not None
    assert letter.date == dt.date(2021, 5, 26)
    assert letter.addressee == "the President of the Security Council"
    assert [p.text.split()[0] for p in letter.paragraphs] == ["I", "The", "I"]
    assert letter.signature.name == "Amina Okonjo-Bell"
    assert letter.signature.role is not None
    assert letter.signature.role.startswith("Chair Security Council Committee established")


def test_programme() -> None:
    assert isinstance(DOCUMENT, Letter)
    (programme,) = DOCUMENT.programmes
    assert DOCUMENT.enclosure is None
    assert programme.body == "CTC"
    assert programme.period == unctc.Period(dt.date(2021, 1, 1), dt.date(2021, 6, 30))
    assert [
        (s.number, s.heading.text, [p.number for p in s.paragraphs]) for s in programme.walk()
    ] == [
        ("I", "Introduction", [1, 2]),
        ("II", "Activities", []),
        ("A", "Visits to Member States", [3]),
        ("B", "Outreach", [4]),
        ("III", "Review", [5]),
    ]
    assert [item.number for item in programme.paragraph(3).items] == ["a", "b", "c"]


def test_citations() -> None:
    assert isinstance(DOCUMENT, Letter)
    (programme,) = DOCUMENT.programmes
    found = [(str(c.target), str(c.pinpoint or ""), c.role) for c in programme.citations]
    assert found == [
        ("S/RES/1373 (2001)", "", Role.BASIS),
        ("S/RES/1624 (2005)", "paragraphs 4, 5", Role.BASIS),
        ("S/RES/1267 (1999)", "", Role.BODY_NAME),
        ("S/RES/1989 (2011)", "", Role.BODY_NAME),
        ("S/RES/2253 (2015)", "", Role.BODY_NAME),
        ("A/RES/72/284", "", Role.BASIS),
        ("S/2021/98", "annex", Role.BASIS),
        ("S/RES/2395 (2017)", "", Role.BASIS),
    ]


def test_pages_come_from_the_feet() -> None:
    assert isinstance(DOCUMENT, Letter)
    pages = [
        paragraph.location and paragraph.location.page
        for paragraph in DOCUMENT.programmes[0].paragraphs
    ]
    assert pages == [2, 2, 2, 3, 3]


def test_every_character_is_placed() -> None:
    assert isinstance(DOCUMENT, Letter)
    assert coverage(DOCUMENT, PATH.read_text("utf-8")).holds


def test_round_trips() -> None:
    assert unctc.loads(unctc.dumps(DOCUMENT)) == DOCUMENT


def test_hyphens_at_line_ends() -> None:
    text = (
        "Annex\nProgramme\n1. A counter-\nterrorism mea-\nsure is a measure; counter-terrorism.\n"
    )
    document = unctc.loads("S/2021/1\n21-00001\n" + text, language="en", format="text")
    assert isinstance(document, Letter)
    assert (
        document.programmes[0].paragraph(1).text
        == "A counter-terrorism measure is a measure; counter-terrorism."
    )


def test_headings_without_numbers_and_missing_full_stops() -> None:
    text = (
        "Annex\nProgramme of work of the Counter-Terrorism Committee for 2021\n1. First one.\n"
        "Outreach\n2. Second one without an end\n3. Third one.\n"
    )
    document = unctc.loads(text, language="en", format="text")
    assert isinstance(document, Letter)
    (programme,) = document.programmes
    assert [p.text for p in programme.paragraphs] == [
        "First one.",
        "Second one without an end",
        "Third one.",
    ]
    assert [s.heading.text for s in programme.sections] == ["Outreach"]


def test_an_annex_without_numbers_stays_whole() -> None:
    text = (
        PATH.read_text("utf-8").split("I. Introduction")[0] + "Some words. More words.\nAnd more.\n"
    )
    document = unctc.loads(text)
    assert isinstance(document, Letter)
    assert document.programmes == ()
    assert [each.code for each in document.unread] == ["no-numbered-paragraphs"]
    assert coverage(document, text).holds


def test_numbered_letters_and_short_lines() -> None:
    letter = (
        "Letter dated 26 May 2021 from the Secretary-General addressed to the President of the Security Council\n"
        "1. I have the honour to write to you about resolution 1373 (2001).\n"
        "2. I would be grateful for your attention.\n(Signed) Ban Ki-moon\n"
    )
    document = unctc.loads(letter)
    assert isinstance(document, Letter)
    assert document.letter is not None
    assert [p.number for p in document.letter.paragraphs] == [1, 2]
    assert document.letter.signature is not None
    assert document.letter.signature.name == "Ban Ki-moon"
    assert document.letter.signature.role is None
