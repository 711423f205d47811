"""The tables on AKN4UN in the documentation are those of the code, and name every element that is written."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import evolve
from lxml import etree

import unctc
from unctc.schemas.akn4un import AKN, AKN4UN, PROGRAMME
from unctc.schemas.akn4un_mapping import MARKUP, tables
from unctc.serializers.akn4un import dump_akn4un

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
TAG = re.compile(r"<((?:p:)?[A-Za-z]+)")
OWN = Path(__file__).parent / "data" / "resolution.en.akn.xml"


def test_the_tables_are_those_of_the_code() -> None:
    for name, text in tables().items():
        assert (REFERENCE / name).read_text("utf-8") == text, name


def test_every_element_that_is_written_is_in_the_table() -> None:
    resolution = unctc.load(OWN)
    assert isinstance(resolution, unctc.Resolution)
    mandates = unctc.mandates(resolution)
    written = set()
    for document in (unctc.sample(), evolve(resolution, mandates=mandates)):
        for element in etree.fromstring(dump_akn4un(document)).iter(etree.Element):
            name = etree.QName(element)
            if name.namespace == AKN:
                written.add(name.localname)
            else:
                assert name.namespace in (AKN4UN, PROGRAMME)
    listed = {name for row in MARKUP for name in TAG.findall(row.markup)}
    unlisted = written - listed - {"akomaNtoso", "meta", "references", "analysis"}
    assert unlisted == set()
