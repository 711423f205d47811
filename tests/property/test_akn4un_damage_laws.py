"""However the elements of a file are torn about, no character of its text is lost."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.loaders.akn4un import load_akn4un
from unctc.schemas.akn4un import AKN
from unctc.testing.akn4un_coverage import exactness

pytestmark = pytest.mark.property

DATA = (Path(__file__).parents[1] / "data" / "resolution.en.akn.xml").read_bytes()
NAMES = [
    "p",
    "content",
    "list",
    "intro",
    "point",
    "paragraph",
    "container",
    "div",
    "section",
    "i",
    "b",
    "span",
    "alinea",
    "heading",
    "num",
    "blockList",
    "item",
    "hcontainer",
    "authorialNote",
    "table",
    "tr",
    "td",
    "mainBody",
    "preamble",
    "preface",
    "conclusions",
    "attachments",
    "attachment",
    "foo",
]


def drop(element: etree._Element, _: str) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def double(element: etree._Element, _: str) -> None:
    element.addnext(copy.deepcopy(element))


def unwrap(element: etree._Element, _: str) -> None:
    parent = element.getparent()
    assert parent is not None
    place = parent.index(element)
    for offset, child in enumerate(list(element)):
        parent.insert(place + offset, child)
    parent.remove(element)


def wrap(element: etree._Element, name: str) -> None:
    parent = element.getparent()
    assert parent is not None
    outer = etree.Element(f"{{{AKN}}}{name}")
    parent.replace(element, outer)
    outer.append(element)


def rename(element: etree._Element, name: str) -> None:
    element.tag = f"{{{AKN}}}{name}"


def write_in(element: etree._Element, _: str) -> None:
    element.text = f"{element.text or ''} Words in 1373 (2001)."


def write_after(element: etree._Element, _: str) -> None:
    element.tail = f"{element.tail or ''} Words after."


DAMAGE: tuple[Callable[[etree._Element, str], None], ...] = (
    drop,
    double,
    unwrap,
    wrap,
    rename,
    write_in,
    write_after,
)


@given(
    st.lists(
        st.tuples(st.sampled_from(DAMAGE), st.integers(0, 10_000), st.sampled_from(NAMES)),
        min_size=1,
        max_size=5,
    )
)
def test_no_character_is_lost(
    damage: list[tuple[Callable[[etree._Element, str], None], int, str]],
) -> None:
    root = etree.fromstring(DATA)
    for tear, place, name in damage:
        elements = [
            each
            for each in root.iterdescendants(f"{{{AKN}}}*")
            if "meta" not in {etree.QName(e).localname for e in (each, *each.iterancestors())}
        ]
        if elements:
            tear(elements[place % len(elements)], name)
    data = etree.tostring(root)
    try:
        document = load_akn4un(data)
    except InvalidXmlError:
        return  # no statement is left, or nothing that names it
    assert exactness(document, data).holds  # type: ignore[arg-type] # a statement, for it was one
