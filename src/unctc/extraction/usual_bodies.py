"""Whom a resolution means by "the Committee" and "the Mission": the one that it names most often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from attrs import frozen

from unctc.extraction.bodies import find_bodies, may_name
from unctc.languages.registry import rules_for
from unctc.languages.rules.bodies import NameForm
from unctc.model.bodies import COMMITTEES, MISSIONS, NAMED_COMMITTEES, Body
from unctc.model.languages import Language

__all__ = ["UsualBodies", "usual_bodies"]

# Those of the Council first.
_COMMITTEES: Final = {
    body: place for place, body in enumerate((*COMMITTEES, *sorted(NAMED_COMMITTEES)))
}


@frozen
class UsualBodies:
    """The bodies that a resolution calls by a noun alone.

    Attributes:
        committee: whom "the Committee" means; ``None`` where it names none in full.
        mission: whom "the Mission" means.
    """

    committee: Body | None = None
    mission: Body | None = None


def usual_bodies(texts: Iterable[str], language: Language) -> UsualBodies:
    """Return whom *texts*, those of one resolution, mean by a noun alone: those that they name most often in full.

    Example:
        >>> text = "The Committee pursuant to resolution 1540 (2004) assists States."
        >>> usual_bodies([text], Language.ENGLISH).committee.value
        '1540 Committee'
    """
    counts = Counter(
        mention.body
        for text in filter(_names_one(language), texts)
        for mention in find_bodies(text, language)
    )
    committees = [body for body in counts if body in _COMMITTEES]
    missions = [body for body in counts if body in MISSIONS] if _has_missions(language) else []
    return UsualBodies(
        max(committees, key=lambda body: (counts[body], -_COMMITTEES[body]), default=None),
        max(missions, key=lambda body: counts[body], default=None),
    )


@cache
def _names_one(language: Language) -> Callable[[str], bool]:
    bodies = frozenset({*_COMMITTEES, *(MISSIONS if _has_missions(language) else ())})
    return may_name(bodies, language)


@cache
def _has_missions(language: Language) -> bool:
    """Whether the language has a noun that means a mission alone."""
    rules = rules_for(language).bodies
    return rules is not None and any(each.form is NameForm.MISSION for each in rules.addressees)
