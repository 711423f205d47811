"""A sentence of a programme, read from left to right: who acts, who takes over, and what is delivered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define, evolve, field

from unctc.extraction.drafts import Actors, Draft
from unctc.extraction.duty_events import Event, EventKind, find_events
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import (
    Noun,
    clause_end,
    find_noun,
    item_noun,
    kinds_in,
    last_clause,
    own_noun,
)
from unctc.extraction.pronouns import Antecedent, whom_it_means
from unctc.extraction.said_later import (
    is_dated,
    joining,
    later_partners,
    later_recipient,
    owing,
    readers,
    sentence_part_end,
)
from unctc.extraction.subjects import Object
from unctc.languages.rules.duties import DutyRules, Predicate, Pronoun
from unctc.languages.rules.punctuation import COLONS
from unctc.model.bodies import Body
from unctc.model.due import Within
from unctc.model.locations import Span

__all__ = ["SentenceReading"]


_BEFORE: Final = 60
"""How far before a verb words that deny it may begin."""
_CLAUSE: Final = 600
"""How far before a verb the time may be said by which it is done."""
_LOOK_BACK: Final = 800
"""How far before a verb its clause is looked at: a text that never ends a sentence is read piece by piece."""


@define
class SentenceReading:
    """The state of reading a sentence from left to right, at the present place.

    Attributes:
        inner: the sentence.
        rules: the table of its language.
        before: who acts before the list that it is an item of.
        spoken_of: of whom the sentence before speaks.
        subject: who acts first in it, or acted before the list.
        acting: who acts.
        since: where the words for who acts end.
        receiving: who acted before a shift, and receives what who acts now delivers.
        addressed: whom the words name as recipients.
        partners: who helps.
        named: whether the sentence has named its subject.
        waiting: a shift, "considers the report of", for which no verb of delivery has come yet.
        hosts: who has invited whom the shift that waits names.
        acted: all who have acted.
        names: each body of the sentence with the first words that name it, once they are needed.
        drafts: what is delivered.
        listing: who delivers the items of a list that the sentence leads to.
    """

    inner: MarkedText
    rules: DutyRules
    before: Actors
    spoken_of: Antecedent = field(factory=Antecedent)
    subject: tuple[Body, ...] = ()
    acting: tuple[Body, ...] = ()
    since: int = 0
    receiving: tuple[Body, ...] = ()
    addressed: tuple[Body, ...] = ()
    partners: tuple[Body, ...] = ()
    named: bool = False
    waiting: Event | None = None
    hosts: tuple[Body, ...] = ()
    acted: tuple[Body, ...] = ()
    names: dict[Body, str] | None = None
    drafts: list[Draft] = field(factory=list)
    listing: Actors | None = None

    def actors(self) -> Actors:
        """Return who acts in it, for the items of a list that goes on with it."""
        list_of = self.listing or self.before
        acting = list_of.acting if list_of.delivers else self.subject or self.acting
        return evolve(list_of, acting=acting, partners=self.partners or self.before.partners)

    def read(self) -> list[Draft]:
        """Read the events from left to right."""
        self.subject = self.acting = self.before.acting
        events = find_events(self.inner, self.rules)
        # What is delivered before something else is due is no promise of this sentence.
        conditions = [each.span for each in self.inner.dues if isinstance(each.due, Within)]
        for index, event in enumerate(events):
            if event.pronoun is not None:
                self._begin(evolve(event, bodies=self._meant(event.pronoun, events, index + 1)))
            elif event.kind is not EventKind.VERB:
                self._follow(event)
            elif not any(span.start <= event.at and event.end <= span.end for span in conditions):
                self._deliver(event, events, index + 1)
            self.acted += tuple(body for body in self.acting if body not in self.acted)
        self._end_waiting()
        return self.drafts

    def antecedent(self) -> Antecedent:
        """Return of whom the sentence speaks, for a pronoun after it."""
        subject = self.subject if self.named else self._opening()
        if self.names is None:
            self.names = {}
            for each in self.inner.mentions:
                if each.body is not None:
                    self.names.setdefault(each.body, each.span.of(self.inner.text))
        # Whom a pronoun of this sentence means has been named before.
        earlier = tuple(
            each
            for each in self.spoken_of.names
            if each[0] in subject and each[0] not in self.names
        )
        return Antecedent(subject, self.acted, (*earlier, *self.names.items()))

    def _opening(self) -> tuple[Body, ...]:
        """Return with whom the sentence begins as its subject, in whatever tense."""
        for pattern in self.rules.openings:
            if match := pattern.match(self.inner.skeleton):
                return self.inner.bodies(*match.span("bodies"))
        return ()

    def _meant(self, pronoun: Pronoun, events: Sequence[Event], later: int) -> tuple[Body, ...]:
        """Return whom a pronoun means that acts: the subject of its own sentence, or who is spoken of before."""
        receiving: list[Body] = []
        for index in range(later, len(events)):
            if events[index].kind is EventKind.AGENT:
                break
            if events[index].kind is EventKind.RECIPIENT:
                receiving += events[index].bodies
        before = self.antecedent() if self.named else self.spoken_of
        return whom_it_means(pronoun, before, receiving)

    def read_item(self, item: Span, actors: Actors) -> list[Draft]:
        """Read an item of a list that only names what is delivered, and whose it is."""
        if actors.delivers:
            return self._listed(item, actors)
        noun = item_noun(self.inner, item, self.rules)
        if noun is None or not noun.authors:
            return []
        thing = Object(Span(noun.start, noun.end), noun.start, noun.start)
        partners = tuple(each for each in actors.partners if each not in noun.authors)
        return [
            Draft(
                verb=Span(item.start, item.start),
                thing=thing,
                kinds=(noun.name, *noun.further),
                responsible=noun.authors,
                recipients=(),
                partners=partners,
            )
        ]

    def _listed(self, item: Span, actors: Actors) -> list[Draft]:
        """Read an item that only names what is delivered, where the words before the list say that it is."""
        end = min(item.end, clause_end(self.inner, item.start, self.rules))
        noun = find_noun(self.inner, Span(item.start, end), self.rules)
        if noun is None:
            return []
        return [
            Draft(
                verb=Span(item.start, item.start),
                thing=Object(Span(item.start, end), item.start, item.start),
                kinds=(noun.name, *noun.further),
                responsible=actors.acting,
                recipients=actors.recipients,
                partners=actors.partners,
                until=item.end,
            )
        ]

    def _follow(self, event: Event) -> None:
        """Take in who acts, who receives and who helps from here on."""
        match event.kind:
            case EventKind.AGENT:
                self._begin(event)
            case EventKind.SHIFT if event.former in ("partner", "host"):
                self._call_in(event)
            case EventKind.SHIFT:
                self._hand_over(event)
            case EventKind.RESUMPTION:
                self._resume(event)
            case EventKind.JOIN:
                self._join(event.bodies)
            case EventKind.RECIPIENT:
                self.addressed = event.bodies or self.addressed
            case EventKind.PARTNER:
                self._help(event.bodies)
            case EventKind.READER | EventKind.VERB:
                pass  # it changes nobody's part

    def _begin(self, event: Event) -> None:
        """Take "the Committee will" for a new clause with an agent of its own."""
        self._end_waiting()
        self.acting, self.receiving, self.addressed = event.bodies, (), ()
        self.since = event.end
        if not self.named and event.bodies:
            self.subject, self.named = event.bodies, True

    def _call_in(self, event: Event) -> None:
        """Take "will assist the Committee in" or "will invite the Office to": somebody else acts."""
        if event.former == "host":
            self._end_waiting()
            self.waiting, self.hosts = event, self.acting
            self.receiving = self.acting
        self._help(self.acting)
        self.acting, self.since = event.bodies, event.end

    def _hand_over(self, event: Event) -> None:
        """Take "will consider the report of": who acted receives, somebody else acts."""
        self.receiving, self.addressed = self.acting or self.receiving, ()
        self.acting, self.waiting, self.since = event.bodies, event, event.end

    def _resume(self, event: Event) -> None:
        """Take "and will": the subject acts again, unless partners have joined who acts."""
        invited = self.waiting is not None and self.waiting.former == "host"
        self._end_waiting()
        self.subject = self.subject or self._opening()
        if not self.subject:
            return
        if invited:
            self.acting = self.hosts
        elif not self.partners:
            self.acting = self.subject
        if self.receiving == self.acting:
            self.receiving = ()
        if event.at > self.since and not self.partners:
            self.since = max(self.since, event.end)

    def _join(self, bodies: tuple[Body, ...]) -> None:
        """Take "together with the Office" for one who acts as well."""
        self.acting = tuple(dict.fromkeys((*self.acting, *bodies)))

    def _help(self, bodies: tuple[Body, ...]) -> None:
        self.partners = (*self.partners, *(each for each in bodies if each not in self.partners))

    def _deliver(self, event: Event, events: Sequence[Event], later: int) -> None:
        """Make a deliverable of the verb of *event*, by who acts or whom the verb itself names."""
        if self.drafts and self.drafts[-1].verb.covers(Span(event.at, event.end)):
            return  # a longer form of the same verb has said what it delivers
        if self._is_past(event) or self._says_more(event, events, later):
            return
        self._go_on(event)
        self._pass_on(event)
        self.acting = event.bodies or self.acting
        self._join(joining(events, later, event, clause_end(self.inner, event.end, self.rules)))
        draft = self._own_review(event) or self._draft(
            event, self._recipients(event, events, later)
        )
        if draft is None or self._is_means(draft):
            return
        recipients = draft.recipients
        if not recipients and event.verb is not None and event.verb.given:
            # "the report of the Committee to the Council" goes to the Council.
            recipients = later_recipient(
                events, later, event, self.inner, self.rules, other_than=draft.responsible
            )
        partners = self._other_than(recipients)
        goes_on = event.verb is not None and event.verb.goes_on
        # Where times are before verbs, so is with whom: what is said after one is what it is about.
        if goes_on or not self.rules.dues_precede:
            more = later_partners(events, later, event, self.inner, self.rules)
            helping = tuple(each for each in more if each not in recipients)
            partners = tuple(dict.fromkeys((*partners, *helping)))
        further = readers(events, later)
        recipients = tuple(dict.fromkeys((*recipients, *further)))
        self.drafts.append(evolve(draft, partners=partners, recipients=recipients))
        self.waiting = None

    def _says_more(self, event: Event, events: Sequence[Event], later: int) -> bool:
        """Take "guidelines, which it will submit to the Committee" for one delivery, and learn to whom it goes."""
        former = self.drafts[-1] if self.drafts else None
        relative = self.rules.relative
        if former is None or relative is None or event.bodies or event.verb is None:
            return False
        if not former.thing.words.covers(Span(event.at, event.end)):
            return False
        if not relative.search(self.inner.skeleton, max(0, event.at - _BEFORE), event.end):
            return False
        recipients = former.recipients or self._recipients(event, events, later)
        others = tuple(each for each in recipients if each not in former.responsible)
        self.drafts[-1] = evolve(former, recipients=others, more_at=event.at)
        return True

    def _own_review(self, event: Event) -> Draft | None:
        """Return what who acts will consider by a day, where nobody else is said to deliver it."""
        shift, verb = self.waiting, event.verb
        if shift is None or verb is None or not (verb.kind and verb.needs_due):
            return None
        if shift.at != event.at or shift.bodies or self.acting:
            return None
        self.acting, self.receiving = self.receiving, ()
        return self._draft(event, ())

    def _pass_on(self, event: Event) -> None:
        """Take "will be submitted by CTED, and the list will be published" for two: what is said of the first is of no other."""
        former = self.drafts[-1] if self.drafts else None
        if former is None or not former.until or event.verb is None or not event.verb.before:
            return
        ends = (each.span.end for each in self.inner.dues if each.span.end <= event.at)
        own = Span(max((former.verb.end, *ends)), event.at)
        if own_noun(self.inner, own, self.rules) is None:
            return
        words = former.thing.words
        thing = evolve(
            former.thing, words=Span(words.start, max(words.start, min(words.end, own.start)))
        )
        until = min(former.until, own.start)
        self.drafts[-1] = evolve(former, thing=thing, until=until)
        self.since, self.acting, self.addressed, self.receiving = own.start, (), (), ()

    def _go_on(self, event: Event) -> None:
        """Take "will prepare and publish with the Office" for one delivery, by those who prepare it."""
        former = self.drafts[-1] if self.drafts else None
        if former is None or (former.until and event.verb is not None and event.verb.before):
            return
        joint = self.rules.resumption.match(self.inner.skeleton, former.verb.end)
        if joint is not None and joint.end() == event.at:
            self.acting = former.responsible
            self.drafts.pop()

    def _clause_start(self, event: Event) -> int:
        """Return where the clause of a verb begins, as far as it is looked at."""
        return max(min(self.since, event.at), event.at - _LOOK_BACK)

    def _is_past(self, event: Event) -> bool:
        """Whether the verb of *event* is denied or speaks of the past: it says so, or nobody is said to act from now on."""
        denied = self.rules.negation
        if denied and denied.search(self.inner.skeleton, max(0, event.at - _BEFORE), event.at):
            return True
        past = self.rules.past
        if past and past.search(self.inner.skeleton, self._clause_start(event), event.at):
            return True
        needs = event.verb is not None and event.verb.needs_agent
        return needs and not (self.acting or self.receiving)

    def _is_means(self, draft: Draft) -> bool:
        """Whether *draft* has been taken for a means of what was delivered before: "including by holding workshops"."""
        former = self.drafts[-1] if self.drafts else None
        return (
            former is not None
            and former.goes_on
            and former.responsible == draft.responsible
            and set(draft.kinds) <= set(former.kinds[1:])
        )

    def _recipients(self, verb: Event, events: Sequence[Event], later: int) -> tuple[Body, ...]:
        """Return who receives: whom words before or after the verb address, or else who acted before."""
        if verb.verb is not None and not verb.verb.given:
            return ()
        return (
            self.addressed
            or later_recipient(events, later, verb, self.inner, self.rules)
            or self.receiving
            or (self.subject if verb.bodies else ())
        )

    def _draft(self, event: Event, recipients: tuple[Body, ...]) -> Draft | None:
        """Return what is delivered by the verb of *event*; ``None`` if that is nothing of a known kind."""
        verb, inner, rules = event.verb, self.inner, self.rules
        dated = (
            verb is not None
            and (verb.needs_due or verb.before or verb.impersonal)
            and self._is_dated(event)
        )
        if verb is None or not self._counts(verb, recipients, dated=dated):
            return None
        words = Span(event.end, max(event.end, clause_end(inner, event.end, rules)))
        kinds: tuple[str, ...] = (verb.kind or "",)
        named: Object | None = None
        responsible = self.acting
        if verb.kind is None:
            before = Span(self._clause_start(event), event.at)
            if verb.named_before or (verb.before and self._goes_on_about_it(event)):
                noun = self._named_before(event)
                named = self._object_named(noun)
            else:
                noun = self._noun(event, verb, before if verb.before else words)
            if noun is None:
                if not verb.before and words.end < len(inner.text):
                    self._lead_to_list(inner.text[words.end], recipients)
                return None
            kinds = (noun.name, *noun.further)
            responsible = owing(noun, self.acting) or (
                noun.makers if verb.before or verb.impersonal else ()
            )
            recipients = recipients or noun.given
            if not (responsible or recipients or (dated and (verb.before or verb.impersonal))):
                return None
            if verb.before and not event.about:
                if rules.about.search(inner.text, noun.end, event.at):
                    words = Span(noun.end, event.at)
                elif verb.needs_due:  # the sentence is about what is delivered
                    words = before
        return Draft(
            verb=Span(event.at, event.end),
            thing=Object(event.about or words, event.at, min(self.since, event.at)),
            kinds=self._with_means(kinds, event) if verb.goes_on else kinds,
            responsible=responsible,
            recipients=tuple(body for body in recipients if body not in responsible),
            goes_on=verb.goes_on,
            named=named,
            until=clause_end(inner, event.end, rules) if verb.before else 0,
        )

    def _with_means(self, kinds: tuple[str, ...], event: Event) -> tuple[str, ...]:
        """Return *kinds* and those of the means that are said after a verb."""
        start = event.about.end if event.about else event.at
        means = Span(start, max(start, sentence_part_end(event, self.inner, self.rules)))
        return tuple(dict.fromkeys((*kinds, *kinds_in(self.inner, means, self.rules.kinds))))

    def _noun(self, event: Event, verb: Predicate, clause: Span) -> Noun | None:
        """Return what a verb delivers, in *clause* or where it says itself what that is."""
        find = own_noun if (verb.before and not event.about) or verb.nouns else find_noun
        return find(self.inner, event.about or clause, self.rules, verb.nouns)

    def _lead_to_list(self, mark: str, recipients: tuple[Body, ...]) -> None:
        """Take "will submit the following:" for a verb of each item of the list that follows."""
        if mark in COLONS:
            self.listing = Actors(self.acting, delivers=True, recipients=recipients)

    def _goes_on_about_it(self, event: Event) -> bool:
        """Whether a verb says more of what the verb before it delivers: "will be updated by May and submitted by June"."""
        former = self.drafts[-1] if self.drafts else None
        if former is None or not former.until:
            return False
        joint = self.rules.resumption.match(self.inner.skeleton, former.until)
        return joint is not None and joint.end() == event.at

    def _named_before(self, event: Event) -> Noun | None:
        """Return what the sentence has named before its verb delivers it: "will present it"."""
        if self.drafts:
            first, *further = self.drafts[-1].kinds
            return Noun(first, event.at, event.at, further=tuple(further))
        start, found = max(0, event.at - _LOOK_BACK), None
        while start < event.at:
            end = min(event.at, clause_end(self.inner, start, self.rules))
            found = find_noun(self.inner, Span(start, end), self.rules) or found
            start = end + 1
        return found

    def _counts(self, verb: Predicate, recipients: tuple[Body, ...], *, dated: bool) -> bool:
        """Whether somebody acts, receives, or need not be named, and what the verb needs is there."""
        concerned = bool(self.acting or recipients)
        return not (
            (verb.needs_recipient and not recipients)
            or (verb.needs_due and not dated)
            or not (concerned or verb.before or (verb.impersonal and dated))
        )

    def _is_dated(self, event: Event) -> bool:
        """Whether the clause of *event* says by when, and not what the clause before it does."""
        start = self.drafts[-1].thing.words.end if self.drafts else 0
        begin = last_clause(self.inner, min(self.since, event.at), event.at, self.rules)
        start = begin if begin > min(self.since, event.at) else start
        end = clause_end(self.inner, event.end, self.rules)
        start = max(min(start, event.at), event.at - _CLAUSE)
        return is_dated(Span(start, end), self.inner, self.rules)

    def _object_named(self, noun: Noun | None) -> Object | None:
        """Return the object that has been named before: that of the verb before, or where *noun* is."""
        if noun is None or self.drafts:
            return self.drafts[-1].thing if self.drafts else None
        end = clause_end(self.inner, noun.end, self.rules)
        return Object(Span(noun.start, end), noun.start, noun.start)

    def _end_waiting(self) -> None:
        """Take what is considered for a deliverable where no verb has said how it comes, or an invitation."""
        shift, self.waiting = self.waiting, None
        if shift is None:
            return
        if shift.former == "host":
            self._invite(shift)
            return
        clause = Span(shift.end, clause_end(self.inner, shift.end, self.rules))
        noun = own_noun(self.inner, clause, self.rules)
        if noun is not None and self.receiving:
            draft = self._considered(shift, clause, noun)
            if not draft.responsible and self._is_dated(shift):
                # Nobody else owes what is to be considered by a day: to consider it is what is promised.
                draft = evolve(draft, kinds=("review",), responsible=self.receiving, recipients=())
            self.drafts.append(draft)

    def _considered(self, shift: Event, clause: Span, noun: Noun) -> Draft:
        return Draft(
            verb=Span(shift.at, shift.end),
            thing=Object(clause, clause.start, clause.start),
            kinds=(noun.name, *noun.further),
            responsible=owing(noun, self.acting),
            recipients=self.receiving,
            partners=self._other_than(self.receiving),
        )

    def _invite(self, shift: Event) -> None:
        """Take "will invite Member States to attend" for an invitation, where they deliver nothing themselves."""
        rules = self.rules
        match = rules.invited and rules.invited.search(self.inner.skeleton, shift.end)
        if not match or not self.hosts:
            return
        about = Span(*match.span("subject"))
        self.drafts.append(
            Draft(
                verb=Span(shift.at, shift.end),
                thing=Object(about, shift.at, shift.at),
                kinds=("invitation",),
                responsible=self.hosts,
                recipients=tuple(each for each in shift.bodies if each not in self.hosts),
                partners=tuple(
                    each for each in self._other_than(shift.bodies) if each not in self.hosts
                ),
            )
        )

    def _other_than(self, bodies: tuple[Body, ...]) -> tuple[Body, ...]:
        return tuple(each for each in self.partners if each not in bodies)
