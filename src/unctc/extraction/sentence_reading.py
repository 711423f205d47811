"""A sentence of a programme, read from left to right: who acts, who takes over, and what is delivered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define, evolve, field

from unctc.extraction.drafts import Actors, Draft
from unctc.extraction.duty_events import Event, EventKind, find_events
from unctc.extraction.former_drafts import (
    LOOK_BACK,
    cut_where_next_begins,
    goes_on_about,
    goes_on_with,
    is_means_of,
    named_before,
    object_named,
    says_more_of,
)
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import (
    Noun,
    clause_end,
    find_noun,
    kinds_in,
    last_clause,
    own_noun,
)
from unctc.extraction.pronouns import Antecedent
from unctc.extraction.said_later import (
    is_dated,
    joining,
    later_partners,
    later_recipient,
    owing,
    readers,
    sentence_part_end,
)
from unctc.extraction.sentence_roles import SentenceRoles
from unctc.extraction.subjects import Object
from unctc.languages.rules.duties import DutyRules, Predicate
from unctc.languages.rules.punctuation import COLONS
from unctc.model.bodies import Body
from unctc.model.due import Within
from unctc.model.locations import Span

__all__ = ["SentenceReading"]


_BEFORE: Final = 60
"""How far before a verb words that deny it may begin."""
_CLAUSE: Final = 600
"""How far before a verb the time may be said by which it is done."""


@define
class SentenceReading:
    """What a sentence delivers, as far as it has been read.

    Attributes:
        inner: the sentence.
        rules: the table of its language.
        roles: who has which part in it, at the present place.
        drafts: what is delivered.
        listing: who delivers the items of a list that the sentence leads to.
    """

    inner: MarkedText
    rules: DutyRules
    roles: SentenceRoles
    drafts: list[Draft] = field(factory=list)
    listing: Actors | None = None

    @classmethod
    def of(
        cls, inner: MarkedText, rules: DutyRules, before: Actors, spoken_of: Antecedent
    ) -> SentenceReading:
        """Return the reading of a sentence at its beginning.

        Args:
            inner: the sentence.
            rules: the table of its language.
            before: who acts before the list that it is an item of.
            spoken_of: of whom the sentence before speaks.
        """
        return cls(inner, rules, SentenceRoles(inner, rules, before, spoken_of))

    def actors(self) -> Actors:
        """Return who acts in it, for the items of a list that goes on with it."""
        list_of = self.listing or self.roles.before
        acting = list_of.acting if list_of.delivers else self.roles.subject or self.roles.acting
        return evolve(
            list_of, acting=acting, partners=self.roles.partners or self.roles.before.partners
        )

    def read(self) -> list[Draft]:
        """Read the events from left to right."""
        events = find_events(self.inner, self.rules)
        # What is delivered before something else is due is no promise of this sentence.
        conditions = [each.span for each in self.inner.dues if isinstance(each.due, Within)]
        for index, event in enumerate(events):
            if event.pronoun is not None:
                meant = self.roles.whom_means(event.pronoun, events, index + 1)
                self._begin(evolve(event, bodies=meant))
            elif event.kind is not EventKind.VERB:
                self._follow(event)
            elif not any(span.start <= event.at and event.end <= span.end for span in conditions):
                self._deliver(event, events, index + 1)
            self.roles.note_who_acts()
        self._end_waiting()
        return self.drafts

    @property
    def _former(self) -> Draft | None:
        """What the verb before delivers."""
        return self.drafts[-1] if self.drafts else None

    def _follow(self, event: Event) -> None:
        """Take in who acts, who receives and who helps from here on."""
        match event.kind:
            case EventKind.AGENT:
                self._begin(event)
            case EventKind.SHIFT if event.former in ("partner", "host"):
                if event.former == "host":
                    self._end_waiting()
                self.roles.call_in(event)
            case EventKind.SHIFT:
                self.roles.hand_over(event)
            case EventKind.RESUMPTION:
                shift = self.roles.waiting
                self._end_waiting()
                self.roles.resume(event, invited=shift is not None and shift.former == "host")
            case EventKind.JOIN:
                self.roles.join(event.bodies)
            case EventKind.RECIPIENT:
                self.roles.addressed = event.bodies or self.roles.addressed
            case EventKind.PARTNER:
                self.roles.help(event.bodies)
            case EventKind.READER | EventKind.VERB:
                pass  # it changes nobody's part

    def _begin(self, event: Event) -> None:
        """Take "the Committee will" for a new clause with an agent of its own."""
        self._end_waiting()
        self.roles.begin(event)
        if self._former is not None:
            self.roles.leave(self._former.partners)

    def _deliver(self, event: Event, events: Sequence[Event], later: int) -> None:
        """Make a deliverable of the verb of *event*, by who acts or whom the verb itself names."""
        if self.drafts and self.drafts[-1].verb.covers(Span(event.at, event.end)):
            return  # a longer form of the same verb has said what it delivers
        if self._is_past(event) or self._says_more(event, events, later):
            return
        self._go_on(event)
        self._pass_on(event)
        self.roles.acting = event.bodies or self.roles.acting
        self.roles.join(
            joining(events, later, event, clause_end(self.inner, event.end, self.rules))
        )
        draft = self._own_review(event) or self._draft(
            event, self.roles.recipients(event, events, later)
        )
        if draft is None or is_means_of(draft, self._former):
            return
        recipients = draft.recipients
        if not recipients and event.verb is not None and event.verb.given:
            # "the report of the Committee to the Council" goes to the Council.
            recipients = later_recipient(
                events, later, event, self.inner, self.rules, other_than=draft.responsible
            )
        partners = self.roles.helping_other_than(recipients)
        goes_on = event.verb is not None and event.verb.goes_on
        # Where times are before verbs, so is with whom: what is said after one is what it is about.
        if goes_on or not self.rules.dues_precede:
            more = later_partners(events, later, event, self.inner, self.rules)
            helping = tuple(each for each in more if each not in recipients)
            partners = tuple(dict.fromkeys((*partners, *helping)))
        further = readers(events, later)
        recipients = tuple(dict.fromkeys((*recipients, *further)))
        self.drafts.append(evolve(draft, partners=partners, recipients=recipients))
        self.roles.waiting = None

    def _says_more(self, event: Event, events: Sequence[Event], later: int) -> bool:
        """Take "guidelines, which it will submit to the Committee" for one delivery, and learn to whom it goes."""
        former = self._former
        if former is None or not says_more_of(former, event, self.inner, self.rules):
            return False
        recipients = former.recipients or self.roles.recipients(event, events, later)
        others = tuple(each for each in recipients if each not in former.responsible)
        self.drafts[-1] = evolve(former, recipients=others, more_at=event.at)
        return True

    def _own_review(self, event: Event) -> Draft | None:
        """Return what who acts will consider by a day, where nobody else is said to deliver it."""
        shift, verb = self.roles.waiting, event.verb
        if shift is None or verb is None or not (verb.kind and verb.needs_due):
            return None
        if shift.at != event.at or shift.bodies or self.roles.acting:
            return None
        self.roles.acting, self.roles.receiving = self.roles.receiving, ()
        return self._draft(event, ())

    def _pass_on(self, event: Event) -> None:
        """Take "will be submitted by CTED, and the list will be published" for two: what is said of the first is of no other."""
        former = self._former
        cut = former and cut_where_next_begins(former, event, self.inner, self.rules)
        if cut:
            self.drafts[-1], since = cut
            self.roles.begin_anew(since)

    def _go_on(self, event: Event) -> None:
        """Take "will prepare and publish with the Office" for one delivery, by those who prepare it."""
        former = self._former
        if former is not None and goes_on_with(former, event, self.inner, self.rules):
            self.roles.acting = former.responsible
            self.drafts.pop()

    def _clause_start(self, event: Event) -> int:
        """Return where the clause of a verb begins, as far as it is looked at."""
        return max(min(self.roles.since, event.at), event.at - LOOK_BACK)

    def _is_past(self, event: Event) -> bool:
        """Whether the verb of *event* is denied or speaks of the past: it says so, or nobody is said to act from now on."""
        denied = self.rules.negation
        if denied and denied.search(self.inner.skeleton, max(0, event.at - _BEFORE), event.at):
            return True
        nothing = self.rules.no_object
        if nothing and nothing.match(self.inner.skeleton, event.end):
            return True
        past = self.rules.past
        if past and past.search(self.inner.skeleton, self._clause_start(event), event.at):
            return True
        needs = event.verb is not None and event.verb.needs_agent
        return needs and not (self.roles.acting or self.roles.receiving)

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
        responsible = self.roles.acting
        if verb.kind is None:
            before = Span(self._clause_start(event), event.at)
            former = self._former
            if verb.named_before or (verb.before and goes_on_about(former, event, inner, rules)):
                noun = named_before(former, event, inner, rules)
                named = object_named(former, noun, inner, rules)
            else:
                noun = self._noun(event, verb, before if verb.before else words)
            if noun is None:
                if not verb.before and words.end < len(inner.text):
                    self._lead_to_list(inner.text[words.end], recipients)
                return None
            kinds = (noun.name, *noun.further)
            responsible = owing(noun, self.roles.acting) or (
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
            thing=Object(event.about or words, event.at, min(self.roles.since, event.at)),
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
            self.listing = Actors(self.roles.acting, delivers=True, recipients=recipients)

    def _counts(self, verb: Predicate, recipients: tuple[Body, ...], *, dated: bool) -> bool:
        """Whether somebody acts, receives, or need not be named, and what the verb needs is there."""
        concerned = bool(self.roles.acting or recipients)
        return not (
            (verb.needs_recipient and not recipients)
            or (verb.needs_due and not dated)
            or not (concerned or verb.before or (verb.impersonal and dated))
        )

    def _is_dated(self, event: Event) -> bool:
        """Whether the clause of *event* says by when, and not what the clause before it does."""
        start = self.drafts[-1].thing.words.end if self.drafts else 0
        begin = last_clause(self.inner, min(self.roles.since, event.at), event.at, self.rules)
        start = begin if begin > min(self.roles.since, event.at) else start
        end = clause_end(self.inner, event.end, self.rules)
        start = max(min(start, event.at), event.at - _CLAUSE)
        return is_dated(Span(start, end), self.inner, self.rules)

    def _end_waiting(self) -> None:
        """Take what is considered for a deliverable where no verb has said how it comes, or an invitation."""
        shift, self.roles.waiting = self.roles.waiting, None
        if shift is None:
            return
        if shift.former == "host":
            self._invite(shift)
            return
        clause = Span(shift.end, clause_end(self.inner, shift.end, self.rules))
        noun = own_noun(self.inner, clause, self.rules)
        if noun is not None and self.roles.receiving:
            draft = self._considered(shift, clause, noun)
            if not draft.responsible and self._is_dated(shift):
                # Nobody else owes what is to be considered by a day: to consider it is what is promised.
                draft = evolve(
                    draft, kinds=("review",), responsible=self.roles.receiving, recipients=()
                )
            self.drafts.append(draft)

    def _considered(self, shift: Event, clause: Span, noun: Noun) -> Draft:
        return Draft(
            verb=Span(shift.at, shift.end),
            thing=Object(clause, clause.start, clause.start),
            kinds=(noun.name, *noun.further),
            responsible=owing(noun, self.roles.acting),
            recipients=self.roles.receiving,
            partners=self.roles.helping_other_than(self.roles.receiving),
        )

    def _invite(self, shift: Event) -> None:
        """Take "will invite Member States to attend" for an invitation, where they deliver nothing themselves."""
        rules = self.rules
        match = rules.invited and rules.invited.search(self.inner.skeleton, shift.end)
        if not match or not self.roles.hosts:
            return
        about = Span(*match.span("subject"))
        self.drafts.append(
            Draft(
                verb=Span(shift.at, shift.end),
                thing=Object(about, shift.at, shift.at),
                kinds=("invitation",),
                responsible=self.roles.hosts,
                recipients=tuple(each for each in shift.bodies if each not in self.roles.hosts),
                partners=tuple(
                    each
                    for each in self.roles.helping_other_than(shift.bodies)
                    if each not in self.roles.hosts
                ),
            )
        )
