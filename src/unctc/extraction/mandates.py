"""The mandates of a resolution: its operative paragraphs, cut at the verbs with which it acts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from attrs import frozen

from unctc.extraction.acting_paragraphs import acting_paragraphs
from unctc.extraction.addressees import Addressees, Names, names_of
from unctc.extraction.clause_addressees import addressees_in, named_before
from unctc.extraction.clauses import LEAD, Clause, clauses
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.needed_words import GuardedPattern
from unctc.extraction.usual_bodies import UsualBodies, usual_bodies
from unctc.extraction.year_parts import Said
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.model.bodies import Body
from unctc.model.due import AtSession, Due, DueDate, Recurrence
from unctc.model.locations import Span, shared_span
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.operative import OperativeParagraph
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol

__all__ = [
    "directive_acts",
    "find_mandates",
    "is_directive",
    "mandates_to",
    "said_by",
    "usual_in",
]

_LONGEST_JOINT = 60
_LONGEST_LIST = 250
_SEVERAL = 2
_PRAISING = frozenset({"welcomes", "commends", "congratulates", "appreciates", "thanks"})


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
    resolution: Resolution | DraftResolution,
    rules: DutyRules,
    to: frozenset[Body] | None = None,
    usual: UsualBodies | None = None,
) -> tuple[Mandate, ...]:
    """Return what *resolution* says to whom, verb by verb, in the order of its operative paragraphs.

    What it decides, directs and requests is there as well as what it welcomes and underlines; a
    subparagraph without a verb of its own is under the verb before the list. :func:`unctc.interpret` is
    the way to it that needs no rules.

    Args:
        resolution: the resolution.
        rules: the words of its language.
        to: whose mandates are wanted, where it is not everybody's; those of others may be missing then.
        usual: whom it means by a noun alone, where that is known.

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
    sources = {"": resolution.symbol}
    if isinstance(resolution, Resolution):
        sources |= {str(path): part.symbol for path, part in resolution.part_paths}
    adopted = resolution.adopted
    texts = tuple(_texts(resolution))
    usual = usual or usual_bodies(texts, rules.language)
    names = names_of(texts, rules.language, usual, said_by(resolution))
    frames = {path: _Frame(symbol, rules, names, adopted) for path, symbol in sources.items()}
    points: dict[NodePath, list[tuple[NodePath, OperativeParagraph]]] = {}
    operative = tuple(acting_paragraphs(resolution, rules, points))
    may_address = None if to is None else names.may_name(to)
    return tuple(
        mandate
        for path, paragraph in operative
        # A paragraph names its addressees itself, or above its points.
        if may_address is None or any(map(may_address, _texts_of(paragraph, path, points)))
        for mandate in _in_paragraph(paragraph, path, None, points, frames[path.resolution_part])
    )


def said_by(resolution: Resolution | DraftResolution) -> Said | None:
    """Return when *resolution* says what it says: when it was adopted, or in the year of its symbol."""
    symbol = resolution.symbol
    numbers = re.findall(r"\d+", symbol.session or "")
    session = int(numbers[0]) if numbers else None
    if resolution.adopted is not None:
        return Said(resolution.adopted, session)
    year = symbol.year
    if year is None and session is not None:
        year = AtSession(session).year
    return None if year is None else Said(dt.date(year, 1, 1), session)


def _texts(resolution: Resolution | DraftResolution) -> Iterator[str]:
    paragraphs = (*resolution.every_preambular_paragraph, *resolution.operative_paragraphs)
    yield from (each.text for each in paragraphs)


def _texts_of(
    paragraph: OperativeParagraph,
    path: NodePath,
    points: Mapping[NodePath, Sequence[tuple[NodePath, OperativeParagraph]]],
) -> Iterator[str]:
    yield paragraph.text
    for deeper, each in points.get(path, ()):
        yield from _texts_of(each, deeper, points)


def mandates_to(known: Iterable[Mandate], bodies: frozenset[Body]) -> Iterator[Mandate]:
    """Yield those of the mandates that direct one of *bodies* to act, and do not merely note or welcome.

    Args:
        known: the mandates.
        bodies: the addressees.
    """
    return (each for each in known if is_directive(each) and not bodies.isdisjoint(each.addressees))


def is_directive(mandate: Mandate) -> bool:
    """Return whether *mandate* directs somebody to act, and does not merely note or welcome.

    Example:
        >>> is_directive(Mandate(Symbol("S/RES/2395 (2017)"), "welcomes"))
        False
    """
    return mandate.act in directive_acts()


@cache
def directive_acts() -> frozenset[str]:
    """Return the acts that direct somebody to act; the languages share their names.

    Example:
        >>> "directs" in directive_acts(), "welcomes" in directive_acts()
        (True, False)
    """
    tables = (rules_for(language).duties for language in languages_with("duties"))
    return frozenset(
        act.name for rules in tables if rules is not None for act in rules.acts if act.mandates
    )


def usual_in(resolution: Resolution | DraftResolution, rules: DutyRules) -> UsualBodies:
    """Return whom *resolution* means by "the Committee" or "the Mission" alone: the one that it names most often in full."""
    return usual_bodies(_texts(resolution), rules.language)


