"""Read resolutions, drafts and presidential statements of our profile."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from lxml import etree

from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.parsing import Parsed
from unctc.loaders.akn4un.profile.blocks import body_of, recital
from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata, text_taken
from unctc.loaders.akn4un.profile.mixed_content import passage_of
from unctc.loaders.akn4un.profile.work_metadata import (
    WorkMetadata,
    subjects_of,
    take_work_metadata,
    votes_of,
    work_metadata_of,
)
from unctc.model.languages import Language
from unctc.model.mandates import Mandate
from unctc.model.operative import AnnexedText
from unctc.model.passages import Passage, Title
from unctc.model.resolutions import (
    DraftResolution,
    PresidentialStatement,
    Resolution,
    ResolutionPart,
)
from unctc.model.symbols import Symbol
from unctc.schemas.akn4un import AKN, SOURCE, STATEMENTS, local_name
from unctc.schemas.component_eids import unqualify_eids
from unctc.schemas.fact_elements import interpreted_fields

__all__ = ["is_ours", "read_our_statement"]

_NS: Final = f"{{{AKN}}}"


def is_ours(document: etree._Element) -> bool:
    """Whether this library wrote the document: its metadata name it as their source."""
    identification = document.find(f"{_NS}meta/{_NS}identification")
    return identification is not None and identification.get("source") == SOURCE


def read_our_statement(
    parsed: Parsed, statement: etree._Element, language: Language | None
) -> Resolution | DraftResolution | PresidentialStatement | None:
    """Return the document in *statement*; ``None`` where it does not say what the profile requires.

    Raises:
        InvalidXmlError: a fact beside the text cannot be understood.
    """
    head = work_metadata_of(statement)
    kind = STATEMENTS.get(statement.get("name", ""))
    written = language or head.language
    if (
        kind is None
        or written is None
        or (head.symbol is None and kind is not PresidentialStatement)
    ):
        return None
    metadata = FileMetadata.of(
        statement.find(f"{_NS}meta"), Citing(written), exact=True, where=parsed.where
    )
    metadata.keep_other_parts(statement)
    body = body_of(statement.find(f"{_NS}mainBody"), metadata)
    known: Fields = {
        **_own(kind, head),
        **_front(statement, metadata),
        "preambular_paragraphs": tuple(
            recital(each, metadata)
            for each in statement.iterfind(f"{_NS}preamble/{_NS}recitals/{_NS}recital")
        ),
        "leading_paragraphs": tuple(body.paragraphs),
        "sections": tuple(body.sections),
        "annexes": tuple(_annexes(statement, metadata)),
        **_parts(parsed, statement, metadata),
        "subjects": subjects_of(statement),
        "votes": votes_of(statement),
        "findings": parsed.findings,
    }
    take_work_metadata(statement, head)
    metadata.keep_rest(statement)
    if parsed.root in statement.iterancestors():
        metadata.keep_rest(parsed.root)
    mandates = tuple(_mandates(metadata, head.symbol)) if head.symbol else ()
    facts = metadata.within("document")
    for fact in facts:
        known.update(metadata.fields(fact, kind))
    known.update(interpreted_fields(next(iter(facts), None), mandates=mandates))
    known["unread"] = (*known.get("unread", ()), *metadata.unread)
    known["language"] = written
    if head.symbol is None:
        return PresidentialStatement(symbol=None, **known)
    return kind(symbol=head.symbol, **known)


def _own(kind: type, head: WorkMetadata) -> Fields:
    day = "voted" if kind is DraftResolution else "adopted"
    return {
        day: head.date,
        "issued": head.issued,
        "job_number": head.job_number,
        "distribution": head.distribution,
    }


def _front(statement: etree._Element, metadata: FileMetadata) -> Fields:
    """Return the passages that stand alone: title, line of adoption, opening, closing."""
    found: Fields = {}
    for part in ("preface", "conclusions"):
        for box in statement.iterfind(f"{_NS}{part}/{_NS}container"):
            name = box.get("name", "")
            lines = box.findall(f"{_NS}p")
            if name in ("title", "adoption", "closing") and name not in found and len(lines) == 1:
                kind = Title if name == "title" else Passage
                found[name] = passage_of(kind, lines[0], metadata, box.get("eId", ""))
            else:
                metadata.keep_unread(box)
    for box in sorted(statement.iterfind(f"{_NS}preamble/*"), key=_is_no_opening):
        lines = box.findall(f"{_NS}p") if local_name(box) == "formula" else []
        if lines and "opening" not in found:
            found["opening"] = passage_of(Passage, lines[0], metadata, box.get("eId", ""))
        elif local_name(box) != "recitals":
            metadata.keep_unread(box)
    return found


def _is_no_opening(box: etree._Element) -> bool:
    """Whether a part of a preamble does not call itself its opening, as what this library writes does."""
    return box.get("name") != "opening"


def _parts(parsed: Parsed, statement: etree._Element, metadata: FileMetadata) -> Fields:
    """Return the parts of a resolution that is a collection of them."""
    if local_name(statement) != "documentCollection":
        return {}
    parts = []
    for component in statement.iterfind(f"{_NS}collectionBody/{_NS}component"):
        for document in component:
            alone = deepcopy(document)
            unqualify_eids(alone, component.get("eId", ""))
            part = read_our_statement(parsed, alone, None) if is_ours(alone) else None
            if isinstance(part, Resolution):
                parts.append(ResolutionPart.of(part))
                metadata.unread.extend(part.unread)
                text_taken(document)
            else:
                metadata.keep_unread(document)
    return {"parts": tuple(parts)}


def _annexes(statement: etree._Element, metadata: FileMetadata) -> Iterator[AnnexedText]:
    for document in statement.iterfind(f"{_NS}attachments/{_NS}attachment/{_NS}doc"):
        body = body_of(document.find(f"{_NS}mainBody"), metadata)
        yield AnnexedText(tuple(body.paragraphs), tuple(body.sections))


def _mandates(metadata: FileMetadata, symbol: Symbol) -> Iterator[Mandate]:
    for fact in metadata.within("mandate"):
        span = metadata.entities.get(fact.get("concept", ""))
        yield metadata.made(fact, Mandate, source=symbol, **({"span": span} if span else {}))
