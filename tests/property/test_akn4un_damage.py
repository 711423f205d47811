"""Whatever is done to the markup of a file in one place, words that are gone are counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import akn4un_damage as tool
import pytest
from attrs import evolve

import unctc

pytestmark = pytest.mark.property
DATA = Path(__file__).parents[1] / "data"


def beginning(letter: unctc.Letter) -> unctc.Letter:
    """Return a letter with the first sections and subsections of its programmes: all kinds of elements, a tenth of the words."""

    def section(each: unctc.Section) -> unctc.Section:
        inner = tuple(section(inside) for inside in each.sections[:1])
        return evolve(each, paragraphs=each.paragraphs[:3], sections=inner)

    attachments = []
    for each in letter.attachments:
        assert each.programme is not None
        sections = tuple(section(inside) for inside in each.programme.sections[:2])
        programme = evolve(each.programme, sections=sections, deliverables=None)
        attachments.append(evolve(each, programme=programme))
    return unctc.interpret(evolve(letter, attachments=tuple(attachments)))


@pytest.mark.parametrize(
    ("letter", "many"),
    [(unctc.sample, 40), (lambda: beginning(unctc.sample()), 260)],
    ids=["whole", "beginning"],
)
def test_what_is_gone_is_counted(letter: Callable[[], unctc.Letter], many: int) -> None:
    files = [
        unctc.dumps(letter(), format="akn4un").encode(),
        (DATA / "resolution.en.akn.xml").read_bytes(),
    ]
    for _, damage in zip(range(many), tool.damages(files, 5), strict=False):
        assert not tool.is_lost(damage), damage
