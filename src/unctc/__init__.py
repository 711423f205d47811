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

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from unctc.annotating import annotated
    from unctc.checks import check, check_versions
    from unctc.comparing import diff
    from unctc.comparison_files import load_comparison, save_comparison, save_redline
    from unctc.errors import (
        AmbiguousPathError,
        InvalidCitationTextError,
        InvalidJsonError,
        InvalidLinkError,
        InvalidSymbolError,
        InvalidValueError,
        InvalidXmlError,
        LoadError,
        MisplacedCitationError,
        MissingDependencyError,
        NotInDocumentError,
        PluginWarning,
        SerializationError,
        UnctcError,
        UnknownFormatError,
        UnreadableSourceError,
        UnsupportedContentError,
        UnsupportedLanguageError,
    )
    from unctc.extraction.citations import find_citations
    from unctc.interpretation import deliverables, mandates
    from unctc.io import dump, dumps, load, loads, sample
    from unctc.model.bodies import Body
    from unctc.model.changes import (
        AspectChange,
        ChangeStatus,
        CitationChange,
        DeliverableChange,
        DocumentChange,
        MandateChange,
        MergedParagraphs,
        ParagraphChange,
        SectionChange,
        SplitParagraph,
        WordEdit,
    )
    from unctc.model.citations import Citation, ParagraphReference, Pinpoint, Role
    from unctc.model.comparisons import ComparedDocument, Comparison
    from unctc.model.documents import Document
    from unctc.model.due import (
        AtSession,
        Bound,
        Due,
        DueDate,
        PartOfPeriod,
        Recurrence,
        Unit,
        Within,
    )
    from unctc.model.findings import Finding, Severity
    from unctc.model.furniture import Furniture, FurnitureKind
    from unctc.model.languages import Language
    from unctc.model.letters import (
        Annex,
        Appendix,
        Attachment,
        Enclosure,
        Letter,
        NamedAttachment,
        TransmittalLetter,
    )
    from unctc.model.locations import Location, Span
    from unctc.model.mandates import Deliverable, Mandate, Rhythm
    from unctc.model.node_paths import NodePath
    from unctc.model.nodes import Node, nodes_of
    from unctc.model.operative import (
        AnnexedText,
        OperativeParagraph,
        OperativeSection,
        PreambularParagraph,
    )
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
    from unctc.model.periods import Period
    from unctc.model.programmes import WorkProgramme
    from unctc.model.reports import Report
    from unctc.model.resolutions import (
        DraftResolution,
        PresidentialStatement,
        Resolution,
        ResolutionPart,
    )
    from unctc.model.sectioned_texts import SectionedText
    from unctc.model.sections import Section
    from unctc.model.states import State
    from unctc.model.subjects import Subject
    from unctc.model.symbols import Symbol
    from unctc.model.tables import Cell, Row, Table
    from unctc.model.traces import Evidence, EvidenceKind, Trace, TraceLink, Verdict
    from unctc.model.unread import Unread
    from unctc.model.vocabularies import DeliverableKind, Distribution, MandateAct
    from unctc.model.votes import Votes
    from unctc.report import render, render_timeline, render_trace
    from unctc.serializers.annotated import annotate
    from unctc.serializers.calendar import dump_calendar
    from unctc.serializers.tables import (
        citation_table,
        deliverable_table,
        mandate_table,
        trace_table,
        write_table,
    )
    from unctc.trace_files import load_trace, save_trace, trace_path
    from unctc.tracing import interpret, review, trace

    __version__: str

__all__ = [
    "AmbiguousPathError",
    "Annex",
    "AnnexedText",
    "Appendix",
    "AspectChange",
    "AtSession",
    "Attachment",
    "Body",
    "Bound",
    "Cell",
    "ChangeStatus",
    "Citation",
    "CitationChange",
    "ComparedDocument",
    "Comparison",
    "Deliverable",
    "DeliverableChange",
    "DeliverableKind",
    "Distribution",
    "Document",
    "DocumentChange",
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
    "MandateAct",
    "MandateChange",
    "MergedParagraphs",
    "MisplacedCitationError",
    "MissingDependencyError",
    "NamedAttachment",
    "Node",
    "NodePath",
    "NotInDocumentError",
    "OperativeParagraph",
    "OperativeSection",
    "Paragraph",
    "ParagraphChange",
    "ParagraphReference",
    "PartOfPeriod",
    "Passage",
    "Period",
    "Pinpoint",
    "PluginWarning",
    "PreambularParagraph",
    "PresidentialStatement",
    "Recurrence",
    "Report",
    "Resolution",
    "ResolutionPart",
    "Rhythm",
    "Role",
    "Row",
    "Section",
    "SectionChange",
    "SectionedText",
    "SerializationError",
    "Severity",
    "Signature",
    "Span",
    "SplitParagraph",
    "State",
    "Subject",
    "Symbol",
    "Table",
    "Title",
    "Trace",
    "TraceLink",
    "TransmittalLetter",
    "UnctcError",
    "Unit",
    "UnknownFormatError",
    "Unread",
    "UnreadableSourceError",
    "UnsupportedContentError",
    "UnsupportedLanguageError",
    "Verdict",
    "Votes",
    "Within",
    "WordEdit",
    "WorkProgramme",
    "annotate",
    "annotated",
    "check",
    "check_versions",
    "citation_table",
    "deliverable_table",
    "deliverables",
    "diff",
    "dump",
    "dump_calendar",
    "dumps",
    "find_citations",
    "interpret",
    "load",
    "load_comparison",
    "load_trace",
    "loads",
    "mandate_table",
    "mandates",
    "nodes_of",
    "render",
    "render_timeline",
    "render_trace",
    "review",
    "sample",
    "save_comparison",
    "save_redline",
    "save_trace",
    "trace",
    "trace_path",
    "trace_table",
    "write_table",
]

