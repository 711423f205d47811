"""United Nations counter-terrorism work programmes and the resolutions behind them, as typed, lossless data.

>>> import unctc
>>> document = unctc.sample()
>>> ctc, cted = document.programmes
>>> ctc.paragraph(11).text[:12]
'反恐委员会将审议反恐执行'
>>> [str(citation.target) for citation in ctc.paragraph(11).citations]
['S/RES/2396 (2017)']
"""

from __future__ import annotations

from importlib.metadata import version as _version

from unctc.checks import check, check_versions
from unctc.errors import (
    InvalidCitationTextError,
    InvalidJsonError,
    InvalidLinkError,
    InvalidSymbolError,
    InvalidValueError,
    InvalidXmlError,
    LoadError,
    MisplacedCitationError,
    NotInDocumentError,
    SerializationError,
    UnctcError,
    UnknownFormatError,
    UnreadableSourceError,
    UnsupportedContentError,
    UnsupportedLanguageError,
)
from unctc.formats import dump, dumps, load, loads, sample
from unctc.model.bodies import Body
from unctc.model.citations import Citation, ParagraphReference, Pinpoint, Role
from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.languages import Language
from unctc.model.letters import Annex, Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.locations import Location, Span
from unctc.model.mandates import Deliverable, Divergence, Mandate, ParagraphPlace, Rhythm
from unctc.model.passages import (
    Footnote,
    Heading,
    Item,
    Link,
    Paragraph,
    Passage,
    Signature,
    Title,
)
from unctc.model.periods import Due, DueDate, Period, Recurrence, Within
from unctc.model.programmes import WorkProgramme
from unctc.model.resolutions import (
    AnnexedText,
    DraftResolution,
    OperativeParagraph,
    PreambularParagraph,
    PresidentialStatement,
    Resolution,
    SectionHeading,
)
from unctc.model.sections import Section
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.tables import Cell, Row, Table
from unctc.model.traces import Evidence, EvidenceKind, Trace, TraceLink, Verdict
from unctc.model.unread import Unread
from unctc.model.votes import Votes
from unctc.reading.citations import find_citations
from unctc.reading.mandates import mandates
from unctc.reviews import load_review, review_path, save_review
from unctc.serializers.annotated import annotate
from unctc.tracing import review, trace

__version__ = _version("unctc")

__all__ = [
    "Annex",
    "AnnexedText",
    "Attachment",
    "Body",
    "Cell",
    "Citation",
    "Deliverable",
    "Divergence",
    "Document",
    "DraftResolution",
    "Due",
    "DueDate",
    "Enclosure",
    "Evidence",
    "EvidenceKind",
    "Finding",
    "Footnote",
    "Furniture",
    "FurnitureKind",
    "Heading",
    "InvalidCitationTextError",
    "InvalidJsonError",
    "InvalidLinkError",
    "InvalidSymbolError",
    "InvalidValueError",
    "InvalidXmlError",
    "Item",
    "Language",
    "Letter",
    "Link",
    "LoadError",
    "Location",
    "Mandate",
    "MisplacedCitationError",
    "NotInDocumentError",
    "OperativeParagraph",
    "Paragraph",
    "ParagraphPlace",
    "ParagraphReference",
    "Passage",
    "Period",
    "Pinpoint",
    "PreambularParagraph",
    "PresidentialStatement",
    "Recurrence",
    "Resolution",
    "Rhythm",
    "Role",
    "Row",
    "Section",
    "SectionHeading",
    "SerializationError",
    "Severity",
    "Signature",
    "Span",
    "Subject",
    "Symbol",
    "Table",
    "Title",
    "Trace",
    "TraceLink",
    "TransmittalLetter",
    "UnctcError",
    "UnknownFormatError",
    "Unread",
    "UnreadableSourceError",
    "UnsupportedContentError",
    "UnsupportedLanguageError",
    "Verdict",
    "Votes",
    "Within",
    "WorkProgramme",
    "annotate",
    "check",
    "check_versions",
    "dump",
    "dumps",
    "find_citations",
    "load",
    "load_review",
    "loads",
    "mandates",
    "review",
    "review_path",
    "sample",
    "save_review",
    "trace",
]


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
