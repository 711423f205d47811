"""Lists of citations and links."""

import pytest

import unctc
from unctc import (
    Annex,
    Citation,
    Finding,
    Furniture,
    FurnitureKind,
    Language,
    Letter,
    Link,
    Paragraph,
    Role,
    Span,
    Symbol,
    WorkProgramme,
)

ORDINARY = (
    "resolutions 1373 (2001), 1624 (2005), 1963 (2010), 2129 (2013), 2133 (2014), 2178 (2014)"
)


def paragraph(text: str, language: str = "en", links: tuple[Link, ...] = ()) -> Paragraph:
    return Paragraph(
        text, unctc.find_citations(text, language), number=1, printed_number="1.", links=links
    )


def letter(*paragraphs: Paragraph, language: str = "en", **facts: object) -> Letter:
    programme = WorkProgramme(body=None, period=None, opening=paragraphs)
    return Letter(
        Language(language),
        attachments=(Annex("Annex", number=None, title=None, programme=programme),),
        **facts,  # type: ignore[arg-type]  # whatever the model takes
    )


def found(text: str, select: str, language: str = "en") -> list[str]:
    document = letter(paragraph(text, language), language=language)
    return [each.message for each in unctc.check(document, select=select)]


@pytest.mark.parametrize(
    ("text", "language", "messages"),
    [
        ("resolutions 1373 (2001) 1624 (2005)", "en", ["no separator between 1373 (2001) and 1624 (2005)"]),
        ("resolutions 1373 (2001) and 1624 (2005)", "en", []),
        ("resolutions 1373 (2001), 1624 (2005) and 2178 (2014)", "en", []),
        ("第1373(2001) 、1624(2005)、和2178(2014)号决议", "zh", []),
        ("第1373(2001)、、1624(2005)号决议", "zh", ["“、、” between 1373(2001) and 1624(2005); one sign separates"]),
        ("القرارات 1373 (2001) و 1624 (2005) و 2178 (2014)", "ar", []),
        ("les résolutions 1373 (2001) et 1624 (2005)", "fr", []),
    ],
)  # fmt: skip
def test_separators(text: str, language: str, messages: list[str]) -> None:
    document = letter(paragraph(text, language), language=language)
    assert [each.message for each in unctc.check(document, select="CIT2")] == messages


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("resolutions 2178 (2014), 1373 (2001) and 1624 (2005)", ["1373 (2001) stands after 2178 (2014)"]),
        ("resolutions 2178 (2014) and 1373 (2001)", []),
        ("resolutions 1373 (2001), 1624 (2005), 1373 (2001) and 1624 (2005)", ["1373 (2001) stands after 1624 (2005)"]),
        ("resolutions 2395 (2017), 2178 (2014), 1624 (2005) and 1373 (2001)", []),
        ("documents S/2018/208, S/2017/375 and S/2019/998", []),
    ],
)  # fmt: skip
def test_order(text: str, messages: list[str]) -> None:
    assert [each.partition(";")[0] for each in found(text, "CIT301")] == messages


@pytest.mark.parametrize(
    ("text", "language", "lacking"),
    [
        ("رصد تنفيذ القرار ١٣٧٣ (٢٠٠١).", "ar", False),
        ("رصد تنفيذ القرار ١٣٧٣.", "ar", True),
        ("第１３７３（２００１）号决议。", "zh", False),
        ("Resolution 1373 (2001) stands.", "en", False),
        ("Resolution 1373 stands.", "en", True),
    ],
)
def test_a_year_in_any_digits_is_a_year(text: str, language: str, *, lacking: bool) -> None:
    assert bool(found(text, "CIT103", language)) is lacking


def test_lists_of_several_organs_have_no_order() -> None:
    text = "Council resolutions 2178 (2014), 1373 (2001) and General Assembly resolution 60/288"
    mixed = (
        Citation(Symbol("S/RES/2178 (2014)"), Span(0, 11), printed="2178 (2014)"),
        Citation(Symbol("S/RES/1373 (2001)"), Span(13, 24), printed="1373 (2001)"),
        Citation(Symbol("A/RES/60/288"), Span(26, 32), printed="60/288"),
    )
    document = letter(Paragraph("2178 (2014), 1373 (2001), 60/288", mixed, number=1))
    assert unctc.check(document, select="CIT3") == ()
    assert found(text, "CIT3") == []


def test_the_name_of_a_committee_has_its_own_order() -> None:
    text = "1989 (2011), 1267 (1999), 2253 (2015)"
    names = tuple(
        Citation(
            Symbol(f"S/RES/{printed}"),
            Span(start, start + 11),
            printed=printed,
            role=Role.BODY_NAME,
        )
        for start, printed in ((0, "1989 (2011)"), (13, "1267 (1999)"), (26, "2253 (2015)"))
    )
    assert unctc.check(letter(Paragraph(text, names, number=1)), select="CIT3") == ()


