"""Bodies in running text, and the text with each of their names covered by a mark of the same length."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from unctc.extraction.search_windows import around
from unctc.languages.rules.duties import BodyName, DutyRules
from unctc.model.bodies import Body
from unctc.model.locations import Span

__all__ = ["Marked", "Mention", "mark_bodies"]

_FIRST_MARK = 0xE000
_BODIES = tuple(Body)
_MARKS = {body: chr(_FIRST_MARK + index) for index, body in enumerate(_BODIES)}
_RUN = re.compile(r"([\ue000-\ue0ff])\1*+")
# Full-width brackets and odd blanks are read as plain ones, each for one, so that offsets stay.
_PLAIN = tuple(zip("（）\u00a0\u202f\u2011\u2010", "()  --", strict=True))


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
        return tuple(
            Mention(_BODIES[ord(match[1]) - _FIRST_MARK], Span(*match.span()))
            for match in _RUN.finditer(self.skeleton)
        )


@lru_cache(maxsize=8)
def _compiled(
    rules: DutyRules,
) -> tuple[tuple[BodyName, re.Pattern[str]], ...]:
    return tuple((each, re.compile(each.pattern)) for each in rules.bodies)


@lru_cache(maxsize=64)
def _hints(
    rules: DutyRules, committee: Body | None, only: tuple[Body, ...]
) -> tuple[tuple[str, int], ...]:
    """Return the telling words of the bodies that are looked for, each with the place of its names."""
    return tuple(
        (hint, index)
        for index, each in enumerate(rules.bodies)
        if (body := each.body or committee) is not None and (not only or body in only)
        for hint in each.hints
    )


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

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> marked = mark_bodies("反恐委员会及其执行局", rules_for(Language.CHINESE).duties)
        >>> [mention.body.value for mention in marked.mentions]
        ['CTC', 'CTED']
    """
    plain = text
    for odd, sign in _PLAIN:
        plain = plain.replace(odd, sign)
    found: list[tuple[int, int, Body]] = []
    names = _compiled(rules)
    places: dict[int, list[int]] = {}
    for hint, index in _hints(rules, committee, only):
        if hint not in plain:  # as most are not, and this is the quickest way to tell
            continue
        at = plain.find(hint)
        while at >= 0:
            places.setdefault(index, []).append(at)
            at = plain.find(hint, at + 1)
    for index, where in places.items():
        name, pattern = names[index]
        body = name.body or committee
        assert body is not None  # the hints of nobody are not looked for
        for start, end in around(where, len(plain), name.before, name.after):
            found += [(m.start(), -m.end(), body) for m in pattern.finditer(plain, start, end)]
    pieces: list[str] = []
    done = 0
    for start, negative_end, body in sorted(found):
        if start < done:
            continue
        pieces += [
            plain[done:start],
            _MARKS[body] * (-negative_end - start),
        ]
        done = -negative_end
    pieces.append(plain[done:])
    return Marked(text, "".join(pieces))
