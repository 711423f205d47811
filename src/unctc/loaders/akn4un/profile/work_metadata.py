"""Facts about the whole document, from metadata and cover page of our profile."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from attrs import define
from lxml import etree

from unctc.loaders.akn4un.profile.metadata import text_taken
from unctc.model.languages import LANGUAGE_CODES, Language
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.vocabularies import Distribution
from unctc.model.votes import Votes
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import AKN, NO_DATE, WRITTEN_VOTES, local_name
from unctc.schemas.fact_elements import qualified

__all__ = ["WorkMetadata", "subjects_of", "take_work_metadata", "votes_of", "work_metadata_of"]

_NS: Final = f"{{{AKN}}}"
_DISTRIBUTIONS: Final = {each.value: each for each in Distribution}


@define
class WorkMetadata:
    """What is said of the whole document.

    Attributes:
        symbol: its symbol.
        language: the language of this version.
        date: the date of the work.
        issued: the date of issue.
        original: the language that this is a translation from.
        job_number: the job number.
        distribution: the distribution.
    """

    symbol: Symbol | None = None
    language: Language | None = None
    date: dt.date | None = None
    issued: dt.date | None = None
    original: Language | None = None
    job_number: str | None = None
    distribution: Distribution | None = None


def work_metadata_of(document: etree._Element) -> WorkMetadata:
    """Return what ``meta`` and ``coverPage`` of *document* say."""
    head = WorkMetadata()
    work, version = (
        document.find(f"{_NS}meta/{_NS}identification/{_NS}{name}")
        for name in ("FRBRWork", "FRBRExpression")
    )
    if work is not None:
        head.date = _date(work.find(f"{_NS}FRBRdate"))
    if version is not None:
        head.language = _language(version.find(f"{_NS}FRBRlanguage"), "language")
        head.original = _language(version.find(f"{_NS}FRBRtranslation"), "fromLanguage")
    docket = document.find(f"{_NS}meta/{_NS}presentation//{_NS}docketNumber")
    if docket is not None:
        head.job_number = "".join(docket.itertext())
    for each in document.iterfind(f"{_NS}coverPage//*"):
        _line(head, each)
    return head


def take_work_metadata(document: etree._Element, head: WorkMetadata) -> None:
    """Take the words of ``meta`` and ``coverPage`` that say what is in *head* out of the tree, each once."""
    said = {
        ("docAuthority", "#un"): "United Nations",
        ("docNumber", "#symbol"): head.symbol.text if head.symbol else None,
        ("inline", "#distribution"): head.distribution.value if head.distribution else None,
        ("docDate", "#dateOfIssuance"): head.issued.isoformat() if head.issued else None,
        ("docketNumber", "#publicationJobNumber"): head.job_number,
    }
    places = (
        *document.iterfind(f"{_NS}meta/{_NS}presentation//{_NS}docketNumber"),
        *document.iterfind(f"{_NS}coverPage//*"),
    )
    for each in places:
        words = said.get(key := (local_name(each) or "", each.get("refersTo", "")))
        if words is not None and "".join(each.itertext()).strip() == words.strip():
            text_taken(each)
            del said[key]


def _line(head: WorkMetadata, element: etree._Element) -> None:
    name, words = local_name(element), "".join(element.itertext())
    if name == "docNumber" and head.symbol is None:
        head.symbol = symbol_or_none(words)
    elif name == "docDate" and element.get("refersTo") == "#dateOfIssuance":
        head.issued = _date(element)
    elif element.get("name") == "akn4un:distribution" or name == "docStatus":
        head.distribution = _DISTRIBUTIONS.get(words.strip())


def _date(element: etree._Element | None) -> dt.date | None:
    value = "" if element is None else element.get("date", "")
    try:
        return None if value in ("", NO_DATE) else dt.date.fromisoformat(value)
    except ValueError:
        return None


def _language(element: etree._Element | None, name: str) -> Language | None:
    return None if element is None else LANGUAGE_CODES.get(element.get(name, ""))


def subjects_of(document: etree._Element) -> tuple[Subject, ...]:
    """Return what the document is about."""
    return tuple(
        Subject(
            each.get("showAs", ""),
            vocabulary=each.get("dictionary", ""),
            address=each.get("href", ""),
        )
        for each in document.iterfind(f"{_NS}meta/{_NS}classification/{_NS}keyword")
    )


def votes_of(document: etree._Element) -> Votes | None:
    """Return how the members voted."""
    path = f"{_NS}meta/{_NS}analysis/{_NS}parliamentary/{_NS}voting"
    found: dict[str, Any] = {}
    for count in document.iterfind(f"{path}/{_NS}count"):
        field = WRITTEN_VOTES.get(count.get("refersTo", "").removeprefix("#"))
        number = whole_number(count.get("value"))
        if field is not None and number is not None:
            found[field] = number
            named = count.iterfind(qualified("state"))
            found[f"states_{field}"] = tuple("".join(each.itertext()) for each in named)
    return Votes(**{"in_favour": 0, **found}) if found else None