def test_two_paragraphs_of_one_resolution_are_two_members() -> None:
    assert (
        found(
            "paragraph 6 of resolution 1373 (2001) and paragraph 2 of resolution 1373 (2001)",
            "CIT302",
        )
        == []
    )
    assert found("resolutions 1373 (2001) and 1373 (2001)", "CIT302") == ["1373 (2001) is in this list already"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "resolutions 2178 (2014), 2396 (2017), 2178 (2014) and 2462 (2019)",
            ["2178 (2014) is in this list already"],
        ),
        ("resolutions 70/7, 71/8 and 70/7", ["70/7 is in this list already"]),
        ("resolutions 70/7 A, 70/7 B and 71/8", []),
        ("resolutions 2178 (2014) and 2396 (2017), and in particular resolution 2178 (2014)", []),
        (
            "resolution 2178 (2014), annex I to resolution 2178 (2014) and resolution 2396 (2017)",
            [],
        ),
    ],
)
def test_a_list_names_a_document_once(text: str, messages: list[str]) -> None:
    head = "RESOLUTION 9000 (2040)\n\nAdopted by the Security Council at its 9999th meeting, on 3 March 2040\n\nThe Security Council,\n\nRecalling its work,\n\n"
    document = unctc.loads(f"{head}1. Recalls {text};\n\n2. Decides to remain seized.")
    assert [each.message for each in unctc.check(document, select="CIT302")] == messages


def lists(*members: str) -> Letter:
    return letter(*(paragraph(f"resolutions {', '.join(each.split(', '))}") for each in members))


LONG = "1373 (2001), 1566 (2004), 1624 (2005), 1963 (2010), 2129 (2013), 2133 (2014), 2178 (2014), 2195 (2014), 2253 (2015), 2309 (2016)"


def test_a_member_that_one_list_lacks() -> None:
    short = LONG.replace("2195 (2014), ", "")
    (note,) = unctc.check(lists(LONG, LONG, LONG, short), select="CIT401")
    assert note.message == "without 2195 (2014), which 3 of the 3 lists like this one have"
    assert note.severity is unctc.Severity.NOTE


def test_a_member_cited_elsewhere_in_the_paragraph_is_not_lacking() -> None:
    short = LONG.replace("2195 (2014), ", "") + ". It recalls resolution 2195 (2014)"
    assert unctc.check(lists(LONG, LONG, LONG, short), select="CIT401") == ()


@pytest.mark.parametrize("others", [(LONG, LONG), (LONG[:50], LONG[:50], LONG[:50])])
def test_few_or_short_lists_prove_nothing(others: tuple[str, ...]) -> None:
    assert unctc.check(lists(*others, LONG.replace("2195 (2014), ", "")), select="CIT401") == ()


def linked(text: str, **hrefs: str) -> Letter:
    links = []
    for number, href in hrefs.items():
        start = text.index(number[1:])
        links.append(Link(Span(start, start + 11), href))
    return letter(paragraph(text, links=tuple(links)))


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [each.code for each in findings]


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://undocs.org/en/S/RES/1373(2001)", []),
        ("https://undocs.org/S/RES/1373(2001)", []),
        ("https://docs.un.org/en/S/RES/1373%20(2001)?x=1", []),
        ("https://undocs.org/en/S/RES/1624(2005)", ["CIT503"]),
        ("https://example.org/S/RES/1624(2005)", []),
        ("https://undocs.org/en/ABOUT", []),
        ("mailto:unctc@example.org", []),
    ],
)
def test_where_a_link_leads(href: str, expected: list[str]) -> None:
    assert (
        codes(unctc.check(linked("resolution 1373 (2001)", _1373=href), select="CIT5")) == expected
    )


@pytest.mark.parametrize(
    ("cited", "address", "right"),
    [
        ("A/RES/61/121 B", "A/RES/61/121", True),
        ("A/RES/217 A (III)", "A/RES/217(III)", True),
        ("A/CONF.157/24 (Part I)", "A/CONF.157/24", True),
        ("A/RES/61/121", "A/RES/61/121B", False),
        ("A/RES/61/121 B", "A/RES/61/122", False),
        ("A/77/53/Add.1", "A/77/53", False),
        ("A/79/552-S/2024/767", "S/2024/767", True),
    ],
)
def test_a_link_to_the_whole_shows_its_part(cited: str, address: str, right: bool) -> None:
    citation = Citation(Symbol.parse(cited), Span(0, len(cited)), printed=cited)
    link = Link(Span(0, len(cited)), f"https://undocs.org/en/{address}")
    document = letter(Paragraph(cited, (citation,), number=1, links=(link,)))
    assert codes(unctc.check(document, select="CIT503")) == ([] if right else ["CIT503"])


def test_a_link_on_words_that_cite_nothing() -> None:
    document = linked("that decision 1373 (201)", _1373="https://undocs.org/en/S/RES/1373(2001)")
    (finding,) = unctc.check(document, select="CIT501")
    assert dict(finding.arguments) == {"printed": "1373 (201)", "target": "S/RES/1373 (2001)"}


def test_link_lines_of_a_page() -> None:
    furniture = (
        Furniture(FurnitureKind.LINK, "https://undocs.org/S/RES/1373(2001)", target=Symbol("S/RES/1373 (2001)")),
        Furniture(FurnitureKind.LINK, "https://undocs.org/S/2018/208", target=Symbol("S/2018/208")),
        Furniture(FurnitureKind.LINK, "https://example.org/"),
        Furniture(FurnitureKind.PAGE_FOOT, "9/15 18-03734 (C)"),
        Furniture(FurnitureKind.LINK, "https://undocs.org/S/RES/2170(2014)", target=Symbol("S/RES/2170 (2014)")),
    )  # fmt: skip
    document = letter(
        paragraph("resolution 1373 (2001)"), furniture=furniture, symbol=Symbol("S/2018/208")
    )
    (finding,) = unctc.check(document, select="CIT5")
    assert finding.message == "the link to S/RES/2170 (2014) has no citation"


def test_citations_without_links_count_only_where_nearly_all_have_one() -> None:
    few = linked(ORDINARY, _1373="https://undocs.org/en/S/RES/1373(2001)")
    assert unctc.check(few, select="CIT502") == ()
