"""The record of a language's register of bodies: their long and short names.

Patterns of sentences see bodies as marks: a text in which each name of a body has been covered by a private
character. ``BODY`` is one mark, :func:`listed` a list of them as the language writes lists.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from unctc.model.bodies import NUMBERED_COMMITTEES, Body
from unctc.model.languages import Language

__all__ = ["BODY", "BodyName", "BodyNouns", "BodyRules", "NameForm", "committees", "listed"]

BODY: Final = "[\ue000-\ue0ff]++"
"""One body, in a text whose bodies are marks; possessive, for half a name is no body."""


def listed(joint: str) -> str:
    """Return the pattern of a list of bodies whose members *joint* joins."""
    return rf"{BODY}(?:(?:{joint}){BODY})*"


def committees(
    full: str, short: str, *, between: str, before: int = 110, after: int = 120
) -> tuple[BodyName, ...]:
    r"""Return the names of the committees that are known by the numbers of their resolutions.

    Args:
        full: the long name as a pattern, ``{numbers}`` for the numbers with their years.
        short: the short name as a pattern, ``{number}`` for the number.
        between: what is between two numbers, as a pattern.
        before: how far before the number a name may begin.
        after: how far after it a name may end.

    Example:
        >>> name = committees(
        ...     "Committee pursuant to resolutions? {numbers}",
        ...     "{number} Committee",
        ...     between=" and ",
        ... )[0]
        >>> re.fullmatch(
        ...     name.pattern, "Committee pursuant to resolutions 751 (1992) and 1907 (2009)"
        ... ).start()
        0
    """
    found = []
    for body, (number, *others) in NUMBERED_COMMITTEES.items():
        first = rf"(?:{'|'.join(map(str, (number, *others)))})(?: ?\(\d{{4}}\))?"
        numbers = rf"{first}(?:(?:{between})\d{{3,4}}(?: ?\(\d{{4}}\))?){{0,4}}"
        pattern = f"{full.replace('{numbers}', numbers)}|{short.replace('{number}', str(number))}"
        hints = tuple(map(str, (number, *others)))
        found.append(BodyName(body=body, pattern=pattern, hints=hints, before=before, after=after))
    return tuple(found)


class NameForm(StrEnum):
    """How a text names a body."""

    FULL = "full"
    """By a name that means this body in any text."""
    SHORT = "short"
    """As "the Committee": which one, the rest of the document says."""
    BARE = "bare"
    """As "Committee" inside a phrase, which opens no sentence."""
    MISSION = "mission"
    """As "the Mission" or "the Force" in a resolution: which one, its other paragraphs say."""
    OFFICE = "office"
    """By the one who speaks for it: "the Chair"."""


@frozen(kw_only=True)
class BodyName:
    """Names of a body.

    Attributes:
        body: the body; ``None`` for "the Committee", which the text must have named before.
        pattern: its names, long and short, as a pattern.
        hints: words one of which is in every one of its names.
        before: how far before the start of such a word a name may begin.
        after: how far after the start of such a word a name may end.
        form: how they name it.
    """

    body: Body | None = None
    pattern: str
    hints: tuple[str, ...]
    before: int = 60
    after: int = 90
    form: NameForm = field()

    @form.default
    def _form(self) -> NameForm:
        return NameForm.FULL if self.body is not None else NameForm.SHORT

    @classmethod
    def of(cls, body: Body, *names: str) -> BodyName:
        """Return the entry of *body* whose names are these *names* as they are, with no other forms.

        An apostrophe in them is found straight, too.

        Example:
            >>> BodyName.of(Body.UNODC, "ONUDC").hints
            ('ONUDC',)
        """
        straight = (each.replace("’", "'") for each in names)
        names = tuple(dict.fromkeys((*names, *straight)))
        pattern = "|".join(re.escape(each) for each in sorted(names, key=len, reverse=True))
        return cls(body=body, pattern=pattern, hints=names, before=0, after=max(map(len, names)))


@frozen(kw_only=True, eq=False)
class BodyNouns:
    """How a body is named by a common noun and what makes it one of its own: "the Committee on River Basins".

    Attributes:
        addressed: the name of a body right after the words that ask it to act; group ``name``, and in it group
            ``head``, the noun. What ends the name is behind it: "to report".
        acts: the name of a body at the start of a sentence, before the words that say what it will do; the same
            groups.
    """

    addressed: re.Pattern[str]
    acts: re.Pattern[str] | None = None


@frozen(kw_only=True, eq=False)
class BodyRules:
    """The names of bodies in one language.

    Attributes:
        language: the language.
        names: the register; of names that begin at one place the longest counts.
        addressees: names of those whom resolutions address and no other text is searched for: collectives, and bodies
            known by one word in the resolution that founds or mentions them.
        opening: what may be before the body that opens a paragraph.
        offices: what after a short name makes it an office of the body: 委员会主席 is a person.
        nouns: how bodies are named that no register has; ``None`` where that is not known yet.
    """

    language: Language
    names: tuple[BodyName, ...]
    addressees: tuple[BodyName, ...] = ()
    opening: re.Pattern[str] = re.compile("")
    offices: tuple[str, ...] = ()
    nouns: BodyNouns | None = None
