"""What a resolution tells bodies to do: its operative paragraphs, cut at the verbs with which it acts."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from attrs import frozen

from unctc.extraction.bodies import find_bodies, may_name
from unctc.extraction.marked_text import MarkedText, mark_text
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.duties import Act, DutyRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.model.bodies import COMMITTEES, Body
from unctc.model.due import AtSession, Due, DueDate
from unctc.model.locations import Span
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.operative import OperativeParagraph
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol

__all__ = ["find_mandates", "mandates_to", "usual_committee"]

# A clause that begins later than this without an act was not opened by one.
_LEAD = 80
_LONGEST_JOINT = 60


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
    committee: Body | None
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
    frames = {path: _Frame(symbol, rules, committee, adopted) for path, symbol in sources.items()}
    return tuple(
        mandate
        for node, paragraph in _numbered(resolution)
        for mandate in _in_numbered(node, paragraph, frames[node.path.resolution_part])
    )


def mandates_to(known: Iterable[Mandate], bodies: frozenset[Body]) -> Iterator[Mandate]:
    """Yield those of the mandates that tell one of *bodies* to do something, and do not merely note or welcome.

    Args:
        known: the mandates.
        bodies: who is told.
    """
    telling = _telling_acts()
    return (
        each for each in known if each.act in telling and not bodies.isdisjoint(each.addressees)
    )


@cache
def _telling_acts() -> frozenset[str]:
    """Return the acts that tell somebody to act; the languages share their names."""
    tables = (rules_for(language).duties for language in languages_with("duties"))
    return frozenset(
        act.name for rules in tables if rules is not None for act in rules.acts if act.mandates
    )


def _numbered(
    resolution: Resolution | DraftResolution,
) -> Iterator[tuple[Node, OperativeParagraph]]:
    for node in resolution.operative_nodes():
        paragraph = node.passage
        if isinstance(paragraph, OperativeParagraph) and paragraph.number is not None:
            yield node, paragraph


def _in_numbered(node: Node, paragraph: OperativeParagraph, frame: _Frame) -> Iterator[Mandate]:
    points: dict[NodePath, list[tuple[NodePath, OperativeParagraph]]] = {}
    if paragraph.points:
        for each in nodes_of(paragraph, node.path, level=1):
            if isinstance(each.passage, OperativeParagraph):
                points.setdefault(each.path.parent, []).append((each.path, each.passage))
    yield from _in_paragraph(paragraph, node.path, None, points, frame)


def usual_committee(resolution: Resolution | DraftResolution, rules: DutyRules) -> Body | None:
    """Return which committee *resolution* names most often in full: "the Committee" alone means that one."""
    paragraphs = (*resolution.every_preambular_paragraph, *resolution.operative_paragraphs)
    names_one = may_name(COMMITTEES, rules.language)
    counts = Counter(
        mention.body
        for paragraph in paragraphs
        if names_one(paragraph.text)
        for mention in find_bodies(paragraph.text, rules.language)
        if mention.body in COMMITTEES
    )
    return max(counts, key=lambda body: (counts[body], -COMMITTEES.index(body)), default=None)


def _in_paragraph(
    paragraph: OperativeParagraph,
    path: NodePath,
    above: Mandate | None,
    points: Mapping[NodePath, Sequence[tuple[NodePath, OperativeParagraph]]],
    frame: _Frame,
) -> Iterator[Mandate]:
    marked = mark_text(paragraph.text, frame.rules.language, frame.committee)
    last = above
    found = False
    for clause in _clauses(marked, paragraph, frame.rules):
        for mandate in _in_clause(marked, clause, path, frame):
            last, found = mandate, True
            yield mandate
    if not found and above is not None and paragraph.text:
        last = _under(above, marked, path, frame)
        yield last
    for deeper, each in points.get(path, ()):
        yield from _in_paragraph(each, deeper, last, points, frame)


def _under(above: Mandate, marked: MarkedText, path: NodePath, frame: _Frame) -> Mandate:
    """Return the mandate of a subparagraph that has no verb of its own."""
    # "(g) States should consider …" names them itself.
    named = frame.rules.addressees[-1].match(marked.skeleton)
    return _mandate(
        above.act,
        _trim(marked.text, Span(0, len(marked.text)), frame.rules),
        marked.bodies(*named.span("bodies")) if named else above.addressees,
        (marked, path, frame),
    )


@lru_cache(maxsize=8)
def _verbs(rules: DutyRules) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a verb wherever it stands, and of one that opens a further clause."""

    def verb(*, participles: bool) -> str:
        forms = (
            (f"{act.pattern}|{act.participles}" if participles and act.participles else act.pattern)
            for act in rules.acts
        )
        acts = "|".join(f"(?P<a{index}>{form})" for index, form in enumerate(forms))
        return rf"(?:{rules.further})(?:{acts})(?:{rules.word_end})"

    return (
        re.compile(rf"(?i){verb(participles=True)}"),
        re.compile(rf"{rules.act_lead}{verb(participles=False)}"),
    )


