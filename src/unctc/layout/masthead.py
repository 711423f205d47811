"""The masthead: the block at the top of the first page that says whose document it is, and of which day.

In a PDF it stands in columns, so that extraction gives its entries one on a line, or several.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from unctc.languages.rules.script import STRETCH
from unctc.languages.rules.structure import StructureRules
from unctc.layout.line_layout import LineRole
from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line
from unctc.model.furniture import FurnitureKind

__all__ = ["late_masthead", "masthead_facts", "take_masthead"]

# No line of a masthead has more characters, though a page of the web may set its entries beside one another.
_LONGEST = 600
_BELOW_DAY = 3
_EDGES = (FurnitureKind.RUNNING_HEAD, FurnitureKind.PAGE_FOOT)
_ASIDE = (LineRole.HEAD, LineRole.FOOT, LineRole.NAVIGATION)


def take_masthead(
    rest: Sequence[Line], *, has_symbol: bool, rules: StructureRules
) -> list[PageElement]:
    """Take the lines at the top of *rest* that are a masthead; a date is one only beside the distribution."""
    entries: list[PageElement] = []
    distribution = False
    for index, line in enumerate(rest if has_symbol else ()):
        facts = masthead_facts(line.text, rules)
        if line.layout is not None and line.layout.role in _ASIDE:
            # The head of the page in a Word file holds more than the masthead.
            if facts:
                entries.append(PageElement(line, FurnitureKind.MASTHEAD, facts=facts))
            continue
        if facts is None:
            break
        names = [name for name, _ in facts]
        if (
            "date" in names
            and not (distribution or "distribution" in names)
            and not _distributed(rest[index + 1 : index + 1 + _BELOW_DAY], rules)
        ):
            break
        distribution = distribution or "distribution" in names
        entries.append(PageElement(line, FurnitureKind.MASTHEAD, facts=facts))
    return entries


def late_masthead(
    printed: Sequence[Line], found: Mapping[int, PageElement], rules: StructureRules
) -> list[PageElement]:
    """Return the entries of a masthead behind the text of the first page, below the symbol or its foot.

    Programs that take out a text line by line come to the other column of the masthead last.
    """
    if not printed or printed[-1].leaf == printed[0].leaf:
        return []
    entries: list[PageElement] = []
    run: list[PageElement] | None = None
    for line in [*(line for line in printed if line.leaf == printed[0].leaf), None]:
        known = found.get(line.number) if line is not None else None
        facts = masthead_facts(line.text, rules) if line is not None and known is None else None
        if line is not None and run is not None and facts is not None:
            run.append(PageElement(line, FurnitureKind.MASTHEAD, facts=facts))
            continue
        if run and any(name == "distribution" for each in run for name, _ in each.facts):
            entries += run
        edge = known is not None and known.kind in _EDGES
        run = [] if edge else None
    return entries


def _distributed(below: Sequence[Line], rules: StructureRules) -> bool:
    """Whether the distribution is among the entries that go on *below* a day."""
    for line in below:
        facts = masthead_facts(line.text, rules)
        if facts is None:
            return False
        if any(name == "distribution" for name, _ in facts):
            return True
    return False


def masthead_facts(text: str, rules: StructureRules) -> tuple[tuple[str, str], ...] | None:
    """Return what the entries of a line say; ``None`` where not all of it is entries of a masthead."""
    words = " ".join(text.split())
    if len(words) > _LONGEST:
        return None
    facts: list[tuple[str, str]] = []
    at = 0
    while at < len(words):
        match = rules.masthead.match(words, at)
        if (
            match is None
            or match.end() == at
            or words[match.end() : match.end() + 1] not in ("", " ")
        ):
            return None
        facts += [
            (name, found.replace(STRETCH, "")) for name, found in match.groupdict().items() if found
        ]
        at = match.end() + 1
    return tuple(facts)
