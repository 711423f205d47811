"""What a resolution tells bodies to do: its operative paragraphs, cut at the verbs with which it acts."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from attrs import frozen

from unctc.extraction.addressees import Addressees, Names, is_possessive, names_of
from unctc.extraction.bodies import find_bodies, may_name
from unctc.extraction.finders import plain
from unctc.extraction.marked_text import MarkedText
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.duties import Act, DutyRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern
from unctc.model.bodies import COMMITTEES, Body
from unctc.model.due import AtSession, Due, DueDate
from unctc.model.locations import Span
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.operative import OperativeParagraph
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol

__all__ = ["find_mandates", "is_telling", "mandates_to", "telling_acts", "usual_committee"]

# A clause that begins later than this without an act was not opened by one.
_LEAD = 80
_LONGEST_JOINT = 60
# Words that tell a body something begin and end no further from its name.
_BEFORE_NAME = 250
_AFTER_NAME = 150
_COMMITTEES = frozenset(COMMITTEES)
# What the groups of the verbs' patterns are named by.
# Where a verb may open a clause: at the start, after a comma, and where a capital is, of any script that has them.
_CAPITALS = "".join(each for each in map(chr, range(0x530)) if each.isupper())
_OPENING_PLACE = late_pattern(rf"(?:\A|{one_of(COMMAS)})\s*(?=\S)|(?=[{_CAPITALS}])")


@frozen
class _Clause:
    """The words that one act governs."""

    act: Act
    verb_end: int
    span: Span


@frozen
class _Frame:
    """What holds for a whole resolution."""

    source: Symbol
    rules: DutyRules
    names: Names
    adopted: dt.date | None = None

    def lies_ahead(self, due: Due) -> bool:
        """Whether something can be due then: a day or a session before the adoption is history."""
        if self.adopted is None:
            return True
        if isinstance(due, DueDate):
            return due.day >= self.adopted
        return not isinstance(due, AtSession) or due.year + 1 >= self.adopted.year


def find_mandates(
    resolution: Resolution | DraftResolution, rules: DutyRules
) -> tuple[Mandate, ...]:
    """Return what *resolution* says to whom, verb by verb, in the order of its operative paragraphs.

    What it decides, directs and requests is there as well as what it welcomes and underlines; a
    subparagraph without a verb of its own is under the verb before the list. :func:`unctc.interpret` is
    the way to it that needs no rules.

    Args:
        resolution: the resolution.
        rules: the words of its language.

    Example:
        >>> import unctc
        >>> from unctc.languages.registry import languages_with, rules_for
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(
        ...         unctc.OperativeParagraph(
        ...             "Directs CTED to report to the CTC by 30 March 2018;", number=9
        ...         ),
        ...     ),
        ... )
        >>> (found,) = find_mandates(resolution, rules_for("en").duties)
        >>> found.act.value, found.addressees[0].value, str(found.due)
        ('directs', 'CTED', '2018-03-30')
    """
    committee = usual_committee(resolution, rules) or Body.COMMITTEE
    sources = {"": resolution.symbol}
    if isinstance(resolution, Resolution):
        sources |= {str(path): part.symbol for path, part in resolution.part_paths}
    adopted = resolution.adopted
    names = names_of(_texts(resolution), rules.language, committee)
    frames = {path: _Frame(symbol, rules, names, adopted) for path, symbol in sources.items()}
    points: dict[NodePath, list[tuple[NodePath, OperativeParagraph]]] = {}
    numbered = tuple(_numbered(resolution, points))
    return tuple(
        mandate
        for path, paragraph in numbered
        for mandate in _in_paragraph(paragraph, path, None, points, frames[path.resolution_part])
    )


def _texts(resolution: Resolution | DraftResolution) -> Iterator[str]:
    paragraphs = (*resolution.every_preambular_paragraph, *resolution.operative_paragraphs)
    yield from (each.text for each in paragraphs)


def mandates_to(known: Iterable[Mandate], bodies: frozenset[Body]) -> Iterator[Mandate]:
    """Yield those of the mandates that tell one of *bodies* to do something, and do not merely note or welcome.

    Args:
        known: the mandates.
        bodies: who is told.
    """
    return (each for each in known if is_telling(each) and not bodies.isdisjoint(each.addressees))


def is_telling(mandate: Mandate) -> bool:
    """Return whether *mandate* tells somebody to do something, and does not merely note or welcome.

    Example:
        >>> is_telling(Mandate(Symbol("S/RES/2395 (2017)"), "welcomes"))
        False
    """
    return mandate.act in telling_acts()


@cache
def telling_acts() -> frozenset[str]:
    """Return the acts that tell somebody to act; the languages share their names.

    Example:
        >>> "directs" in telling_acts(), "welcomes" in telling_acts()
        (True, False)
    """
    tables = (rules_for(language).duties for language in languages_with("duties"))
    return frozenset(
        act.name for rules in tables if rules is not None for act in rules.acts if act.mandates
    )


def _numbered(
    resolution: Resolution | DraftResolution,
    points: dict[NodePath, list[tuple[NodePath, OperativeParagraph]]],
) -> Iterator[tuple[NodePath, OperativeParagraph]]:
    """Yield the numbered operative paragraphs with their paths; their points go into *points*, by what they are of."""
    known: set[NodePath] = set()
    for node in nodes_of(resolution):
        path, paragraph = node.path, node.passage
        if not (isinstance(paragraph, OperativeParagraph) and path.in_operative):
            continue
        above = path.parent
        known.add(path)
        if above in known:
            points.setdefault(above, []).append((path, paragraph))
        elif paragraph.number is not None:
            yield path, paragraph


def usual_committee(resolution: Resolution | DraftResolution, rules: DutyRules) -> Body | None:
    """Return which committee *resolution* names most often in full: "the Committee" alone means that one."""
    names_one = may_name(COMMITTEES, rules.language)
    # Operative paragraphs are searched for bodies all the same, those of the preamble for this alone.
    paragraphs = (
        *(each for each in resolution.every_preambular_paragraph if names_one(each.text)),
        *resolution.operative_paragraphs,
    )
    counts = Counter(
        mention.body
        for paragraph in paragraphs
        for mention in find_bodies(paragraph.text, rules.language)
        if mention.body in _COMMITTEES
    )
    return max(counts, key=lambda body: (counts[body], -COMMITTEES.index(body)), default=None)


def _in_paragraph(
    paragraph: OperativeParagraph,
    path: NodePath,
    above: Mandate | None,
    points: Mapping[NodePath, Sequence[tuple[NodePath, OperativeParagraph]]],
    frame: _Frame,
) -> Iterator[Mandate]:
    marked = frame.names.mark(paragraph.text)
    last = above
    clauses = tuple(_clauses(marked, paragraph, frame.rules, above))
    head = Span(0, clauses[0].span.start if clauses else len(marked.text))
    if above is not None and _says_something(marked.text, head, frame.rules):
        last = _under(above, marked, head, path, frame)
        yield last
    for clause in clauses:
        for mandate in _in_clause(marked, clause, last, path, frame):
            last = mandate
            yield mandate
    for deeper, each in points.get(path, ()):
        yield from _in_paragraph(each, deeper, last, points, frame)


def _says_something(text: str, head: Span, rules: DutyRules) -> bool:
    """Whether there are words before the first verb that are more than what leads to it."""
    trimmed = _trim(text, head, rules)
    return len(trimmed.of(text)) > (_LEAD if head.end < len(text) else 0)


def _under(
    above: Mandate, marked: MarkedText, head: Span, path: NodePath, frame: _Frame
) -> Mandate:
    """Return the mandate of a subparagraph, or of its words before the first verb of its own."""
    # "(g) States should consider …" names them itself.
    points = frame.rules.points or frame.rules.addressees[-1]
    named = points.match(marked.skeleton, 0, head.end)
    return _mandate(
        above.act,
        _trim(marked.text, head, frame.rules),
        Addressees.of(marked, *named.span(named.lastgroup or 0))
        if named
        else Addressees(above.addressees, above.states),
        (marked, path, frame),
    )


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


def _clauses(
    marked: MarkedText, paragraph: OperativeParagraph, rules: DutyRules, above: Mandate | None
) -> Iterator[_Clause]:
    """Yield the clauses of a paragraph: its emphasised verbs, that which opens it, those that go on."""
    verbs = _verbs(rules)
    text = plain(marked.text)
    starts: dict[int, tuple[Act, int]] = {}
    for span in paragraph.emphasis:
        # Some words are another verb by what follows them: "recuerda a" is reminds, "recuerda que" recalls.
        end = min(len(text), span.end + _LEAD)
        # What is emphasised is nearly always the verb itself, and to try one place is quicker than to try all.
        match = verbs.anywhere.match(text, span.start, end)
        if match is None and (found := verbs.quick.search(text, span.start, end)):
            match = verbs.anywhere.match(text, found.start(), end)
        if match is not None and match.start() <= span.end:
            starts.setdefault(match.start(), (_act(match, rules), match.end()))
    first = min(starts, default=_LEAD + 1)
    opening = _opening(text, verbs, rules) if first else None
    if opening is not None and above is not None:
        act = _act(opening, rules)
        is_task = act.only_emphasized or (act.as_task and is_telling(above))
        opening = None if is_task else opening
    if opening is not None and opening.end() < first:
        starts[opening.start()] = (_act(opening, rules), opening.end())
    if starts:
        starts |= _going_on(text, starts, verbs, rules)
    ordered = sorted(starts.items())
    for index, (start, (act, end)) in enumerate(ordered):
        stop = ordered[index + 1][0] if index + 1 < len(ordered) else len(text)
        yield _Clause(act, end, Span(start, stop))


def _going_on(
    text: str, starts: Mapping[int, tuple[Act, int]], verbs: _Verbs, rules: DutyRules
) -> dict[int, tuple[Act, int]]:
    """Return the verbs after those at the *starts*: not every verb is emphasised, not even where most are."""
    known = sorted((start, end) for start, (_, end) in starts.items())
    further: dict[int, tuple[Act, int]] = {}
    for found in verbs.quick_further.finditer(text, known[0][0] + 1):
        match = verbs.further.match(text, found.start())
        assert match is not None  # both are the same pattern
        act, index = _act(match, rules), match.start(match.lastgroup or 0)
        at = bisect(known, (index, len(text)))
        if not act.only_emphasized and (not at or known[at - 1][1] <= index):
            further[index] = (act, match.end())
    return further


def _opening(text: str, verbs: _Verbs, rules: DutyRules) -> re.Match[str] | None:
    """Return the verb that opens a paragraph: at its start, or after a heading or a clause that leads to it."""
    joint = re.match(rules.joint, f" {text[:_LEAD]}")
    # "and urges the Panel"; in some languages "and" is written together with the verb.
    joined = _skip_spaces(text, joint.end() - 1) if joint and joint.end() > 1 else 0
    places = (place.end() for place in _OPENING_PLACE.finditer(text, 0, _LEAD))
    for at in (*places, *((joined,) if joined else ())):
        if verbs.quick.match(text, at, _LEAD) is None:
            continue
        if not at or verbs.quick.search(text, 0, at) is None:
            return verbs.opening.match(text, at, _LEAD)
    return None


def _skip_spaces(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


def _in_clause(
    marked: MarkedText, clause: _Clause, last: Mandate | None, path: NodePath, frame: _Frame
) -> Iterator[Mandate]:
    rules = frame.rules
    where = (marked, path, frame)
    addressees = _addressees(marked, clause, last, frame)
    again = rules.told_again
    if clause.act.mandates and again and again.match(marked.skeleton, clause.span.start):
        addressees = _named_before(marked, clause, last) or addressees
    cuts: list[tuple[int, Addressees]] = [(clause.span.start, addressees)]
    if clause.act.mandates and addressees:
        # What joins those who are told is no further request: "urges the sides and all parties to".
        after = max(clause.verb_end, addressees.end)
        for match in rules.asks.finditer(marked.skeleton, after, clause.span.end):
            named = (
                Addressees.of(marked, *match.span("bodies"))
                if match["bodies"] and _has_asked(marked, Span(after, match.start()), rules)
                else Addressees()
            )
            rest = Span(match.start(), clause.span.end)
            if named or marked.dues_in(rest) or marked.rhythms_in(rest):
                cuts.append((match.start(), named or addressees))
    for index, (start, told) in enumerate(cuts):
        stop = cuts[index + 1][0] if index + 1 < len(cuts) else clause.span.end
        act = clause.act.name_for(told.bodies)
        yield _mandate(act, _trim(marked.text, Span(start, stop), rules), told, where)


def _has_asked(marked: MarkedText, span: Span, rules: DutyRules) -> bool:
    """Whether *span* says what is asked, and does not go on with who is told."""
    asked = rules.asked
    return asked is None or asked.search(marked.skeleton, span.start, span.end) is not None


def _mandate(
    act: str,
    span: Span,
    told: Addressees,
    where: tuple[MarkedText, NodePath, _Frame],
) -> Mandate:
    marked, path, frame = where
    dues = tuple(each.due for each in marked.dues_in(span) if frame.lies_ahead(each.due))
    rhythms = (each.rhythm for each in marked.rhythms_in(span))
    return Mandate(
        frame.source,
        act,
        path=path,
        addressees=told.bodies,
        states=told.states,
        span=span,
        due=next(iter(dues), None),
        further_dues=dues[1:],
        rhythms=tuple(dict.fromkeys(rhythms)),
        words=span.of(marked.text),
    )


def _addressees(
    marked: MarkedText, clause: _Clause, last: Mandate | None, frame: _Frame
) -> Addressees:
    """Return who is told: whom the words right after the verb name, or else whom a later "shall" does."""
    rules = frame.rules
    noting = not clause.act.mandates and rules.noted_is_not_told
    named = marked.named_within(clause.verb_end, clause.span.end)
    if named is None:
        told_before = (
            not noting
            and rules.pronouns is not None
            and rules.pronouns.match(marked.skeleton, clause.verb_end, clause.span.end)
        )
        return _named_before(marked, clause, last) if told_before else Addressees()
    for index, pattern in enumerate(rules.addressees):
        if index == 0 and noting:
            continue  # "recalls CTED's central role" tells CTED nothing
        if index == 1 and not noting and rules.pronouns is not None:
            pronoun = rules.pronouns.match(marked.skeleton, clause.verb_end, clause.span.end)
            if pronoun is not None:
                return _named_before(marked, clause, last)
        start, end = clause.verb_end, clause.span.end
        if index:  # to look near those who are named is several times faster than everywhere
            start, end = max(start, named.start - _BEFORE_NAME), min(end, named.end + _AFTER_NAME)
        find = pattern.search if index else pattern.match
        match = find(marked.skeleton, start, end)
        if match is not None and not is_possessive(marked.text, match.end(match.lastgroup or 0)):
            return Addressees.of(marked, *match.span(match.lastgroup or 0))
    return Addressees()


def _named_before(marked: MarkedText, clause: _Clause, last: Mandate | None) -> Addressees:
    """Return whom a pronoun means: who was told just before, or else the last who was named."""
    if last is not None and last.addressees:
        return Addressees(last.addressees, last.states)
    index = bisect_right(marked.mentions, clause.span.start, key=lambda each: each.span.end)
    if not index:
        return Addressees()
    named = marked.mentions[index - 1].span
    return Addressees.of(marked, named.start, named.end)


@lru_cache(maxsize=8)
def _joint(rules: DutyRules) -> re.Pattern[str]:
    return late_pattern(rf"(?:{rules.act_lead.strip()}|{rules.joint})$")


def _trim(text: str, span: Span, rules: DutyRules) -> Span:
    """Return *span* without the signs and words that join it to what stands around it."""
    start, end = span.start, span.end
    while start < end and text[start] in f" {COMMAS}{SEMICOLONS}":
        start += 1
    while True:
        while start < end and text[end - 1] in f" {COMMAS}{SEMICOLONS}{FULL_STOPS}":
            end -= 1
        match = _joint(rules).search(text, max(start, end - _LONGEST_JOINT), end)
        if match is None or match.start() == start:
            return Span(start, end)
        end = match.start()
