"""The clauses of an operative paragraph: it is cut at the verbs with which an organ acts."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from unctc.extraction.finders import plain
from unctc.languages.rules.duties import Act, DutyRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern
from unctc.model.locations import Span

__all__ = ["LEAD", "Clause", "clauses", "opens_with_act"]

LEAD = 80
"""A clause that begins later than this without an act was not opened by one."""
# Words between a comma and a verb that are more than "and further".
_LEADS_ON = 15
# Where a verb may open a clause: at the start, after a comma, and where a capital is, of any script that has them.
_CAPITALS = "".join(each for each in map(chr, range(0x530)) if each.isupper())
_OPENING_PLACE = late_pattern(rf"(?:\A|{one_of(COMMAS)})\s*(?=\S)|(?=[{_CAPITALS}])")


@frozen
class Clause:
    """The words that one act governs.

    Attributes:
        act: the verb.
        verb_end: where it ends.
        span: the words from the verb on.
    """

    act: Act
    verb_end: int
    span: Span


@frozen(kw_only=True)
class _Verbs:
    """The patterns of the verbs of a language.

    Attributes:
        anywhere: a verb wherever it is; the group that matched says which.
        quick: the same without groups, which is several times faster to look for.
        opening: a verb that opens a paragraph: participles do so only where they are emphasised.
        further: a verb that opens a further clause.
        quick_further: the same without groups.
    """

    anywhere: re.Pattern[str]
    quick: re.Pattern[str]
    opening: re.Pattern[str]
    further: re.Pattern[str]
    quick_further: re.Pattern[str]


@lru_cache(maxsize=8)
def _verbs(rules: DutyRules) -> _Verbs:
    def verb(lead: str, *, participles: bool, groups: bool) -> re.Pattern[str]:
        forms = (
            (f"{act.pattern}|{act.participles}" if participles and act.participles else act.pattern)
            for act in rules.acts
        )
        acts = "|".join(
            f"(?P<a{index}>{form})" if groups else form for index, form in enumerate(forms)
        )
        return late_pattern(rf"{lead}(?:{rules.further})(?:{acts})(?:{rules.word_end})")

    return _Verbs(
        anywhere=verb("(?i)", participles=True, groups=True),
        quick=verb("(?i)", participles=True, groups=False),
        opening=verb("(?i)", participles=False, groups=True),
        further=verb(rules.act_lead, participles=False, groups=True),
        quick_further=verb(rules.act_lead, participles=False, groups=False),
    )


def _act(match: re.Match[str], rules: DutyRules) -> Act:
    assert match.lastgroup is not None  # one of the acts, the only groups there are
    return rules.acts[int(match.lastgroup[1:])]


def clauses(
    text: str, emphasis: Iterable[Span], rules: DutyRules, *, task_of: bool | None
) -> Iterator[Clause]:
    """Yield the clauses of a paragraph: its emphasised verbs, that which opens it, those that go on.

    Args:
        text: the paragraph.
        emphasis: what is emphasised in it.
        rules: the words of its language.
        task_of: of a point of a list, whether the verb before the list asks for something; otherwise ``None``.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> text = "Welcomes the report, and urges CTED to act;"
        >>> [each.act.name for each in clauses(text, (), rules_for("en").duties, task_of=None)]
        ['welcomes', 'urges']
    """
    verbs = _verbs(rules)
    text = plain(text)
    starts = dict(_emphasised(text, emphasis, verbs, rules))
    first = min(starts, default=LEAD + 1)
    opening = _opening(text, verbs, rules) if first else None
    if opening is not None and task_of is not None:
        act = _act(opening, rules)
        is_task = act.only_emphasized or (act.as_task and task_of)
        # "Lift the ban unless the Committee, within ten days, decides otherwise": one comma may lead to a verb.
        is_task |= sum(map(text[: opening.start()].count, COMMAS)) > 1
        opening = None if is_task else opening
    if opening is not None and opening.end() < first:
        starts[opening.start()] = (_act(opening, rules), opening.end())
    if starts or task_of is not None:
        starts |= _going_on(text, starts, verbs, rules)
    ordered = sorted(starts.items())
    for index, (start, (act, end)) in enumerate(ordered):
        stop = ordered[index + 1][0] if index + 1 < len(ordered) else len(text)
        yield Clause(act, end, Span(start, stop))


def opens_with_act(text: str, rules: DutyRules) -> bool:
    """Return whether a verb with which an organ acts opens *text*.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> rules = rules_for("en").duties
        >>> opens_with_act("Decides to remain seized", rules), opens_with_act("Travel ban", rules)
        (True, False)
    """
    return _opening(plain(text), _verbs(rules), rules) is not None


def _emphasised(
    text: str, emphasis: Iterable[Span], verbs: _Verbs, rules: DutyRules
) -> Iterator[tuple[int, tuple[Act, int]]]:
    for span in emphasis:
        # Some words are another verb by what follows them: "recuerda a" is reminds, "recuerda que" recalls.
        end = min(len(text), span.end + LEAD)
        # What is emphasised is nearly always the verb itself, and to try one place is quicker than to try all.
        match = verbs.anywhere.match(text, span.start, end)
        if match is None and (found := verbs.quick.search(text, span.start, end)):
            match = verbs.anywhere.match(text, found.start(), end)
        if match is None or match.start() > span.end:
            continue
        if not _is_in_title(text, match, verbs):
            yield match.start(), (_act(match, rules), match.end())


def _is_in_title(text: str, match: re.Match[str], verbs: _Verbs) -> bool:
    """Whether a participle is a word of a title: "the Practical Guide for Requesting Evidence", all of it emphasised."""
    at = match.start()
    inside = text[:at].rstrip()[-1:].isalpha() and text[at].isupper()
    return inside and verbs.opening.match(text, at) is None


def _going_on(
    text: str, starts: Mapping[int, tuple[Act, int]], verbs: _Verbs, rules: DutyRules
) -> dict[int, tuple[Act, int]]:
    """Return the verbs that go on: not every verb is emphasised, not even where most are.

    A point of a list says what is to be done before its first verb; what comes there counts only where a
    sentence of its own begins with it, or at a comma where verbs of the point are emphasised.
    """
    known = sorted((start, end) for start, (_, end) in starts.items())
    head = known[0][0] if known else len(text)
    further: dict[int, tuple[Act, int]] = {}
    for found in verbs.quick_further.finditer(text, 1):
        match = verbs.further.match(text, found.start())
        assert match is not None  # both are the same pattern
        act, index = _act(match, rules), match.start(match.lastgroup or 0)
        if index < head and (act.as_task or not _begins_anew(match, known)):
            continue
        at = bisect(known, (index, len(text)))
        if at < len(known) and known[at][0] < match.end():
            continue  # "se *déclare de nouveau*" is one verb
        if not act.only_emphasized and (not at or known[at - 1][1] <= index):
            further[index] = (act, match.end())
    return further


def _begins_anew(match: re.Match[str], known: Sequence[tuple[int, int]]) -> bool:
    before = match.string[: match.start() + 1].rstrip()
    lead = before[-1:] if not before[-1:].isalpha() else before[:-1].rstrip()[-1:]
    # ", and in this context recalls"
    leads_on = match.start(match.lastgroup or 0) - match.start() > _LEADS_ON
    return (
        lead in SEMICOLONS or lead in FULL_STOPS or (lead in COMMAS and (bool(known) or leads_on))
    )


def _opening(text: str, verbs: _Verbs, rules: DutyRules) -> re.Match[str] | None:
    """Return the verb that opens a paragraph: at its start, or after a heading or a clause that leads to it."""
    joint = re.match(rules.joint, f" {text[:LEAD]}")
    # "and urges the Panel"; in some languages "and" is written together with the verb.
    joined = _skip_spaces(text, joint.end() - 1) if joint and joint.end() > 1 else 0
    places = (place.end() for place in _OPENING_PLACE.finditer(text, 0, LEAD))
    for at in (*places, *((joined,) if joined else ())):
        if verbs.quick.match(text, at, LEAD) is None:
            continue
        if not at or verbs.quick.search(text, 0, at) is None:
            return verbs.opening.match(text, at, LEAD)
    return None


def _skip_spaces(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())
