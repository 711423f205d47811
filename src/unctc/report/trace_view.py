"""The view model of a trace: paragraphs, the operative paragraphs behind them, the evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import field, frozen

from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol
from unctc.model.traces import Evidence, Trace, TraceLink, counts
from unctc.report.page_words import PageWords
from unctc.report.row_builder import Anchors
from unctc.report.text_runs import ReportRun, runs_of

__all__ = ["Claim", "ClauseView", "Demand", "Track", "Tracks", "tracks_of"]

_Adopted = Resolution | DraftResolution


@frozen
class ClauseView:
    """A piece of an operative paragraph: its own text, or that of a subparagraph.

    Attributes:
        printed_number: its number as printed.
        runs: its text.
        depth: its depth.
    """

    printed_number: str
    runs: tuple[ReportRun, ...]
    depth: int = 0


@frozen
class Claim:
    """A link as shown.

    Attributes:
        link: the link.
        clauses: the operative paragraph; empty where its resolution is not at hand.
        language: the language of that text.
        href: the address of the resolution.
    """

    link: TraceLink
    clauses: tuple[ClauseView, ...] = field(repr=False)
    language: Language = DEFAULT_LANGUAGE
    href: str = ""

    @property
    def counts(self) -> bool:
        """Whether the link counts: confirmed, or confident and not rejected."""
        return counts(self.link)

    @property
    def score(self) -> str:
        """The score from 0 to 1; as it is no probability, it is not shown in hundredths."""
        return f"{min(max(self.link.score, 0.0), 1.0):.2f}"

    @property
    def standing(self) -> str:
        """What is to be thought of it, in a word."""
        if self.link.verdict is not None:
            return self.link.verdict.value
        return "confident" if self.link.confident else "possible"

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for it, the weightiest first."""
        return tuple(sorted(self.link.evidence, key=lambda each: -each.weight))


@frozen
class Track:
    """A paragraph of a programme with its links.

    Attributes:
        anchor: its name in addresses.
        path: which paragraph.
        printed_number: its number as printed.
        runs: its text; empty where the document has no such paragraph.
        claims: the links, those that count first.
    """

    anchor: str
    path: NodePath
    printed_number: str
    runs: tuple[ReportRun, ...] = field(repr=False)
    claims: tuple[Claim, ...] = ()

    @property
    def standing(self) -> str:
        """Whether a link counts: ``traced``, ``possible`` or ``none``."""
        if any(claim.counts for claim in self.claims):
            return "traced"
        return "possible" if self.claims else "none"

    @property
    def sources(self) -> tuple[Symbol, ...]:
        """The resolutions that its links lead to, each once."""
        return tuple(sorted({claim.link.source for claim in self.claims}))


@frozen
class Demand:
    """What a resolution asks in one operative paragraph, as coverage shows it.

    Attributes:
        mandate: the first mandate of that paragraph.
        acts: the verbs, each once.
        addressees: whom it asks, in words.
        due: by when, in words.
        clauses: the paragraph; empty where its resolution is not at hand.
        language: the language of that text.
        href: the address of the resolution.
    """

    mandate: Mandate
    acts: tuple[str, ...]
    addressees: str
    due: tuple[str, ...]
    clauses: tuple[ClauseView, ...] = field(repr=False)
    language: Language = DEFAULT_LANGUAGE
    href: str = ""


