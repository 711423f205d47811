"""Validate IRIs: syntax, and agreement with the fields beside them.

Source: AKN4UN Guidelines, part 1, sections 5.1 and 6.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import evolve
from lxml import etree

from unctc.errors import InvalidValueError
from unctc.model.languages import LANGUAGE_CODES
from unctc.schemas.akn4un import AKN, NO_DATE, local_name
from unctc.schemas.iris import Iri
from unctc.validation.breaches import Breach, breach

__all__ = ["check_iris"]

_NS: Final = f"{{{AKN}}}"
_WORKS: Final = frozenset(
    {("ref", "href"), ("rref", "from"), ("rref", "upTo"), ("implicitReference", "href")}
    | {("TLCReference", "href"), ("FRBRtranslation", "href")}
    | {("FRBRthis", "value"), ("FRBRuri", "value")}
)
_ONTOLOGY: Final = re.compile(r"/akn/ontology/([a-z]+)/[a-z]+/[^\s#]+")
_LANGUAGES: Final = {"FRBRlanguage": "language", "FRBRtranslation": "fromLanguage"}


def check_iris(root: etree._Element) -> Iterator[Breach]:
    """Yield what is wrong with the IRIs under *root*."""
    cited = {
        f"#{each.get('eId')}": _parsed(each.get("href", ""))
        for each in root.iter(f"{_NS}TLCReference")
    }
    for element in root.iter(etree.Element):
        name = local_name(element)
        for attribute, value in element.items():
            if (name, attribute) in _WORKS and value[:1] not in ("#", "!"):
                iri = _parsed(value)
                if iri is None:
                    yield breach("AKN205", element, element=name, attribute=attribute, iri=value)
                else:
                    yield from _check_cited(element, name, iri, cited)
        if name.startswith("TLC") and name != "TLCReference":
            yield from _check_entry(element, name)
        if name in _LANGUAGES and (code := element.get(_LANGUAGES[name], "")) not in LANGUAGE_CODES:
            yield breach("AKN208", element, element=name, code=repr(code))
        if name == "identification":
            yield from _check_identification(element)


def _parsed(text: str) -> Iri | None:
    try:
        return Iri.parse(text)
    except InvalidValueError:
        return None


def _check_entry(element: etree._Element, name: str) -> Iterator[Breach]:
    href = element.get("href", "")
    match = _ONTOLOGY.fullmatch(href)
    if match is None:
        yield breach("AKN205", element, element=name, attribute="href", iri=href)
    elif match[1] != name.removeprefix("TLC").lower():
        wanted = name.removeprefix("TLC").lower()
        yield breach(
            "AKN206", element, element=name, said=match[1], other="its name", stated=wanted
        )


def _check_cited(
    element: etree._Element, name: str, iri: Iri, cited: dict[str, Iri | None]
) -> Iterator[Breach]:
    """A reference and the entry of the work that it refers to name the same work."""
    work = cited.get(element.get("refersTo", "")) if name in ("ref", "rref") else None
    if work is not None and _work(iri) != _work(work):
        yield breach(
            "AKN206", element, element=name, said=_work(iri), other="its refersTo", stated=work
        )


def _work(iri: Iri) -> Iri:
    return evolve(iri, language="", component="", file=False, fragment="")


def _check_identification(identification: etree._Element) -> Iterator[Breach]:
    """The IRIs of work, expression and manifestation build on each other and on the fields."""
    work: Iri | None = None
    code = ""
    for level in identification:
        name = local_name(level)
        found = {local_name(each): each for each in level}
        whole, this = (_of(found.get(each)) for each in ("FRBRuri", "FRBRthis"))
        if whole is None or this is None:
            continue
        if name == "FRBRWork":
            work = whole
            yield from _check_fields(whole, found)
        language = found.get("FRBRlanguage")
        code = code if language is None else language.get("language", "")
        wanted = evolve(
            _work(work or whole),
            language="" if name == "FRBRWork" else code,
            file=name == "FRBRManifestation",
        )
        said = {"FRBRuri": (whole, name), "FRBRthis": (evolve(this, component=""), "FRBRuri")}
        for field, (iri, other) in said.items():
            if iri != wanted:
                yield breach(
                    "AKN206", found[field], element=field, said=iri, other=other, stated=wanted
                )


def _of(element: etree._Element | None) -> Iri | None:
    return None if element is None else _parsed(element.get("value", ""))


def _check_fields(iri: Iri, found: dict[str, etree._Element]) -> Iterator[Breach]:
    date = found["FRBRdate"].get("date", "") if "FRBRdate" in found else ""
    stated = {
        "FRBRsubtype": (iri.subtype, _value(found, "FRBRsubtype")),
        "FRBRnumber": (iri.number, _value(found, "FRBRnumber")),
        "FRBRcountry": ("un", _value(found, "FRBRcountry")),
        "FRBRdate": (iri.date, "" if date == NO_DATE else date[: len(iri.date)]),
    }
    for name, (said, other) in stated.items():
        if said and other and said != other:
            yield breach(
                "AKN206", found[name], element="FRBRuri", said=said, other=name, stated=other
            )


def _value(found: dict[str, etree._Element], name: str) -> str:
    return found[name].get("value", "") if name in found else ""
