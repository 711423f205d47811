"""Step 6: what a programme promises: who owes what to whom by when.

A sentence is read from left to right. Somebody acts; words such as "supports" or "considers the report
of" hand over to somebody else; a verb of delivery makes a deliverable of what the one who acts then does.
What the table of the language does not know is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

from attrs import define, evolve, field, frozen

from unctc.extraction.marked_text import MarkedText, mark_text
from unctc.extraction.noun_phrases import about, clause_end, find_noun
from unctc.languages.rules.duties import DutyRules, Predicate
from unctc.model.bodies import EXPERTS, Body
from unctc.model.citations import Citation, Role
from unctc.model.due import Bound, Due, DueDate, Within
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Rhythm
from unctc.model.symbols import Symbol

__all__ = ["find_deliverables"]

_ITEM = re.compile(r"\s*(?:and )?[(（](?:[a-z]{1,3}|\d{1,2})[)）]")


class _EventKind(IntEnum):
    """What a sentence says at one place; of what begins at the same place, the first of these comes first."""

    AGENT = 0
    """Who acts from here on."""
    SHIFT = 1
    """Somebody else takes over from who acted."""
    RESUMPTION = 2
    """The subject of the sentence acts again."""
    RECIPIENT = 3
    """To whom."""
    PARTNER = 4
    """With whom."""
    VERB = 5
    """Something is delivered."""


@frozen
class _Event:
    """Something that a sentence says at one place.

    Attributes:
        at: where it begins.
        kind: what it says.
        end: where it ends.
        bodies: whom it names.
        former: what becomes of who acted, at a shift.
        verb: the verb.
        about: where the verb itself says what is delivered.
    """

    at: int
    kind: _EventKind
    end: int
    bodies: tuple[Body, ...] = ()
    former: str = ""
    verb: Predicate | None = None
    about: Span | None = None


@frozen
class _Draft:
    """A deliverable before its time is known."""

    verb: Span
    subject: Span
    kind: str
    responsible: tuple[Body, ...]
    recipients: tuple[Body, ...]
    partners: tuple[Body, ...] = ()


def find_deliverables(
    text: str,
    rules: DutyRules,
    *,
    citations: Sequence[Citation] = (),
    committee: Body | None = Body.CTC,
) -> tuple[Deliverable, ...]:
    """Return what the paragraph *text* promises, in order; where they are is left to the caller.

    Args:
        text: the paragraph.
        rules: the table of its language.
        citations: the citations in it.
        committee: whom "the Committee" alone means.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> text = "执行局将于2018年6月30日前向委员会提交报告。"
        >>> (found,) = find_deliverables(text, rules_for(Language.CHINESE).duties)
        >>> found.kind.value, [str(body) for body in found.responsible], str(found.due)
        ('report', ['CTED'], '2018-06-30')
    """
    experts = EXPERTS.get(committee) if committee is not None else None
    marked = mark_text(text, rules.language, committee, experts)
    found: list[Deliverable] = []
    subject: tuple[Body, ...] = ()
    for sentence in _sentences(marked, rules):
        cited = tuple(
            dict.fromkeys(
                each.target
                for each in citations
                if each.role is Role.BASIS and sentence.covers(each.span)
            )
        )
        # Whoever acts before a list acts in each of its items.
        item = _ITEM.match(sentence.of(marked.text))
        drafts, subject = _in_sentence(marked, sentence, rules, cited, subject if item else ())
        found += drafts
    return tuple(found)


def _sentences(marked: MarkedText, rules: DutyRules) -> Iterator[Span]:
    start = 0
    for match in rules.sentence_end.finditer(marked.skeleton):
        yield Span(start, match.end())
        start = match.end()
    if marked.skeleton[start:].strip():
        yield Span(start, len(marked.skeleton))


def _in_sentence(
    marked: MarkedText,
    sentence: Span,
    rules: DutyRules,
    cited: tuple[Symbol, ...],
    subject: tuple[Body, ...],
) -> tuple[list[Deliverable], tuple[Body, ...]]:
    # Each sentence is read as if it were the whole text, so that "^" and what looks behind mean its start.
    words = sentence.of(marked.text)
    lead = len(words) - len(words.lstrip())
    inner = marked.part(Span(sentence.start + lead, sentence.end))
    reading = _Sentence(inner, rules, subject, acting=subject)
    drafts = _merge(reading.read())
    times = _times(drafts, inner, rules)
    seen: dict[tuple[object, ...], Deliverable] = {}
    for draft, (due, rhythms) in zip(drafts, times, strict=True):
        start = sentence.start + lead
        deliverable = Deliverable(
            draft.kind,
            responsible=draft.responsible,
            recipients=draft.recipients,
            partners=tuple(body for body in draft.partners if body not in draft.responsible),
            subject=about(draft.subject, inner, rules, start),
            due=due,
            rhythms=rhythms,
            mandates=cited,
        )
        key = (draft.kind, draft.responsible, draft.recipients)
        former = seen.get(key)
        if former is None or (former.due is None and due is not None):
            seen[key] = deliverable
        elif due is not None and due != former.due:
            seen[(*key, due)] = deliverable
    return sorted(seen.values(), key=lambda each: each.subject or Span(0, 0)), reading.subject


def _events(inner: MarkedText, rules: DutyRules) -> list[_Event]:
    """Return what the sentence says, in order."""
    patterns = (
        *((_EventKind.AGENT, pattern, "") for pattern in rules.agents),
        *((_EventKind.SHIFT, shift.pattern, shift.former) for shift in rules.shifts),
        (_EventKind.RESUMPTION, rules.resumption, ""),
        *((_EventKind.RECIPIENT, pattern, "") for pattern in rules.recipients),
        *((_EventKind.PARTNER, pattern, "") for pattern in rules.partners),
    )
    events = [
        _Event(match.start(), kind, match.end(), _named(match, inner), former)
        for kind, pattern, former in patterns
        for match in pattern.finditer(inner.skeleton)
    ]
    for verb in rules.predicates:
        says = "about" in verb.pattern.groupindex
        events += [
            _Event(
                match.start(),
                _EventKind.VERB,
                match.end(),
                _named(match, inner),
                verb=verb,
                about=Span(*match.span("about")) if says and match["about"] else None,
            )
            for match in verb.pattern.finditer(inner.skeleton)
        ]
    return sorted(events, key=lambda each: (each.at, each.kind, -each.end))


def _named(match: re.Match[str], inner: MarkedText) -> tuple[Body, ...]:
    if "bodies" not in match.re.groupindex or not match["bodies"]:
        return ()
    return inner.bodies(*match.span("bodies"))


@define
class _Sentence:
    """The state of reading a sentence from left to right, at the present place.

    Attributes:
        inner: the sentence.
        rules: the table of its language.
        subject: who acts first in it, or acted before the list that it is an item of.
        acting: who acts.
        receiving: who acted before a shift, and receives what who acts now delivers.
        addressed: whom the words name as recipients.
        partners: who helps.
        named: whether the sentence has named its subject.
        waiting: a shift, "considers the report of", for which no verb of delivery has come yet.
        drafts: what is delivered.
    """

    inner: MarkedText
    rules: DutyRules
    subject: tuple[Body, ...]
    acting: tuple[Body, ...]
    receiving: tuple[Body, ...] = ()
    addressed: tuple[Body, ...] = ()
    partners: tuple[Body, ...] = ()
    named: bool = False
    waiting: _Event | None = None
    drafts: list[_Draft] = field(factory=list)

    def read(self) -> list[_Draft]:
        """Read the events from left to right."""
        events = _events(self.inner, self.rules)
        # What is delivered before something else is due is no promise of this sentence.
        conditions = [each.span for each in self.inner.dues if isinstance(each.due, Within)]
        for index, event in enumerate(events):
            if event.kind is not _EventKind.VERB:
                self._follow(event)
            elif not any(span.start <= event.at and event.end <= span.end for span in conditions):
                self._deliver(event, events[index + 1 :])
        self._end_waiting()
        return self.drafts

    def _follow(self, event: _Event) -> None:
        """Take in who acts, who receives and who helps from here on."""
        match event.kind:
            case _EventKind.AGENT:
                self._begin(event.bodies)
            case _EventKind.SHIFT if event.former == "partner":
                self._help(self.acting)
                self.acting = event.bodies
            case _EventKind.SHIFT:
                self._hand_over(event)
            case _EventKind.RESUMPTION:
                self._resume()
            case _EventKind.RECIPIENT:
                self.addressed = event.bodies
            case _EventKind.PARTNER:
                self._help(event.bodies)
            case _EventKind.VERB:
                pass  # it changes nobody's part

    def _begin(self, bodies: tuple[Body, ...]) -> None:
        """Take "the Committee will" for a new clause with an agent of its own."""
        self._end_waiting()
        self.acting, self.receiving, self.addressed = bodies, (), ()
        if not self.named:
            self.subject, self.named = bodies, True

    def _hand_over(self, event: _Event) -> None:
        """Take "will consider the report of": who acted receives, somebody else acts."""
        self.receiving, self.addressed = self.acting or self.receiving, ()
        self.acting, self.waiting = event.bodies, event

    def _resume(self) -> None:
        """Take "and will": the subject acts again, unless partners have joined who acts."""
        self._end_waiting()
        if not self.subject:
            return
        if not self.partners:
            self.acting = self.subject
        if self.receiving == self.acting:
            self.receiving = ()

    def _help(self, bodies: tuple[Body, ...]) -> None:
        self.partners = (*self.partners, *(each for each in bodies if each not in self.partners))

    def _deliver(self, event: _Event, later: Sequence[_Event]) -> None:
        """Make a deliverable of the verb of *event*, by who acts or whom the verb itself names."""
        if self.drafts and self.drafts[-1].verb.start == event.at:
            return  # a longer form of the same verb has said what it delivers
        self.acting = event.bodies or self.acting
        recipients = self._recipients(event, later)
        draft = _draft(event, self.inner, self.rules, self.acting, recipients)
        if draft is not None:
            self.drafts.append(evolve(draft, partners=self._other_than(recipients)))
            self.waiting = None

    def _recipients(self, verb: _Event, later: Sequence[_Event]) -> tuple[Body, ...]:
        """Return who receives: whom words before or after the verb address, or else who acted before."""
        return (
            self.addressed
            or _later_recipient(later, verb, self.inner, self.rules)
            or self.receiving
            or (self.subject if verb.bodies else ())
        )

    def _end_waiting(self) -> None:
        """Take what is considered for a deliverable where no verb has said how it comes."""
        shift, self.waiting = self.waiting, None
        if shift is None:
            return
        clause = Span(shift.end, clause_end(self.inner, shift.end, self.rules))
        noun = find_noun(self.inner, clause, self.rules)
        if noun is not None and self.receiving:
            verb = Span(shift.at, shift.end)
            partners = self._other_than(self.receiving)
            acting = tuple(dict.fromkeys((*noun.authors, *self.acting)))
            self.drafts.append(_Draft(verb, clause, noun.name, acting, self.receiving, partners))

    def _other_than(self, bodies: tuple[Body, ...]) -> tuple[Body, ...]:
        return tuple(each for each in self.partners if each not in bodies)


def _later_recipient(
    events: Sequence[_Event], verb: _Event, inner: MarkedText, rules: DutyRules
) -> tuple[Body, ...]:
    """Return whom the words after a verb address, up to the end of its clause."""
    end = clause_end(inner, verb.end, rules)
    for each in events:
        if each.at >= end or each.kind is _EventKind.VERB:
            break
        if each.kind is _EventKind.RECIPIENT:
            return each.bodies
    return ()


def _draft(
    event: _Event,
    inner: MarkedText,
    rules: DutyRules,
    acting: tuple[Body, ...],
    recipients: tuple[Body, ...],
) -> _Draft | None:
    """Return what *acting* delivers by the verb of *event*; ``None`` if that is nothing of a known kind."""
    verb = event.verb
    if verb is None or not (acting or recipients) or (verb.needs_recipient and not recipients):
        return None
    end = max(event.end, clause_end(inner, event.end, rules))
    subject = event.about or Span(event.end, end)
    kind, responsible = verb.kind, acting
    if kind is None:
        clause = (event.about or Span(0, event.at)) if verb.before else Span(event.end, end)
        noun = find_noun(inner, clause, rules, verb.nouns)
        if noun is None:
            return None
        kind, responsible = noun.name, tuple(dict.fromkeys((*noun.authors, *acting)))
        if verb.before and not event.about and rules.about.search(inner.text, noun.end, event.at):
            subject = Span(noun.end, event.at)
    return _Draft(
        Span(event.at, event.end),
        subject,
        kind,
        responsible,
        tuple(body for body in recipients if body not in responsible),
    )


def _merge(drafts: list[_Draft]) -> list[_Draft]:
    """Take "information on the annual review that it conducts" for the review."""
    kept: list[_Draft] = []
    for draft in drafts:
        outer = kept[-1] if kept else None
        if outer is not None and outer.subject.covers(draft.verb) and outer.verb != draft.verb:
            draft = evolve(  # noqa: PLW2901 - the same deliverable, better known
                draft,
                recipients=draft.recipients or outer.recipients,
                responsible=draft.responsible or outer.responsible,
                verb=outer.verb,
            )
            kept[-1] = draft
        else:
            kept.append(draft)
    return kept


def _times(
    drafts: Sequence[_Draft], inner: MarkedText, rules: DutyRules
) -> list[tuple[Due | None, tuple[Rhythm, ...]]]:
    """Return for each draft when it is due: each time belongs to one of them."""
    dues: list[list[Due]] = [[] for _ in drafts]
    rhythms: list[list[Rhythm]] = [[] for _ in drafts]
    if drafts:
        for stated in inner.dues:
            dues[_owner(stated.span, drafts, rules)].append(stated.due)
        for said in inner.rhythms:
            rhythms[_owner(said.span, drafts, rules)].append(said.rhythm)
    return [
        (_first(each), tuple(dict.fromkeys(said))) for each, said in zip(dues, rhythms, strict=True)
    ]


def _first(dues: Sequence[Due]) -> Due | None:
    """Return what counts: a day before how often, for "the annual report by 30 April" is due on that day."""
    days = [each for each in dues if isinstance(each, DueDate) and each.bound is not Bound.UNTIL]
    return next(iter((*days, *dues)), None)


def _owner(span: Span, drafts: Sequence[_Draft], rules: DutyRules) -> int:
    """Return which draft the words at *span* belong to."""
    for index, draft in enumerate(drafts):
        if draft.verb.start <= span.start < max(draft.verb.end, draft.subject.end) and (
            not rules.dues_precede or span.start < draft.verb.end or index == len(drafts) - 1
        ):
            return index
    after = [index for index, draft in enumerate(drafts) if draft.verb.start >= span.start]
    return after[0] if after else len(drafts) - 1
