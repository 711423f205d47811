"""Bodies in running text, and the text with each of their names covered by a mark of the same length."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from unctc.languages._duties import BODY, DutyRules
from unctc.model.bodies import Body
from unctc.model.locations import Span

__all__ = ["Marked", "Mention", "find_bodies", "mark_bodies"]

_FIRST_MARK = 0xE000
_BODIES = tuple(Body)
_MARK = re.compile(BODY)
# Full-width brackets and odd blanks are read as plain ones, each for one, so that offsets stay.
_PLAIN = str.maketrans("（）\u00a0\u202f\u2011\u2010", "()  --")


@frozen
class Mention:
    """A body named at a place of a text."""

    body: Body
    span: Span


@frozen
class Marked:
    """A text whose bodies are marks.

    Attributes:
        text: the text as it stands.
        skeleton: the same, character for character, with marks for the names of bodies.
    """

    text: str
    skeleton: str

    def bodies(self, start: int, end: int) -> tuple[Body, ...]:
        """Return the bodies marked from *start* to *end*, each once, in order."""
        marks = dict.fromkeys(re.findall("[\ue000-\ue0ff]", self.skeleton[start:end]))
        return tuple(_BODIES[ord(mark) - _FIRST_MARK] for mark in marks)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every body that is named, in order."""
        found: list[Mention] = []
        for match in _MARK.finditer(self.skeleton):
            start = match.start()
            for index in range(match.start() + 1, match.end() + 1):
                if index == match.end() or self.skeleton[index] != self.skeleton[start]:
                    body = _BODIES[ord(self.skeleton[start]) - _FIRST_MARK]
                    found.append(Mention(body, Span(start, index)))
                    start = index
        return tuple(found)


@lru_cache(maxsize=8)
def _compiled(
    rules: DutyRules,
) -> tuple[tuple[Body | None, re.Pattern[str], tuple[str, ...]], ...]:
    return tuple((each.body, re.compile(each.pattern), each.hints) for each in rules.bodies)


def mark_bodies(
    text: str,
    rules: DutyRules,
    committee: Body | None = Body.CTC,
    *,
    only: tuple[Body, ...] = (),
) -> Marked:
    """Return *text* with its bodies marked; of names that overlap the first, then the longest counts.

    Args:
        text: running text.
        rules: the language's table.
        committee: whom "the Committee" alone means here.
        only: the bodies to look for; all if empty.
    """
    plain = text.translate(_PLAIN)
    found: list[tuple[int, int, Body]] = []
    for named, pattern, hints in _compiled(rules):
        body = named or committee
        # Looking for a word first is many times faster than trying a pattern at every place.
        if only and body not in only:
            continue
        if body is not None and any(hint in plain for hint in hints):
            found += [(m.start(), -m.end(), body) for m in pattern.finditer(plain)]
    pieces: list[str] = []
    done = 0
    for start, negative_end, body in sorted(found):
        if start < done:
            continue
        pieces += [
            plain[done:start],
            chr(_FIRST_MARK + _BODIES.index(body)) * (-negative_end - start),
        ]
        done = -negative_end
    pieces.append(plain[done:])
    return Marked(text, "".join(pieces))


def find_bodies(
    text: str, rules: DutyRules, committee: Body | None = Body.CTC
) -> tuple[Mention, ...]:
    """Return the bodies named in *text*, in order.

    Example:
        >>> from unctc.languages.duty_tables import duty_rules_for
        >>> from unctc.model.languages import Language
        >>> [
        ...     m.body.value
        ...     for m in find_bodies("反恐委员会及其执行局", duty_rules_for(Language.CHINESE))
        ... ]
        ['CTC', 'CTED']
    """
    return mark_bodies(text, rules, committee).mentions