def _in_paragraph(
    paragraph: OperativeParagraph,
    path: NodePath,
    above: Mandate | None,
    points: Mapping[NodePath, Sequence[tuple[NodePath, OperativeParagraph]]],
    frame: _Frame,
) -> Iterator[Mandate]:
    marked = frame.names.mark(paragraph.text)
    last = above
    task_of = None if above is None else is_directive(above)
    cut = tuple(clauses(marked.text, paragraph.emphasis, frame.rules, task_of=task_of))
    head = Span(0, cut[0].span.start if cut else len(marked.text))
    if above is not None and _says_something(marked.text, head, frame.rules):
        last = _under(above, marked, head, path, frame)
        yield last
    found: list[Mandate] = []
    for clause in cut:
        for mandate in _in_clause(marked, clause, last, path, frame):
            last = mandate
            found.append(mandate)
            yield mandate
    of_points = _announcing(found, frame.rules) or last
    for deeper, each in points.get(path, ()):
        yield from _in_paragraph(each, deeper, of_points, points, frame)


def _announcing(found: Sequence[Mandate], rules: DutyRules) -> Mandate | None:
    """Return which mandate of a paragraph its list is of, where that is not the last.

    "Decides that the Mission shall have the following mandate, and authorizes it to use all means:", or, where no words
    announce it, what asks for something before what merely stresses: "requests a report, and stresses that it should
    cover:".
    """
    if len(found) < _SEVERAL:
        return None
    if rules.announces and not rules.announces.search(found[-1].words):
        of_list = next(
            (each for each in reversed(found) if rules.announces.search(each.words)), None
        )
        if of_list is not None:
            return of_list
    if is_directive(found[-1]):
        return None
    return next((each for each in reversed(found) if is_directive(each)), None)


def _says_something(text: str, head: Span, rules: DutyRules) -> bool:
    """Whether there are words before the first verb that are more than what leads to it."""
    trimmed = _trim(text, head, rules)
    is_whole = head.end == len(text) or text[: head.end].rstrip()[-1:] in tuple(
        f"{SEMICOLONS}{FULL_STOPS}"
    )
    return len(trimmed.of(text)) > (0 if is_whole else LEAD)


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


def _in_clause(
    marked: MarkedText, clause: Clause, last: Mandate | None, path: NodePath, frame: _Frame
) -> Iterator[Mandate]:
    rules = frame.rules
    where = (marked, path, frame)
    addressees = addressees_in(marked, clause, last, rules)
    again = rules.addressed_again
    if clause.act.mandates and again and again.match(marked.skeleton, clause.span.start):
        addressees = named_before(marked, clause, last) or addressees
    cuts: list[tuple[int, Addressees]] = [(clause.span.start, addressees)]
    if clause.act.mandates and addressees:
        # What joins addressees is no further request: "urges the sides and all parties to".
        after = max(clause.verb_end, addressees.end)
        for match in rules.asks.finditer(marked.skeleton, after, clause.span.end):
            named = Addressees()
            if match["bodies"] and _is_alongside(marked, Span(after, match.start()), rules):
                continue
            if match["bodies"]:
                named = Addressees.of(marked, *match.span("bodies"))
                if not _has_asked(marked, Span(after, match.start()), rules):
                    addressees = addressees.joined(named)
                    cuts[0] = (clause.span.start, addressees)
                    continue
            rest = Span(match.start(), clause.span.end)
            if named or marked.dues_in(rest) or marked.rhythms_in(rest):
                cuts.append((match.start(), named or addressees))
    for index, (start, named) in enumerate(cuts):
        stop = cuts[index + 1][0] if index + 1 < len(cuts) else clause.span.end
        act = clause.act.name_for(named.bodies)
        yield _mandate(act, _trim(marked.text, Span(start, stop), rules), named, where)


def _is_alongside(marked: MarkedText, span: Span, rules: DutyRules) -> bool:
    """Whether *span* ends in a list of those with whom something is done: "in cooperation with the Team, experts and"."""
    pattern, start = rules.alongside, max(span.start, span.end - _LONGEST_LIST)
    return pattern is not None and pattern.search(marked.skeleton, start, span.end) is not None


def _has_asked(marked: MarkedText, span: Span, rules: DutyRules) -> bool:
    """Whether *span* says what is asked, and does not go on with addressees."""
    asked = rules.asked
    return asked is None or asked.search(marked.skeleton, span.start, span.end) is not None


def _mandate(
    act: str,
    span: Span,
    addressees: Addressees,
    where: tuple[MarkedText, NodePath, _Frame],
) -> Mandate:
    marked, path, frame = where
    dues = tuple(
        each.due
        for each in marked.dues_in(span)
        if frame.lies_ahead(each.due)
        # What is welcomed recurs by itself: "welcomes the annual report".
        and not (act in _PRAISING and isinstance(each.due, Recurrence))
    )
    rhythms = (each.rhythm for each in marked.rhythms_in(span))
    return Mandate(
        frame.source,
        act,
        path=path,
        addressees=addressees.bodies,
        states=addressees.states,
        span=span,
        due=next(iter(dues), None),
        further_dues=dues[1:],
        rhythms=tuple(dict.fromkeys(rhythms)),
        text=marked.text,
    )


@lru_cache(maxsize=8)
def _joint(rules: DutyRules) -> GuardedPattern:
    return GuardedPattern(rf"(?:{rules.act_lead.strip()}|{rules.joint})$")


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
            return shared_span(start, end)
        end = match.start()
