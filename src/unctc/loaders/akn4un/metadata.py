"""Read the metadata of a published file: dates, votes, sponsors, subjects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from attrs import define, field, frozen
from lxml import etree

from unctc.findings import finding
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.mixed_content import plain_words
from unctc.loaders.akn4un.sponsors import names_in
from unctc.model.findings import Finding
from unctc.model.languages import LANGUAGE_CODES, Language
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.votes import Votes
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import AKN, NO_DATE, VOTES, WORK_IRI, local_name

__all__ = ["Metadata", "Work", "date_of", "metadata_of"]

_ISO: Final = late_pattern(r"\d{4}-\d\d-\d\d")
_COUNTS: Final = late_pattern(r"\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b")
_NS: Final = f"{{{AKN}}}"
_INDEX_NUMBER: Final = late_pattern(r"\[\d*\]|")
_NOT_SUBJECTS: Final = frozenset({"agenda", "title"})


@define
class Metadata:
    """What the head says.

    Attributes:
        iri: the IRI of the work, verbatim.
        country: the country in the head; ``un`` in what the United Nations publishes.
        language: the language of the expression.
        work_date: the date of the work: of adoption, or of the vote on a draft.
        adopted: the date of the step "adopted".
        record: the symbol of the meeting's record.
        outcome: how the last step ended.
        chapter_vii: whether that step names Chapter VII.
        draft: the symbol of the draft.
        submitters: who submitted it.
        additional_sponsors: who joined them.
        votes: how the members voted.
        without_vote: whether it was adopted without one.
        agenda_item: the item of the agenda.
        subjects: what the document is about.
        job_number: the number of its production.
        findings: what is odd.
    """

    iri: str = ""
    country: str = ""
    language: Language | None = None
    work_date: dt.date | None = None
    adopted: dt.date | None = None
    record: Symbol | None = None
    outcome: str = ""
    chapter_vii: bool | None = None
    draft: Symbol | None = None
    submitters: tuple[str, ...] = ()
    additional_sponsors: tuple[str, ...] = ()
    votes: Votes | None = None
    without_vote: bool | None = None
    agenda_item: str | None = None
    subjects: tuple[Subject, ...] = ()
    job_number: str | None = None
    findings: list[Finding] = field(factory=list)

    @property
    def meeting(self) -> int | None:
        """The number of the meeting whose record the head names."""
        return self.record.number if self.record is not None and _is_record(self.record) else None

    @property
    def letter(self) -> Symbol | None:
        """The letter that the head names in place of a record: the members voted by letters."""
        return None if self.record is None or _is_record(self.record) else self.record

    def leave_out_the_vote(self) -> None:
        """Forget how the text came about: what the head says is of another one."""
        self.adopted = self.record = self.draft = self.votes = self.chapter_vii = None
        self.without_vote = self.agenda_item = None
        self.submitters = self.additional_sponsors = ()
        self.subjects = ()
        self.outcome = ""

    @property
    def work(self) -> Work:
        """What the IRI of the work names."""
        return Work.of(self.iri)


@frozen
class Work:
    """What the IRI of a work says of it."""

    actor: str = ""
    date: str = ""
    number: str = ""

    @classmethod
    def of(cls, iri: str) -> Work:
        """Take an IRI apart, with or without slashes at its end, with or without a date.

        Example:
            >>> Work.of("/akn/un/statement/deliberation/unsc/2022-03-15/2625-2022/").number
            '2625-2022'
        """
        match = WORK_IRI.match(iri)
        return cls(match["actor"], match["date"] or "", match["number"] or "") if match else cls()


def _is_record(symbol: Symbol) -> bool:
    return symbol.series in ("PV", "SR")


def metadata_of(meta: etree._Element | None) -> Metadata:
    """Return the facts in the element ``meta``; none where there is no such element."""
    facts = Metadata()
    if meta is None:
        return facts
    keywords: list[etree._Element] = []
    for part in meta:
        name = local_name(part)
        if name == "identification":
            _identify(facts, part)
        elif name == "classification":
            keywords.extend(part)
        elif name == "workflow":
            for step in part:
                _step(facts, step)
        elif name == "analysis":
            _vote(facts, part.find(f"{_NS}parliamentary/{_NS}voting"))
        elif name == "presentation":
            for docket in part.iter(f"{_NS}docketNumber"):
                facts.job_number = plain_words(docket) or None
    _classify(facts, keywords)
    return facts


def _identify(facts: Metadata, identification: etree._Element) -> None:
    work = identification.find(f"{_NS}FRBRWork")
    if work is not None:
        facts.iri = _value(work, "FRBRuri") or _value(work, "FRBRthis")
        facts.country = _value(work, "FRBRcountry")
        date = work.find(f"{_NS}FRBRdate")
        if date is not None:
            facts.work_date = date_of(facts, date.get("date"), "FRBRdate")
    language = identification.find(f"{_NS}FRBRExpression/{_NS}FRBRlanguage")
    if language is not None:
        code = language.get("language", "")
        facts.language = LANGUAGE_CODES.get(code)
        if facts.language is None:
            facts.findings.append(finding("AKN107", language=code))


def _step(facts: Metadata, step: etree._Element) -> None:
    outcome, by = step.get("outcome", ""), step.get("by", "").strip()
    symbol = symbol_or_none(step.get("as", "").partition(" (")[0].strip())
    if outcome == "draftResolution":
        facts.draft, facts.submitters = symbol, names_in(by)
    elif outcome == "draftResolutionAdditionalSponsors":
        facts.additional_sponsors = names_in(by)
    elif outcome != "recommendedForAdoption":
        facts.outcome = outcome or facts.outcome
        facts.record = symbol or facts.record
        if step.get("date"):
            facts.adopted = date_of(facts, step.get("date"), "step") or facts.adopted
        if step.get("refersTo") == "Chapter VII":
            facts.chapter_vii = True
        if by.startswith("Adopted without"):
            facts.without_vote = True
        if facts.votes is None and (match := _COUNTS.search(by)):
            facts.votes = Votes(
                in_favour=int(match[1]), against=int(match[2]), abstaining=int(match[3])
            )


def _classify(facts: Metadata, keywords: Iterable[etree._Element]) -> None:
    agenda: list[tuple[bool, str]] = []
    subjects: dict[Subject, None] = {}
    for keyword in keywords:
        name = (keyword.get("showAs") or keyword.get("value") or "").strip()
        kind = keyword.get("refersTo")
        if kind == "agenda" and _INDEX_NUMBER.fullmatch(name):
            continue  # the number of an entry in somebody's index
        if kind == "agenda":
            agenda.append((not keyword.get("dictionary", "").endswith("/"), name))
        elif kind not in _NOT_SUBJECTS and name:
            vocabulary, address = keyword.get("dictionary", ""), keyword.get("href", "")
            subjects[_subject(name, vocabulary, address)] = None
    facts.subjects = tuple(subjects)
    # The item as the agenda words it stands under "S/"; the other entries are index headings.
    facts.agenda_item = min(agenda, key=lambda each: each[0])[1] or None if agenda else None


@lru_cache(maxsize=4096)
def _subject(name: str, vocabulary: str, address: str) -> Subject:
    """Return a subject, the same object for the same words: most documents of a corpus have those of others."""
    return Subject(name, vocabulary=vocabulary, address=address)


def _vote(facts: Metadata, voting: etree._Element | None) -> None:
    if voting is None:
        return
    outcome = voting.get("outcome")
    if outcome:
        facts.without_vote = outcome == "adoptedWithoutVote"
    counts: dict[str, int] = {}
    states: dict[str, tuple[str, ...]] = {}
    for count in voting.iterfind(f"{_NS}count"):
        vote = VOTES.get(count.get("refersTo", "").removeprefix("#"))
        value = whole_number(count.get("value"))
        if vote is None or (value is None and not len(count)):
            continue
        states[vote] = tuple(
            name for each in count.iter(f"{_NS}organization") if (name := plain_words(each))
        )
        counts[vote] = len(states[vote]) if value is None else value
        if states[vote] and counts[vote] != len(states[vote]):
            facts.findings.append(
                finding("AKN110", vote=vote, counted=counts[vote], named=len(states[vote]))
            )
    if counts:
        facts.votes = Votes(
            in_favour=counts.get("in_favour", 0),
            against=counts.get("against", 0),
            abstaining=counts.get("abstaining", 0),
            absent=counts.get("absent", 0),
            states_in_favour=states.get("in_favour", ()),
            states_against=states.get("against", ()),
            states_abstaining=states.get("abstaining", ()),
            states_absent=states.get("absent", ()),
        )


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(f"{_NS}{name}")
    return "" if child is None else child.get("value", "").strip()


def date_of(facts: Metadata, value: str | None, element: str) -> dt.date | None:
    """Return the date that *value* is; what is none, or a placeholder, is a finding."""
    if not value:
        return None
    if value == NO_DATE:
        facts.findings.append(finding("AKN105", element=element))
        return None
    try:
        if _ISO.fullmatch(value):
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    facts.findings.append(finding("AKN106", value=value, element=element))
    return None
