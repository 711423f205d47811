"""What the head of a published file says of a resolution is said only where it is true."""

from __future__ import annotations

import datetime as dt

import pytest

import unctc
from unctc.model.resolutions import Resolution
from unctc.schemas.akn4un import AKN

_BODY = (
    "<mainBody><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody>"
)


def _read(cover: str, *, iri: str = "", step: str = "", keyword: str = "") -> Resolution:
    work = f'<FRBRWork><FRBRuri value="{iri}"/><FRBRcountry value="un"/></FRBRWork>'
    meta = (
        f'<meta><identification source="#x">{work if iri else ""}</identification>'
        f"<classification>{keyword}</classification><workflow>{step}</workflow></meta>"
    )
    text = f'<akomaNtoso xmlns="{AKN}"><statement name="resolution">{meta}<coverPage>{cover}</coverPage>{_BODY}</statement></akomaNtoso>'
    document = unctc.loads(text, format="akn4un")
    assert isinstance(document, Resolution)
    return document


def _cover(number: str, title: str, day: str = "") -> str:
    adopted = f'<p><docTitle refersTo="#adoption">am <docDate date="{day}" refersTo="#adoptionDate">Tag</docDate></docTitle></p>'
    return (
        f'<p><docNumber refersTo="#symbol">{number}</docNumber></p>'
        f'<p><docTitle refersTo="#resolutionNumber">{title}</docTitle></p>{adopted if day else ""}'
    )


def test_a_vote_by_letter_has_no_meeting() -> None:
    step = '<step date="2020-06-05" outcome="adopted" as="S/2020/502" by="Adopted unanimously"/>'
    document = _read(_cover("S/RES/2525 (2020)", ""), step=step)

    assert (document.meeting, document.adopted_by) == (None, unctc.Symbol("S/2020/502"))
    assert unctc.loads(unctc.dumps(document, format="akn4un"), format="akn4un") == document


@pytest.mark.parametrize(
    ("record", "meeting"),
    [("S/PV.9411", 9411), ("A/75/PV.48", 48), ("A/75/PV.48 (Resumption 1)", 48)],
)
def test_a_vote_at_a_meeting(record: str, meeting: int) -> None:
    step = f'<step date="2020-06-05" outcome="adopted" as="{record}" by=""/>'
    document = _read(_cover("S/RES/2525 (2020)", ""), step=step)

    assert (document.meeting, document.adopted_by) == (meeting, None)


def test_the_number_of_an_index_is_no_agenda_item() -> None:
    index = '<keyword refersTo="agenda" value="9" showAs="[160]" dictionary="x"/>'
    item = '<keyword refersTo="agenda" value="8" showAs="The harbour." dictionary="S/"/>'

    assert _read(_cover("S/RES/2525 (2020)", ""), keyword=index).agenda_item is None
    assert (
        _read(_cover("S/RES/2525 (2020)", ""), keyword=index + item).agenda_item == "The harbour."
    )


def test_the_title_counts_where_the_day_of_adoption_is_on_its_side() -> None:
    """The head is that of the year before; 2042 is the year of the line of adoption."""
    document = _read(
        _cover("S/RES/2998 (2041)", "Resolution 3001 (2042)", "2042-06-09"),
        step='<step date="2041-12-20" outcome="adopted" as="S/PV.11826" by="Adopted 14-0-1"/>',
    )

    assert document.symbol == unctc.Symbol("S/RES/3001 (2042)")
    assert (document.votes, document.meeting) == (None, None)
    assert [each.code for each in document.findings] == ["AKN115", "AKN120"]
    assert document.adopted == dt.date(2042, 6, 9)


def test_the_title_counts_where_the_iri_is_on_its_side() -> None:
    document = _read(
        _cover("S/RES/2998 (2041)", "Resolution 2999 (2041)"),
        iri="/akn/un/statement/deliberation/unsc/2041-05-02/2999-2041/",
    )

    assert document.symbol == unctc.Symbol("S/RES/2999 (2041)")


def test_the_symbol_counts_where_nothing_else_is_known() -> None:
    document = _read(_cover("S/RES/2998 (2041)", "Resolution 2999 (2041)"))

    assert document.symbol == unctc.Symbol("S/RES/2998 (2041)")
    assert [each.code for each in document.findings] == ["AKN115"]


def test_a_title_that_speaks_of_another_resolution_is_no_contradiction() -> None:
    cover = _cover("A/RES/71/305", "Follow-up to General Assembly resolution 60/1 on the harbour")

    assert _read(cover).findings == ()


def test_a_note_beside_the_title_is_a_footnote_of_the_title() -> None:
    note = '<authorialNote marker="*"><p>See A/71/12.</p></authorialNote>'
    cover = (
        '<p><docNumber refersTo="#symbol">A/RES/71/305</docNumber></p>'
        f'<p><docTitle refersTo="#title">The harbour</docTitle>{note}</p>'
    )
    document = _read(cover)

    assert document.title is not None
    assert [(each.marker, each.text, each.offset) for each in document.title.footnotes] == [
        ("*", "See A/71/12.", len("The harbour"))
    ]
    assert [each.text for each in document.furniture] == ["A/RES/71/305"]


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Corrigendum to Security Council resolution 2231 (2015)", "S/RES/2231 (2015)"),
        ("S/RES/2231 (2015)", "S/RES/2231 (2015)"),
    ],
)
def test_a_corrigendum_without_a_symbol_has_that_of_what_it_corrects(
    line: str, symbol: str
) -> None:
    document = _read(f"<p>{line}</p>")

    assert str(document.symbol) == symbol
    assert [each.code for each in document.findings] == ["AKN103"]


def test_a_text_without_any_symbol_is_refused() -> None:
    with pytest.raises(unctc.InvalidXmlError, match="without a symbol"):
        _read("<p>A text on resolution 2231 (2015)</p>")
