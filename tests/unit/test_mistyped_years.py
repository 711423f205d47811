"""What a mistyped year is in letters with faults."""

import pytest

from unctc.testing.citation_faults import _is_of_no_year


@pytest.mark.parametrize(
    ("number", "year", "wrong"), [(16, 1946, False), (16, 1947, False), (1373, 2002, True)]
)
def test_a_year_of_the_assembly_is_no_misprint(number: int, year: int, wrong: bool) -> None:
    assert _is_of_no_year(number, year) is wrong
