"""Names of bodies in a text, and the one that opens a paragraph."""

from __future__ import annotations

from attrs import frozen

from unctc.languages.rules.structure import StructureRules
from unctc.languages.rules.wording import WordingRules
from unctc.model.bodies import Body
from unctc.model.locations import Span
from unctc.model.passages import Passage

__all__ = ["Name", "names_in", "opening_body"]

_BRACKETS = str.maketrans("（）", "()")


@frozen
class Name:
    """A body where a text names it."""

    body: Body
    span: Span


def names_in(text: str, rules: StructureRules, words: WordingRules) -> list[Name]:
    """Return the bodies that *text* names, in order; of names that overlap the first and longest counts."""
    plain = text.translate(_BRACKETS)
    found = sorted(
        (
            Name(body, Span(match.start(), match.end()))
            for pattern, body in (*rules.bodies, *words.short_bodies)
            for match in pattern.finditer(plain)
        ),
        key=lambda name: (name.span.start, -name.span.end),
    )
    kept: list[Name] = []
    for name in found:
        if not kept or name.span.start >= kept[-1].span.end:
            kept.append(name)
    return kept


def opening_body(passage: Passage, rules: StructureRules, words: WordingRules) -> Name | None:
    """Return the body with whose name the passage opens; ``None`` where it opens otherwise."""
    plain = passage.text.translate(_BRACKETS)
    lead = words.leads.match(plain)
    starts = {0, lead.end() if lead else 0}
    found = [
        Name(body, Span(match.start(), match.end()))
        for pattern, body in (*rules.bodies, *words.short_bodies)
        for start in starts
        if (match := pattern.match(plain, start)) is not None
    ]
    return max(found, key=lambda name: name.span.end, default=None)