@frozen
class Tracks:
    """A whole trace.

    Attributes:
        tracks: the paragraphs, in order.
        uncovered: the operative paragraphs that nothing takes up, by resolution.
        resolutions: the resolutions that were searched.
        covered: how many operative paragraphs are taken up.
        language: the document's language.
        findings: what is odd about the resolutions or the links.
    """

    tracks: tuple[Track, ...] = field(repr=False)
    uncovered: tuple[Demand, ...] = field(repr=False)
    resolutions: tuple[Symbol, ...] = ()
    covered: int = 0
    language: Language = DEFAULT_LANGUAGE
    findings: tuple[Finding, ...] = ()

    @property
    def standings(self) -> Counter[str]:
        """How many paragraphs are traced, possibly traced, and not."""
        return Counter(track.standing for track in self.tracks)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the document, each once."""
        return tuple(dict.fromkeys(track.path.part for track in self.tracks))


def tracks_of(
    document: Letter,
    trace: Trace,
    resolutions: Iterable[Document],
    anchors: Anchors,
    words: PageWords | None = None,
) -> Tracks:
    """Make *trace* ready to be shown.

    Args:
        document: the letter whose programmes were traced.
        trace: the trace.
        resolutions: the resolutions that were searched, for their words.
        anchors: the names that are taken on the page.
        words: the page's own words; English if not given.
    """
    texts: dict[Symbol, _Adopted] = {}
    for each in resolutions:
        if isinstance(each, (Resolution, DraftResolution)):
            texts.setdefault(each.symbol, each)
    claims: dict[NodePath, list[Claim]] = {}
    for link in trace.links:
        text = texts.get(link.source)
        language = text.language if text else document.language
        clauses = tuple(_clauses(text, link.operative))
        href = link.source.url(language)
        claim = Claim(link, clauses, language, href)
        claims.setdefault(link.paragraph, []).append(claim)
    tracks = [
        _track(path, paragraph, document.language, claims.pop(path, []), anchors)
        for path, paragraph in _numbered(document)
    ]
    # A trace read from a file may know paragraphs that this document has not.
    tracks += [
        _track(path, None, document.language, found, anchors) for path, found in claims.items()
    ]
    return Tracks(
        tuple(tracks),
        tuple(_uncovered(trace, texts, document.language, words or PageWords())),
        trace.resolutions,
        len(trace.covered_paragraphs),
        document.language,
        trace.findings,
    )


def _numbered(document: Letter) -> Iterator[tuple[NodePath, Paragraph]]:
    for part, attachment in zip(document.attachment_paths, document.attachments, strict=True):
        for node in nodes_of(attachment, part):
            if isinstance(node.passage, Paragraph) and node.passage.number is not None:
                yield node.path, node.passage


def _track(
    path: NodePath,
    paragraph: Paragraph | None,
    language: Language,
    claims: list[Claim],
    anchors: Anchors,
) -> Track:
    return Track(
        anchors.of(f"trace-{path}"),
        path,
        paragraph.printed_number if paragraph else f"{path.name}.",
        runs_of(paragraph, language) if paragraph else (),
        tuple(sorted(claims, key=lambda claim: (not claim.counts, -claim.link.score))),
    )


def _clauses(text: _Adopted | None, operative: NodePath) -> Iterator[ClauseView]:
    for node in text.operative_nodes() if text else ():
        if text and node.path == operative and isinstance(node.passage, OperativeParagraph):
            yield from _pieces(node.passage, text.language, 0)
            return


def _pieces(paragraph: OperativeParagraph, language: Language, depth: int) -> Iterator[ClauseView]:
    yield ClauseView(paragraph.printed_number, runs_of(paragraph, language), depth)
    for point in paragraph.points:
        yield from _pieces(point, language, depth + 1)


def _uncovered(
    trace: Trace, texts: dict[Symbol, _Adopted], language: Language, words: PageWords
) -> Iterator[Demand]:
    def place(mandate: Mandate) -> tuple[Symbol, NodePath]:
        return mandate.source, mandate.paragraph

    for (source, _), group in groupby(sorted(trace.uncovered, key=place), key=place):
        mandates = list(group)
        text = texts.get(source)
        spoken = text.language if text else language
        yield Demand(
            mandates[0],
            tuple(dict.fromkeys(words.named("act", each.act) for each in mandates)),
            words.bodies(dict.fromkeys(body for each in mandates for body in each.addressees)),
            tuple(dict.fromkeys(words.due(each.due) for each in mandates if each.due is not None)),
            tuple(_clauses(text, mandates[0].paragraph)),
            spoken,
            source.url(spoken),
        )
