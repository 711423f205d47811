"""Whatever is done to the markup of a file in one place, words that are gone are counted."""

from __future__ import annotations

from pathlib import Path

import akn4un_damage as tool
import pytest

import unctc

pytestmark = pytest.mark.property
DATA = Path(__file__).parents[1] / "data"


def test_what_is_gone_is_counted() -> None:
    files = [
        unctc.dumps(unctc.sample(), format="akn4un").encode(),
        (DATA / "resolution.en.akn.xml").read_bytes(),
    ]
    for _, damage in zip(range(300), tool.damages(files, 5), strict=False):
        assert not tool.is_lost(damage), damage
