"""FRBR IRIs of AKN4UN: work, expression and manifestation.

Source: AKN4UN Guidelines, part 1, section 6.1; Akoma Ntoso Naming Convention 1.0.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from unctc.errors import InvalidValueError
from unctc.late_patterns import late_pattern

__all__ = ["Iri"]

_SEGMENT: Final = r"[A-Za-z0-9._()&+,-]+"
_IRI: Final = late_pattern(
    rf"/akn/un/(?P<kind>{_SEGMENT})/(?P<subtype>{_SEGMENT})/(?P<actor>{_SEGMENT})/"
    rf"(?:(?P<date>\d{{4}}(?:-\d\d-\d\d)?)/)?(?P<number>{_SEGMENT})"
    rf"(?:/(?P<language>[a-z]{{3}})@)?(?:/?!(?P<component>{_SEGMENT}(?:/{_SEGMENT})*))?"
    rf"(?P<suffix>\.xml)?(?:#(?P<fragment>[A-Za-z0-9_.-]+))?/?"
)


@frozen(kw_only=True)
class Iri:
    """The address of a work or of something in it.

    Attributes:
        kind: the root element of the document: ``statement``, ``doc``.
        subtype: ``deliberation``, ``communication``, ``publication``.
        actor: who made it: ``unsc``, ``unga``, ``unsc-ctc``.
        date: the day it was made, or only the year where no more is known; empty where not even that.
        number: its number, slashes as hyphens.
        language: the three letters of the expression's language; empty for the work itself.
        component: ``main``, ``annex_1``, ``annex_1/enclosure_1``; empty for the whole.
        file: whether it is the file.
        fragment: the eId of the place that is meant.

    Example:
        >>> iri = Iri.parse("/akn/un/statement/deliberation/unsc/2001-09-28/1373-2001")
        >>> iri.number, iri.date
        ('1373-2001', '2001-09-28')
        >>> print(evolve(iri, language="zho", component="main"))
        /akn/un/statement/deliberation/unsc/2001-09-28/1373-2001/zho@/!main
    """

    kind: str
    subtype: str
    actor: str
    number: str
    date: str = ""
    language: str = ""
    component: str = ""
    file: bool = False
    fragment: str = ""

    @classmethod
    def parse(cls, text: str) -> Iri:
        """Return the IRI that *text* is; a slash at the end, and none before ``!``, are overlooked.

        Raises:
            InvalidValueError: it is none.
        """
        match = _IRI.fullmatch(text)
        if match is None:
            raise InvalidValueError(
                expected="an IRI as /akn/un/statement/deliberation/unsc/2001-09-28/1373-2001",
                found=repr(text),
                fix="Write kind, subtype, actor, date and number between slashes.",
            )
        facts = match.groupdict(default="")
        # The suffix of a file may have been taken for the end of a number or component.
        last = "component" if facts["component"] else "number"
        file = bool(facts.pop("suffix")) or facts[last].endswith(".xml")
        facts[last] = facts[last].removesuffix(".xml")
        return cls(file=file, **facts)

    def at(self, fragment: str) -> Iri:
        """Return the IRI of a place in the main component."""
        return evolve(self, component=self.component or "main", fragment=fragment)

    def __str__(self) -> str:
        pieces = ["/akn/un", self.kind, self.subtype, self.actor, self.date, self.number]
        text = "/".join(filter(None, pieces))
        if self.language:
            text += f"/{self.language}@"
        if self.component:
            text += f"/!{self.component}"
        return f"{text}{'.xml' if self.file else ''}{f'#{self.fragment}' if self.fragment else ''}"
