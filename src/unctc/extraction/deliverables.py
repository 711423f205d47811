"""Step 6: what a programme promises: who owes what to whom by when.

A sentence is read from left to right. Somebody acts; words such as "supports" or "considers the report
of" hand over to somebody else; a verb of delivery makes a deliverable of what the one who acts then does.
What the table of the language does not know is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field, frozen

from unctc.extraction.marked_text import MarkedText, mark_text
from unctc.extraction.noun_phrases import about, clause_end, find_noun
from unctc.languages.rules.duties import DutyRules, Predicate
from unctc.model.bodies import Body
from unctc.model.citations import Citation, Role
from unctc.model.due import Bound, Due, DueDate, Within
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Rhythm
from unctc.model.symbols import Symbol

__all__ = ["find_deliverables"]

_ITEM = re.compile(r"\s*(?:and )?[(（](?:[a-z]{1,3}|\d{1,2})[)）]")
_AGENT, _SHIFT, _RESUME, _RECIPIENT, _PARTNER, _VERB = range(6)


@frozen
class _Event:
    """Something that a sentence says at one place."""

    at: int
    rank: int
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
    """Return what the paragraph *text* promises, in order; where they stand is left to the caller.

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
    marked = mark_text(text, rules.language, committee)
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
    ranked = (
        *((_AGENT, pattern, "") for pattern in rules.agents),
        *((_SHIFT, shift.pattern, shift.former) for shift in rules.shifts),
        (_RESUME, rules.resumption, ""),
        *((_RECIPIENT, pattern, "") for pattern in rules.recipients),
        *((_PARTNER, pattern, "") for pattern in rules.partners),
    )
    events = [
        _Event(match.start(), rank, match.end(), _named(match, inner), former)
        for rank, pattern, former in ranked
        for match in pattern.finditer(inner.skeleton)
    ]
    for verb in rules.predicates:
        says = "about" in verb.pattern.groupindex
        events += [
            _Event(
                match.start(),
                _VERB,
                match.end(),
                _named(match, inner),
                verb=verb,
                about=Span(*match.span("about")) if says and match["about"] else None,
            )
            for match in verb.pattern.finditer(inner.skeleton)
        ]
    return sorted(events, key=lambda each: (each.at, each.rank, -each.end))


def _named(match: re.Match[str], inner: MarkedText) -> tuple[Body, ...]:
    if "bodies" not in match.re.groupindex or not match["bodies"]:
        return ()
    return inner.bodies(*match.span("bodies"))


@define
class _Sentence:
    """The state of reading a sentence: who acts, who is addressed, who helps, at the present place."""

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
        conditions = [each.span for each in self.inner.dues if isinstance(each.due, Within)]
        for index, event in enumerate(events):
            if event.rank != _VERB:
                self._follow(event)
            # What is delivered before something else is due is no promise of this sentence.
            elif not any(span.start <= event.at and event.end <= span.end for span in conditions):
                self._deliver(event, events[index + 1 :])
        if self.waiting is not None:
            self._consider(self.waiting)
        return self.drafts

    def _follow(self, event: _Event) -> None:
        if event.rank in (_AGENT, _RESUME) and self.waiting is not None:
            self._consider(self.waiting)
            self.waiting = None
        if event.rank == _AGENT:
            self.acting, self.receiving, self.addressed = event.bodies, (), ()
            if not self.named:
                self.subject, self.named = event.bodies, True
        elif event.rank == _SHIFT and event.former == "partner":
            self._help(self.acting)
            self.acting = event.bodies
        elif event.rank == _SHIFT:
            self.receiving, self.addressed = self.acting or self.receiving, ()
            self.acting, self.waiting = event.bodies, event
        elif event.rank == _RESUME and self.subject:
            self.acting = self.acting if self.partners else self.subject
            self.receiving = () if self.receiving == self.acting else self.receiving
        elif event.rank == _RECIPIENT:
            self.addressed = event.bodies
        elif event.rank == _PARTNER:
            self._help(event.bodies)

    def _help(self, bodies: tuple[Body, ...]) -> None:
        self.partners = (*self.partners, *(each for each in bodies if each not in self.partners))

    def _deliver(self, event: _Event, later: Sequence[_Event]) -> None:
        if self.drafts and self.drafts[-1].verb.start == event.at:
            return  # a longer form of the same verb has said what it delivers
        self.acting = event.bodies or self.acting
        recipients = (
            self.addressed
            or _later_recipient(later, event, self.inner, self.rules)
            or self.receiving
            or (self.subject if event.bodies else ())
        )
        draft = _draft(event, self.inner, self.rules, self.acting, recipients)
        if draft is not None:
            self.drafts.append(evolve(draft, partners=self._other_than(recipients)))
            self.waiting = None

    def _consider(self, shift: _Event) -> None:
        """Take what is considered for a deliverable where no verb says how it comes."""
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
        if each.at >= end or each.rank == _VERB:
            break
        if each.rank == _RECIPIENT:
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