_HOMES: Final = {
    "unctc.annotating": ("annotated",),
    "unctc.checks": ("check", "check_versions"),
    "unctc.comparing": ("diff",),
    "unctc.comparison_files": ("load_comparison", "save_comparison", "save_redline"),
    "unctc.errors": (
        "AmbiguousPathError",
        "InvalidCitationTextError",
        "InvalidJsonError",
        "InvalidLinkError",
        "InvalidSymbolError",
        "InvalidValueError",
        "InvalidXmlError",
        "LoadError",
        "MisplacedCitationError",
        "MissingDependencyError",
        "NotInDocumentError",
        "PluginWarning",
        "SerializationError",
        "UnctcError",
        "UnknownFormatError",
        "UnreadableSourceError",
        "UnsupportedContentError",
        "UnsupportedLanguageError",
    ),
    "unctc.extraction.citations": ("find_citations",),
    "unctc.interpretation": ("deliverables", "mandates"),
    "unctc.io": ("dump", "dumps", "load", "loads", "sample"),
    "unctc.model.bodies": ("Body",),
    "unctc.model.changes": (
        "AspectChange",
        "ChangeStatus",
        "CitationChange",
        "DeliverableChange",
        "DocumentChange",
        "MandateChange",
        "MergedParagraphs",
        "ParagraphChange",
        "SectionChange",
        "SplitParagraph",
        "WordEdit",
    ),
    "unctc.model.citations": ("Citation", "ParagraphReference", "Pinpoint", "Role"),
    "unctc.model.comparisons": ("ComparedDocument", "Comparison"),
    "unctc.model.documents": ("Document",),
    "unctc.model.due": (
        *("AtSession", "Bound", "Due", "DueDate", "PartOfPeriod", "Recurrence", "Unit", "Within"),
    ),
    "unctc.model.findings": ("Finding", "Severity"),
    "unctc.model.furniture": ("Furniture", "FurnitureKind"),
    "unctc.model.languages": ("Language",),
    "unctc.model.letters": (
        "Annex",
        "Appendix",
        "Attachment",
        "Enclosure",
        "Letter",
        "NamedAttachment",
        "TransmittalLetter",
    ),
    "unctc.model.locations": ("Location", "Span"),
    "unctc.model.mandates": ("Deliverable", "Mandate", "Rhythm"),
    "unctc.model.node_paths": ("NodePath",),
    "unctc.model.nodes": ("Node", "nodes_of"),
    "unctc.model.operative": (
        "AnnexedText",
        "OperativeParagraph",
        "OperativeSection",
        "PreambularParagraph",
    ),
    "unctc.model.passages": (
        "Footnote",
        "Heading",
        "Item",
        "Link",
        "Paragraph",
        "Passage",
        "Signature",
        "Title",
    ),
    "unctc.model.periods": ("Period",),
    "unctc.model.programmes": ("WorkProgramme",),
    "unctc.model.reports": ("Report",),
    "unctc.model.resolutions": (
        "DraftResolution",
        "PresidentialStatement",
        "Resolution",
        "ResolutionPart",
    ),
    "unctc.model.sectioned_texts": ("SectionedText",),
    "unctc.model.sections": ("Section",),
    "unctc.model.states": ("State",),
    "unctc.model.subjects": ("Subject",),
    "unctc.model.symbols": ("Symbol",),
    "unctc.model.tables": ("Cell", "Row", "Table"),
    "unctc.model.traces": ("Evidence", "EvidenceKind", "Trace", "TraceLink", "Verdict"),
    "unctc.model.unread": ("Unread",),
    "unctc.model.vocabularies": ("DeliverableKind", "Distribution", "MandateAct"),
    "unctc.model.votes": ("Votes",),
    "unctc.report": ("render", "render_timeline", "render_trace"),
    "unctc.serializers.annotated": ("annotate",),
    "unctc.serializers.calendar": ("dump_calendar",),
    "unctc.serializers.tables": (
        "citation_table",
        "deliverable_table",
        "mandate_table",
        "trace_table",
        "write_table",
    ),
    "unctc.trace_files": ("load_trace", "save_trace", "trace_path"),
    "unctc.tracing": ("interpret", "review", "trace"),
}
"""Where each name lives. A name brings its module when it is first asked for: most of a start would be imports."""

_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # a checker knows the names from above, and must see that others do not exist

    def __getattr__(name: str) -> object:
        if name in _HOME_OF:
            from importlib import import_module

            value = getattr(import_module(_HOME_OF[name]), name)
        elif name == "__version__":
            from importlib.metadata import version

            value = version("unctc")
        else:
            message = f"module 'unctc' has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules[__name__])
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
