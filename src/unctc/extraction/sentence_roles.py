"""Who acts, who receives and who helps in a sentence, at a place of it that is read from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from unctc.extraction.drafts import Actors
from unctc.extraction.duty_events import Event, EventKind
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.pronouns import Antecedent, whom_it_means
from unctc.extraction.said_later import later_recipient
from unctc.languages.rules.duties import DutyRules, Pronoun
from unctc.model.bodies import Body

__all__ = ["SentenceRoles"]


@define
class SentenceRoles:
    """Who has which part in a sentence, at the present place.

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

    def __attrs_post_init__(self) -> None:
        self.subject = self.acting = self.before.acting

    def antecedent(self) -> Antecedent:
        """Return of whom the sentence speaks, for a pronoun after it."""
        subject = self.subject if self.named else self.opening()
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

    def opening(self) -> tuple[Body, ...]:
        """Return with whom the sentence begins as its subject, in whatever tense."""
        for pattern in self.rules.openings:
            if match := pattern.match(self.inner.skeleton):
                return self.inner.bodies(*match.span("bodies"))
        return ()

    def whom_means(self, pronoun: Pronoun, events: Sequence[Event], later: int) -> tuple[Body, ...]:
        """Return whom a pronoun means that acts: the subject of its own sentence, or who is spoken of before."""
        receiving: list[Body] = []
        for index in range(later, len(events)):
            if events[index].kind is EventKind.AGENT:
                break
            if events[index].kind is EventKind.RECIPIENT:
                receiving += events[index].bodies
        # "The Committee has decided that it will": its own sentence has named it before.
        own = self.named or (events[later - 1].at > 0 and self.opening())
        before = self.antecedent() if own else self.spoken_of
        return whom_it_means(pronoun, before, receiving)

    def begin(self, event: Event) -> None:
        """Take "the Committee will" for a new clause with an agent of its own."""
        self.acting, self.receiving, self.addressed = event.bodies, (), ()
        self.since = event.end
        if not self.named and event.bodies:
            self.subject, self.named = event.bodies, True

    def begin_anew(self, since: int) -> None:
        """Take what follows for a clause that does not say who acts."""
        self.since, self.acting, self.addressed, self.receiving = since, (), (), ()

    def call_in(self, event: Event) -> None:
        """Take "will assist the Committee in" or "will invite the Office to": somebody else acts."""
        if event.former == "host":
            self.waiting, self.hosts = event, self.acting
            self.receiving = self.acting
        self.help(self.acting)
        self.acting, self.since = event.bodies, event.end

    def hand_over(self, event: Event) -> None:
        """Take "will consider the report of": who acted receives, somebody else acts."""
        self.receiving, self.addressed = self.acting or self.receiving, ()
        self.acting, self.waiting, self.since = event.bodies, event, event.end

    def resume(self, event: Event, *, invited: bool) -> None:
        """Take "and will": the subject acts again, unless partners have joined who acts, or who has invited somebody to act, where *invited*."""
        self.subject = self.subject or self.opening()
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

    def join(self, bodies: tuple[Body, ...]) -> None:
        """Take "together with the Office" for one who acts as well."""
        self.acting = tuple(dict.fromkeys((*self.acting, *bodies)))

    def help(self, bodies: tuple[Body, ...]) -> None:
        """Take "in cooperation with the Office" for one who helps from here on."""
        self.partners = (*self.partners, *(each for each in bodies if each not in self.partners))

    def note_who_acts(self) -> None:
        """Note who acts here among all who have acted."""
        self.acted += tuple(body for body in self.acting if body not in self.acted)

    def recipients(self, verb: Event, events: Sequence[Event], later: int) -> tuple[Body, ...]:
        """Return who receives: whom words before or after the verb address, or else who acted before."""
        if verb.verb is not None and not verb.verb.given:
            return ()
        return (
            self.addressed
            or later_recipient(events, later, verb, self.inner, self.rules)
            or self.receiving
            or (self.subject if verb.bodies else ())
        )

    def leave(self, helped: tuple[Body, ...]) -> None:
        """Take those for none who help any more who have *helped* with what was delivered before."""
        self.partners = self.helping_other_than(helped)

    def helping_other_than(self, bodies: tuple[Body, ...]) -> tuple[Body, ...]:
        """Return who helps and is none of *bodies*."""
        return tuple(each for each in self.partners if each not in bodies)
