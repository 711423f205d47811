"""Closed vocabularies: acts of resolutions, kinds of deliverables and of distribution, and how a word becomes a member."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from unctc.errors import InvalidValueError

__all__ = ["DeliverableKind", "Distribution", "MandateAct", "distribution_or_none", "member_of"]

_E = TypeVar("_E", bound=StrEnum)


class MandateAct(StrEnum):
    """What a resolution does with a verb: the finite verb, in English, whatever the language of the text.

    Example:
        >>> MandateAct("calls upon")
        <MandateAct.CALLS_UPON: 'calls upon'>
    """

    REQUESTS = "requests"
    DIRECTS = "directs"
    INSTRUCTS = "instructs"
    DECIDES = "decides"
    DECLARES = "declares"
    CALLS_UPON = "calls upon"
    URGES = "urges"
    ENCOURAGES = "encourages"
    INVITES = "invites"
    DEMANDS = "demands"
    AUTHORIZES = "authorizes"
    UNDERSCORES = "underscores"
    UNDERLINES = "underlines"
    STRESSES = "stresses"
    EMPHASIZES = "emphasizes"
    HIGHLIGHTS = "highlights"
    REAFFIRMS = "reaffirms"
    AFFIRMS = "affirms"
    REITERATES = "reiterates"
    RECALLS = "recalls"
    REMINDS = "reminds"
    RECOGNIZES = "recognizes"
    WELCOMES = "welcomes"
    COMMENDS = "commends"
    ENDORSES = "endorses"
    NOTES = "notes"
    OBSERVES = "observes"
    LOOKS_FORWARD = "looks forward"
    SUPPORTS = "supports"
    EXPRESSES = "expresses"
    CONFIRMS = "confirms"
    CLARIFIES = "clarifies"
    CONDEMNS = "condemns"
    DEPLORES = "deplores"
    REVIEWS = "reviews"
    APPEALS = "appeals"
    APPROVES = "approves"
    RENEWS = "renews"
    REQUIRES = "requires"
    EXTENDS = "extends"
    MAINTAINS = "maintains"
    CONSIDERS = "considers"
    REJECTS = "rejects"
    DETERMINES = "determines"
    ASSERTS = "asserts"
    IMPLORES = "implores"
    UNDERSTANDS = "understands"
    RECOMMENDS = "recommends"
    ADOPTS = "adopts"
    ESTABLISHES = "establishes"
    REGRETS = "regrets"
    ACCEPTS = "accepts"
    PROCLAIMS = "proclaims"
    UNDERTAKES = "undertakes"
    DESIGNATES = "designates"
    APPOINTS = "appoints"
    CONGRATULATES = "congratulates"
    APPRECIATES = "appreciates"
    AGREES = "agrees"
    INTENDS = "intends"
    CONCURS = "concurs"
    INSISTS = "insists"
    CAUTIONS = "cautions"
    WARNS = "warns"
    TRANSMITS = "transmits"
    ADVISES = "advises"
    BELIEVES = "believes"
    CENSURES = "censures"
    DENOUNCES = "denounces"
    DEPRECATES = "deprecates"
    DISSOLVES = "dissolves"
    DRAWS_ATTENTION = "draws attention"
    ECHOES = "echoes"
    FINDS = "finds"
    HOLDS = "holds"
    HOPES = "hopes"
    LIFTS = "lifts"
    ORDERS = "orders"
    RECORDS = "records"
    REMAINS = "remains"
    SUSPENDS = "suspends"
    TERMINATES = "terminates"
    THANKS = "thanks"


class DeliverableKind(StrEnum):
    """What is delivered, in English, whatever the language of the text.

    Example:
        >>> DeliverableKind("joint report")
        <DeliverableKind.JOINT_REPORT: 'joint report'>
    """

    REPORT = "report"
    JOINT_REPORT = "joint report"
    BRIEFING = "briefing"
    UPDATE = "update"
    REVIEW = "review"
    VISIT = "visit"
    SURVEY = "survey"
    MEETING = "meeting"
    CONSULTATIONS = "consultations"
    LIST = "list"
    GUIDE = "guide"
    PARTICIPATION = "participation"
    RECOMMENDATIONS = "recommendations"
    PROPOSALS = "proposals"
    INFORMATION = "information"
    PROGRAMME = "programme"
    ASSESSMENT = "assessment"
    ANALYSIS = "analysis"
    CONFERENCE = "conference"
    ADVICE = "advice"
    RESEARCH = "research"
    INVITATION = "invitation"
    IDENTIFICATION = "identification"
    """Of partners and donors: who is able and willing to help is found out."""


class Distribution(StrEnum):
    """To whom the United Nations distribute a document, as the masthead says it in any language.

    Source: United Nations Editorial Manual, mastheads: general, limited, restricted; records are provisional
    until they are corrected.

    Example:
        >>> Distribution("General")
        <Distribution.GENERAL: 'General'>
    """

    GENERAL = "General"
    LIMITED = "Limited"
    RESTRICTED = "Restricted"
    PROVISIONAL = "Provisional"


def distribution_or_none(value: Distribution | str | None) -> Distribution | None:
    """Return the distribution that *value* is or names, ``None`` for none.

    Raises:
        InvalidValueError: it names none.
    """
    return None if value is None else member_of(Distribution, value)


def member_of(kind: type[_E], value: _E | str) -> _E:
    """Return the member of *kind* that *value* is or names.

    Raises:
        InvalidValueError: there is none.

    Example:
        >>> member_of(MandateAct, "requests")
        <MandateAct.REQUESTS: 'requests'>
    """
    if isinstance(value, kind):
        return value
    try:
        return kind(value)
    except ValueError:
        raise InvalidValueError(
            expected=f"one of {', '.join(kind)}",
            found=repr(value),
            where=kind.__name__,
            fix=f"Give a member of {kind.__name__}.",
        ) from None
