"""Edits that are drawn leave days that exist."""

import random

import pytest
from attrs import evolve

import unctc
from unctc.testing import EditCounts, edited


@pytest.mark.parametrize(
    ("day", "rolls"), [("2016年2月28日", True), ("2016年2月29日", False), ("2016年3月30日", True)]
)
def test_a_day_rolls_on_to_one_that_exists(day: str, *, rolls: bool) -> None:
    letter = unctc.sample()
    (annex, *_) = letter.attachments
    assert annex.programme is not None
    paragraph = unctc.Paragraph(f"反恐委员会将审议反恐执行局于{day}前提交的报告。", number=1)
    programme = evolve(annex.programme, opening=(paragraph,), sections=(), deliverables=None)
    letter = evolve(letter, attachments=(evolve(annex, programme=programme),))
    counts = EditCounts(drops=0, insertions=0, moves=0, rolls=1, reworded=0.0)
    two = edited(letter, random.Random(1), counts)
    assert bool(two.rolled) is rolls
    assert all(unctc.check(each, select="MND101") == () for each in (two.old, two.new))