def _act(match: re.Match[str], rules: DutyRules) -> Act:
    assert match.lastgroup is not None  # one of the acts, the only groups there are
    return rules.acts[int(match.lastgroup[1:])]


def _clauses(
    marked: MarkedText, paragraph: OperativeParagraph, rules: DutyRules
) -> Iterator[_Clause]:
    """Yield the clauses of a paragraph: its emphasised verbs, that which opens it, those that go on."""
    anywhere, further = _verbs(rules)
    text = marked.text
    starts: dict[int, tuple[Act, int]] = {}
    for span in paragraph.emphasis:
        match = anywhere.search(text, span.start, min(len(text), span.end + 1))
        if match is not None and span.start <= match.start() <= span.end:
            starts.setdefault(match.start(), (_act(match, rules), match.end()))
    opening = anywhere.search(text, 0, _LEAD)
    if (
        opening is not None
        and not any(at <= opening.end() for at in starts)
        and _opens(opening, text)
    ):
        starts[opening.start()] = (_act(opening, rules), opening.end())
    if starts:
        # Not every verb is emphasised, not even where most are.
        for match in further.finditer(text, min(starts) + 1):
            index = match.start(match.lastgroup or 0)
            if not any(start <= index < end for start, (_, end) in starts.items()):
                starts[index] = (_act(match, rules), match.end())
    ordered = sorted(starts.items())
    for index, (start, (act, end)) in enumerate(ordered):
        stop = ordered[index + 1][0] if index + 1 < len(ordered) else len(text)
        yield _Clause(act, end, Span(start, stop))


def _opens(match: re.Match[str], text: str) -> bool:
    """Whether a verb opens its paragraph: at its start, or after a heading or a clause that leads to it."""
    before = text[: match.start()].rstrip()
    return not before or before[-1] in COMMAS or match.group().lstrip()[:1].isupper()


def _in_clause(
    marked: MarkedText, clause: _Clause, path: NodePath, frame: _Frame
) -> Iterator[Mandate]:
    rules = frame.rules
    where = (marked, path, frame)
    addressees = _addressees(marked, clause, rules)
    cuts: list[tuple[int, tuple[Body, ...]]] = [(clause.span.start, addressees)]
    if clause.act.mandates and addressees:
        for match in rules.asks.finditer(marked.skeleton, clause.verb_end, clause.span.end):
            named = marked.bodies(*match.span("bodies")) if match["bodies"] else ()
            rest = Span(match.start(), clause.span.end)
            if named or marked.dues_in(rest) or marked.rhythms_in(rest):
                cuts.append((match.start(), named or addressees))
    for index, (start, bodies) in enumerate(cuts):
        stop = cuts[index + 1][0] if index + 1 < len(cuts) else clause.span.end
        yield _mandate(clause.act.name, _trim(marked.text, Span(start, stop), rules), bodies, where)


def _mandate(
    act: str,
    span: Span,
    addressees: tuple[Body, ...],
    where: tuple[MarkedText, NodePath, _Frame],
) -> Mandate:
    marked, path, frame = where
    dues = tuple(each.due for each in marked.dues_in(span) if frame.lies_ahead(each.due))
    rhythms = (each.rhythm for each in marked.rhythms_in(span))
    return Mandate(
        frame.source,
        act,
        path=path,
        addressees=addressees,
        span=span,
        due=next(iter(dues), None),
        further_dues=dues[1:],
        rhythms=tuple(dict.fromkeys(rhythms)),
    )


def _addressees(marked: MarkedText, clause: _Clause, rules: DutyRules) -> tuple[Body, ...]:
    """Return who is told: whom the words right after the verb name, or else whom a later "shall" does."""
    for index, pattern in enumerate(rules.addressees):
        if index == 0 and not clause.act.mandates and rules.noted_is_not_told:
            continue  # "recalls CTED's central role" tells CTED nothing
        find = pattern.match if index == 0 else pattern.search
        match = find(marked.skeleton, clause.verb_end, clause.span.end)
        if match is not None and not _is_possessive(marked.text, match.end("bodies")):
            return marked.bodies(*match.span("bodies"))
    return ()


def _is_possessive(text: str, at: int) -> bool:
    """Whether what stands before *at* owns what is told of: "decides that the Panel's tasks remain"."""
    return text.startswith(("’s ", "'s "), at)


@lru_cache(maxsize=8)
def _joint(rules: DutyRules) -> re.Pattern[str]:
    return re.compile(rf"(?:{rules.act_lead.strip()}|{rules.joint})$")


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
