"""Put faults into consistent letters, each with the findings that it must cause.

A fault is put into one piece of one side, or of both; nothing else is changed. What is expected is the
codes and the paths, and nothing more.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from unctc.model.letters import Letter
from unctc.testing.citation_faults import (
    added_citation,
    dropped_citation,
    forgotten_member,
    lost_separator,
    mistyped_year,
    retyped_citation,
    swapped_citations,
)
from unctc.testing.consistent_letters import drafts, printed_letter
from unctc.testing.draft_places import Expected, Put
from unctc.testing.wording_faults import (
    changed_date,
    changed_heading,
    changed_limit,
    changed_period,
    changed_rhythm,
    changed_sign,
    dropped_paragraph,
    foreign_sign,
    self_assistance,
    shifted_numbers,
    swapped_body,
)

__all__ = ["FAULTS", "Injected", "faulty_letters"]


@frozen
class Injected:
    """A letter with a fault, and what must be found in it.

    Attributes:
        kind: the name of the fault.
        letter: the letter.
        expected: the codes and the paths of the findings, all of them.
    """

    kind: str
    letter: Letter
    expected: Expected


FAULTS: Final[dict[str, Put]] = {
    "dropped citation": dropped_citation,
    "added citation": added_citation,
    "retyped citation": retyped_citation,
    "mistyped year": mistyped_year,
    "swapped citations": swapped_citations,
    "lost separator": lost_separator,
    "changed date": changed_date,
    "changed rhythm": changed_rhythm,
    "changed time limit": changed_limit,
    "shifted numbers": shifted_numbers,
    "dropped paragraph": dropped_paragraph,
    "swapped body": swapped_body,
    "body that assists itself": self_assistance,
    "sign of another script": foreign_sign,
    "changed sign": changed_sign,
    "forgotten member": forgotten_member,
    "changed heading": changed_heading,
    "changed period": changed_period,
}
"""The faults, by name."""


@st.composite
def faulty_letters(
    draw: st.DrawFn, kind: str | None = None, *, deliverables: bool = True
) -> Injected:
    """Draw letters with one fault in them.

    Args:
        draw: Hypothesis's.
        kind: the name of the fault, one of ``FAULTS``; drawn if not given.
        deliverables: whether the programmes have what they promise, as a reader finds it.

    Example:
        >>> import unctc
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5, deadline=None)
        ... @given(faulty_letters("lost separator"))
        ... def test_it_is_found(injected):
        ...     found = {(each.code, str(each.path)) for each in unctc.check(injected.letter)}
        ...     assert found == injected.expected
        >>> test_it_is_found()
    """
    chosen = kind or draw(st.sampled_from(tuple(FAULTS)))
    draft = draw(drafts())
    changed, expected = FAULTS[chosen](draw, draft)
    return Injected(chosen, printed_letter(changed, deliverables=deliverables), expected)
