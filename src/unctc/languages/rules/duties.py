"""The record of what a language's table says about duties: who owes what to whom by when.

Patterns of sentences see bodies as marks, see :mod:`unctc.languages.rules.bodies`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import Factory, frozen

from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["Act", "DutyRules", "Kind", "Predicate", "Pronoun", "Shift"]


@frozen(cache_hash=True)
class Kind:
    """A kind of deliverable by the noun that names it."""

    name: str
    pattern: str


@frozen
class Predicate:
    """A verb by which something is delivered.

    Attributes:
        pattern: the verb; the group ``about`` where it says what it is about.
        kind: the kind of what is delivered, where the verb says so; otherwise a noun after it does.
        nouns: the kinds that it can have for an object; all if empty.
        before: whether the noun is before the verb, as in "the report submitted by"; the group
            ``bodies`` is then who does it.
        needs_recipient: whether it counts only where somebody is addressed.
        needs_agent: whether it counts only where somebody has been said to act: "the report submitted by" alone may
            be of the past.
        needs_due: whether it counts only where its clause says by when: "will adopt the assessments by 30 June".
        given: whether what it makes is given to somebody, and not only adopted or considered.
        impersonal: whether it counts though nobody is said to act: "se celebrarán dos reuniones"; only by a day.
        goes_on: whether with whom, and by what means, is said only after it.
        named_before: whether the sentence has named before what it delivers: "and will submit it to the Council".
    """

    pattern: re.Pattern[str]
    kind: str | None = None
    nouns: tuple[str, ...] = ()
    before: bool = False
    needs_recipient: bool = False
    needs_agent: bool = False
    needs_due: bool = False
    given: bool = True
    impersonal: bool = False
    goes_on: bool = False
    named_before: bool = False


@frozen
class Pronoun:
    """Words that act for a body that the sentence before names, or a verb without a subject.

    Attributes:
        pattern: the words.
        antecedent: how the name of the body begins that they can mean, where gender shows that; any where ``None``.
        plural: whether they mean several.
        last: whether they mean the one that is named last, "the latter".
    """

    pattern: re.Pattern[str]
    antecedent: re.Pattern[str] | None = None
    plural: bool = False
    last: bool = False


@frozen
class Shift:
    """Words after which somebody else is the one who acts.

    Attributes:
        pattern: the words; the group ``bodies`` is who acts from there on, if it takes part.
        former: what becomes of who acted before: ``partner``, ``recipient``, ``host`` of those invited.
        needs_due: whether it counts only in a sentence that says by when: what has been asked before may be done.
    """

    pattern: re.Pattern[str]
    former: str
    needs_due: bool = False


@frozen
class Act:
    """A verb with which an organ acts.

    Attributes:
        name: the lemma that every language shares, ``calls upon``.
        pattern: its finite forms.
        participles: its forms that open a clause only where they are emphasised.
        mandates: whether it asks somebody to do something, rather than noting or welcoming.
        as_task: whether the form may also be what somebody shall do, 鼓励: it opens a point of a list only where it
            is emphasised.
        only_emphasized: whether it goes on after another act, and opens a point, only where it is emphasised.
        of_one: its name where it asks a body of its own and not many, where that makes it another: French
            *demande* requests the Secretary-General and calls upon States.
        names_addressees: whether those named right after it are addressees though it asks for nothing: "reminds".
        of: its names by whom it asks first, where that makes it another; ``None`` is nobody.
    """

    name: str
    pattern: str
    participles: str = ""
    mandates: bool = True
    of_one: str = ""
    of: Mapping[Body | None, str] = Factory(dict)
    as_task: bool = False
    only_emphasized: bool = False
    names_addressees: bool = False

    def name_for(self, addressees: Sequence[Body]) -> str:
        """Return its name where *addressees* are named."""
        first = addressees[0] if addressees else None
        one = bool(self.of_one) and first is not None and not first.collective
        return self.of.get(first, self.of_one if one else self.name)


@frozen(kw_only=True, eq=False)
class DutyRules:
    """The words by which texts in one language say who owes what to whom by when.

    Attributes:
        language: the language.
        sentence_end: where a sentence ends.
        clause_end: where a clause ends.
        kinds: kinds of deliverables, in the order in which they are tried.
        owner: whose something is, said right before it: "the Committee's annual report"; group ``bodies``.
        dependent: words before a noun that make it depend on another "preparations for the meeting", "measures to follow up on the recommendations".
        governing: words after a noun that make the next one depend on it: "the review of its guidelines" is a review.
        head: the noun that heads an object; ``{nouns}`` in the group ``noun``, and a group ``authors``; the group
            ``more`` holds the nouns that are joined to it, and ``makers`` who has made it.
        parties: who acts or receives, where that is said between a verb and its object.
        listed_dues: what joins a further day to the one before it: "by 30 June and the remainder by 31 December".
        about: how an object says what it is about; group ``subject``.
        particles: characters before what an object is about that are no part of it.
        bare: an object that says nothing of what it is about.
        predicates: verbs by which something is delivered.
        agents: who acts; group ``bodies``.
        acting_pronouns: pronouns that act, and verbs without a subject of their own.
        openings: whom a sentence begins with as its subject, whatever its tense; group ``bodies``.
        shifts: words after which somebody else acts.
        resumption: words after which the subject of the sentence acts again.
        recipients: to whom; group ``bodies``.
        partners: with whom; group ``bodies``.
        partners_follow: whether that is said after the verb, as who acts is.
        dues_precede: whether a date is before the verb that it belongs to.
        acts: the verbs of operative paragraphs.
        joint: words between two clauses.
        act_lead: what may be before a verb that opens a further clause.
        word_end: what must follow a verb.
        further: words that go with a verb, "further", "also".
        addressees: who shall act, right after the verb; group ``bodies``, or another that names whom it means.
        noted: whom a verb addresses that merely notes or recalls, in place of ``addressees``; group ``bodies``, or another
            that names whom it means.
        noted_is_not_addressed: whether those named right after a verb are no addressees of it, where the verb
            merely notes or recalls.
        announces: words that announce a list: "the following tasks".
        pronouns: words right after the verb for those who have been named before.
        not_in_state: what cannot be right before the name of a State, a condition of a pattern.
        no_state: what after the name of a State makes it a name of something else, a gulf or a river.
        governments: what after the name of a State is its Government, in no name of its own.
        points: whom a subparagraph without a verb of its own names at its start; group ``bodies`` or ``from``.
        asks: where a further thing is asked under the same verb; the group ``bodies`` may name whom.
        alongside: a list of those with whom something is done, up to its last: "in cooperation with the Team, the experts";
            who is joined to it is asked for nothing.
        asked: how what is asked begins, "to submit": before that a further body only joins the addressees.
        vague: what an object may be about without saying anything: "its activities".
        hollow: an object that says how something is done rather than what it is about: "joint meetings".
        contents: how words after an object say what is in it; group ``subject``.
        passing: words between an object and what is in it that say neither: "for its consideration".
        means: words after an object that say by what means, up to where the purpose begins.
        subject_end: where what is said after an object ends.
        abouts_before: how words right before a verb say what its object is about; group ``subject``.
        to_this_end: words right before a verb that make it a means of what the clause before says.
        subject_lead: words at the start of a subject that add nothing to it.
        subject_trail: words at its end that only repeat what is delivered.
        readers: for whom else it is, said later in the sentence; group ``bodies``.
        experts: words after committees that mean the groups of experts of each of them.
        joins: with whom something is done together; group ``bodies``.
        invited: to what somebody is invited; group ``subject``.
        given: the name of one to whom a report is given, where its case distinguishes that from the name of one whose report
            it is; ``None`` where a word does.
        given_to: a name anywhere after a verb that means to whom something is given, if its case is that of ``given``.
        oblique: a name in a case in which nobody acts; ``None`` where names have no cases.
        bare_item: an item of a list that only names what is delivered: "special meetings of the Committee";
            ``{nouns}`` in the group ``noun``, and groups ``what`` and ``authors``.
        past: words before a verb that make it one of the past or of a condition, or deny it: it promises nothing.
        negation: words right before a verb that deny it: "will not submit".
        no_object: words right after a verb that say that there is nothing: "will hold no meeting".
        relative: words up to a verb that make it say more of what is delivered already: "guidelines, which it will submit".
        done_before: words before a time that say when something else was done: "reports that were submitted before".
        purpose: words after which something is said of what for, so that a body named there receives nothing.
        point_lead: what joins a point of a list to the words before the list, where these end with it: "requests him to:".
        in_reports: how texts ask that something be said in a report that is given anyway: "to include it in his next report".
        own_review: how an organ says that it is going to review something itself: "its intention to review".
        addressed_again: words at the start of a clause that mean the addressees of the clause before: "and encourages it to".
    """

    language: Language
    sentence_end: re.Pattern[str]
    clause_end: re.Pattern[str]
    kinds: tuple[Kind, ...]
    head: str
    about: re.Pattern[str]
    bare: re.Pattern[str]
    predicates: tuple[Predicate, ...]
    agents: tuple[re.Pattern[str], ...]
    shifts: tuple[Shift, ...]
    resumption: re.Pattern[str]
    recipients: tuple[re.Pattern[str], ...]
    partners: tuple[re.Pattern[str], ...]
    dues_precede: bool
    acts: tuple[Act, ...]
    joint: str
    act_lead: str
    word_end: str
    further: str
    addressees: tuple[re.Pattern[str], ...]
    asks: re.Pattern[str]
    partners_follow: bool = False
    noted: tuple[re.Pattern[str], ...] = ()
    noted_is_not_addressed: bool = True
    alongside: re.Pattern[str] | None = None
    asked: re.Pattern[str] | None = None
    announces: re.Pattern[str] | None = None
    pronouns: re.Pattern[str] | None = None
    points: re.Pattern[str] | None = None
    governments: re.Pattern[str] | None = None
    not_in_state: str = ""
    no_state: str = "(?!)"
    addressed_again: re.Pattern[str] | None = None
    acting_pronouns: tuple[Pronoun, ...] = ()
    openings: tuple[re.Pattern[str], ...] = ()
    owner: re.Pattern[str] | None = None
    dependent: re.Pattern[str] | None = None
    governing: re.Pattern[str] | None = None
    parties: re.Pattern[str] | None = None
    listed_dues: re.Pattern[str] | None = None
    particles: str = ""
    vague: re.Pattern[str] | None = None
    hollow: re.Pattern[str] | None = None
    contents: re.Pattern[str] | None = None
    passing: re.Pattern[str] | None = None
    means: re.Pattern[str] | None = None
    subject_end: re.Pattern[str] | None = None
    abouts_before: tuple[re.Pattern[str], ...] = ()
    to_this_end: re.Pattern[str] | None = None
    subject_lead: re.Pattern[str] | None = None
    subject_trail: re.Pattern[str] | None = None
    readers: tuple[re.Pattern[str], ...] = ()
    experts: re.Pattern[str] | None = None
    joins: tuple[re.Pattern[str], ...] = ()
    invited: re.Pattern[str] | None = None
    bare_item: str = ""
    given: re.Pattern[str] | None = None
    given_to: re.Pattern[str] | None = None
    oblique: re.Pattern[str] | None = None
    past: re.Pattern[str] | None = None
    negation: re.Pattern[str] | None = None
    no_object: re.Pattern[str] | None = None
    relative: re.Pattern[str] | None = None
    done_before: re.Pattern[str] | None = None
    purpose: re.Pattern[str] | None = None
    point_lead: str = ""
    in_reports: re.Pattern[str] | None = None
    own_review: re.Pattern[str] | None = None
