"""The record of how texts in one language name a body whom they tell to act, whatever its name."""

from __future__ import annotations

import re

from attrs import frozen

from unctc.model.languages import Language

__all__ = ["OrganRules"]


@frozen(kw_only=True, eq=False)
class OrganRules:
    """How a body is named by a common noun and what makes it one of its own: "the Committee on River Basins".

    Attributes:
        language: the language.
        told: the name of a body right after the words that tell somebody to act; group ``name``, and in it group
            ``head``, the noun. What ends the name is behind it: "to report".
        acts: the name of a body at the start of a sentence, before the words that say what it will do; the same
            groups.
    """

    language: Language
    told: re.Pattern[str]
    acts: re.Pattern[str] | None = None
