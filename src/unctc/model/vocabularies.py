"""Closed vocabularies: the acts of resolutions, the kinds of deliverables, and how a word becomes a member of one."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from unctc.errors import InvalidValueError

__all__ = ["DeliverableKind", "MandateAct", "member_of"]

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


def member_of(kind: type[_E], value: _E | str) -> _E:
    """Return the member of *kind* that *value* is or names.

    Raises:
        InvalidValueError: there is none.

    Example:
        >>> member_of(MandateAct, "requests")
        <MandateAct.REQUESTS: 'requests'>
    """
    try:
        return kind(value)
    except ValueError:
        raise InvalidValueError(
            expected=f"one of {', '.join(kind)}",
            found=repr(value),
            where=kind.__name__,
            fix=f"Give a member of {kind.__name__}.",
        ) from None
