"""The record of what a language's table says about duties: who owes what to whom by when.

Patterns of sentences see bodies as marks, see :mod:`unctc.languages.rules.bodies`.
"""

from __future__ import annotations

import re

from attrs import frozen

from unctc.model.languages import Language

__all__ = ["Act", "DutyRules", "Kind", "Predicate", "Shift"]


@frozen
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
    """

    pattern: re.Pattern[str]
    kind: str | None = None
    nouns: tuple[str, ...] = ()
    before: bool = False
    needs_recipient: bool = False


@frozen
class Shift:
    """Words after which somebody else is the one who acts.

    Attributes:
        pattern: the words; the group ``bodies`` is who acts from there on, if it takes part.
        former: what becomes of who acted before: ``partner``, ``recipient``.
    """

    pattern: re.Pattern[str]
    former: str


@frozen
class Act:
    """A verb with which an organ acts.

    Attributes:
        name: the lemma that every language shares, ``calls upon``.
        pattern: its finite forms.
        participles: its forms that open a clause only where they are emphasised.
        mandates: whether it asks somebody to do something, rather than noting or welcoming.
    """

    name: str
    pattern: str
    participles: str = ""
    mandates: bool = True


@frozen(kw_only=True, eq=False)
class DutyRules:
    """The words by which texts in one language say who owes what to whom by when.

    Attributes:
        language: the language.
        sentence_end: where a sentence ends.
        clause_end: where a clause ends.
        kinds: kinds of deliverables, in the order in which they are tried.
        head: the noun that heads an object; ``{nouns}`` in the group ``noun``, and a group ``authors``.
        about: how an object says what it is about; group ``subject``.
        particles: characters before what an object is about that are no part of it.
        bare: an object that says nothing of what it is about.
        predicates: verbs by which something is delivered.
        agents: who acts; group ``bodies``.
        shifts: words after which somebody else acts.
        resumption: words after which the subject of the sentence acts again.
        recipients: to whom; group ``bodies``.
        partners: with whom; group ``bodies``.
        dues_precede: whether a date is before the verb that it belongs to.
        acts: the verbs of operative paragraphs.
        joint: words between two clauses.
        act_lead: what may be before a verb that opens a further clause.
        word_end: what must follow a verb.
        further: words that go with a verb, "further", "also".
        addressees: who is told to act, right after the verb; group ``bodies``.
        noted_is_not_told: whether whom the words right after a verb name are told nothing by it, where the verb
            merely notes or recalls.
        asks: where a further thing is asked under the same verb; the group ``bodies`` may name whom.
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
    noted_is_not_told: bool = True
    particles: str = ""
