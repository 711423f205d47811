"""Trace a document: compare its paragraphs with every operative paragraph of the resolutions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from unctc.errors import InvalidValueError
from unctc.extraction.mandates import find_mandates, mandates_to, usual_in
from unctc.extraction.usual_bodies import UsualBodies
from unctc.findings import finding
from unctc.interpretation import interpret
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body, committee_of
from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, TraceLink, counts
from unctc.tracing.coverage import covering
from unctc.tracing.paragraph_features import (
    OperativeText,
    ProgrammeText,
    operative_texts,
    programme_texts,
)
from unctc.tracing.resolution_selection import Adopted, choose, given_resolutions, missing
from unctc.tracing.scoring import Scorer

__all__ = ["trace"]

_LINKS = 5


def trace(
    document: Document,
    resolutions: Iterable[Document],
    *,
    reviewed: Trace | None = None,
) -> Trace:
    """Return which operative paragraphs the paragraphs of a document's programmes take up.

    The texts may be in different languages; which come first plays no part. A resolution given twice
    counts once.

    Args:
        document: a letter with work programmes.
        resolutions: the resolutions behind it.
        reviewed: a former trace; what people have confirmed or rejected in it stays so.

    Returns:
        The trace; its findings say what was left out, a resolution adopted after the document, one given
        twice, one that is cited and was not given.

    Raises:
        InvalidValueError: *document* has no programme, or there are no resolutions, or something else
            is among them.

    Example:
        >>> import unctc
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(
        ...         unctc.OperativeParagraph(
        ...             "Directs CTED to report to the CTC by 30 March 2018 on the assessment process;",
        ...             number=9,
        ...         ),
        ...     ),
        ... )
        >>> links = unctc.trace(unctc.sample(), [resolution]).links_of("annex/7")
        >>> str(links[0].source), str(links[0].operative), links[0].evidence[0].value
        ('S/RES/2395 (2017)', 'operative/9', '2018-03-30')
    """
    letter = _letter(document)
    given = given_resolutions(resolutions)
    chosen, findings = choose(given, letter)
    paragraphs = _paragraphs(letter)
    usual = {each.symbol: _usual(each) for each in chosen}
    operatives = [
        text for each in chosen for text in operative_texts(each, usual[each.symbol].committee)
    ]
    actors = frozenset(each.body for each in letter.programmes if each.body is not None)
    links = _links(Scorer(paragraphs, operatives, actors))
    paths = [each.path for each in paragraphs]
    if reviewed is not None:
        there = {(each.source, each.operative) for each in operatives}
        links, stale = _with_verdicts(links, reviewed, frozenset(paths), there)
        findings += stale
    if not any(counts(each) for each in links):
        findings.append(finding("TRC201", count=len(chosen)))
    findings += missing(paragraphs, given)
    return covering(
        letter.symbol,
        tuple(each.symbol for each in chosen),
        links,
        [mandate for each in chosen for mandate in _mandates(each, actors, usual[each.symbol])],
        paths,
        tuple(findings),
    )


def _letter(document: Document) -> Letter:
    if isinstance(document, Letter) and document.programmes:
        return document
    raise InvalidValueError(
        expected="a document with a work programme",
        found=f"{type(document).__name__} without one",
        where=str(getattr(document, "symbol", None) or "document"),
        fix="Give the letter first and the resolutions after it.",
    )


def _paragraphs(document: Letter) -> list[ProgrammeText]:
    return [
        text
        for path, attachment in zip(document.attachment_paths, document.attachments, strict=True)
        if (programme := attachment.programme) is not None
        for text in programme_texts(
            nodes_of(programme, path),
            document.language,
            programme.period.start if programme.period else None,
            committee_of(programme.body),
        )
    ]


def _usual(resolution: Adopted) -> UsualBodies:
    rules = rules_for(resolution.language).duties
    return usual_in(resolution, rules) if rules else UsualBodies()


def _mandates(
    resolution: Adopted, actors: frozenset[Body], usual: UsualBodies
) -> Iterator[Mandate]:
    """Yield the mandates of *actors* in *resolution*; where nobody has read its mandates, only these are read."""
    rules = rules_for(resolution.language).duties
    if resolution.mandates is None and rules is not None:
        return mandates_to(find_mandates(resolution, rules, to=actors, usual=usual), actors)
    return mandates_to(interpret(resolution).mandates or (), actors)


def _links(scorer: Scorer) -> list[TraceLink]:
    links: list[TraceLink] = []
    before: OperativeText | None = None
    part = ""
    for paragraph in scorer.paragraphs:
        if paragraph.path.part != part:
            part, before = paragraph.path.part, None
        previous = before
        for rank, (score, index) in enumerate(scorer.ranked(paragraph, before)[:_LINKS]):
            operative = scorer.operatives[index]
            evidence = scorer.evidence(paragraph, index, previous)
            confident = rank == 0 and scorer.is_confident(score, evidence)
            before = operative if confident else before
            links.append(
                TraceLink(
                    paragraph.path,
                    operative.source,
                    operative.operative,
                    score=score,
                    evidence=evidence,
                    confident=confident,
                )
            )
    return links


def _with_verdicts(
    links: Sequence[TraceLink],
    reviewed: Trace,
    paths: frozenset[NodePath],
    operatives: set[tuple[Symbol, NodePath]],
) -> tuple[list[TraceLink], list[Finding]]:
    """Carry over what people have decided, also on links that would no longer be found."""
    decided = {each.key: each for each in reviewed.links if each.verdict is not None}
    kept: list[TraceLink] = []
    for each in links:
        former = decided.pop(each.key, None)
        kept.append(
            evolve(each, verdict=former.verdict, reviewer=former.reviewer) if former else each
        )
    findings: list[Finding] = []
    for each in decided.values():
        if each.paragraph in paths and (each.source, each.operative) in operatives:
            kept.append(evolve(each, confident=False))
            continue
        findings.append(
            finding(
                "TRC301",
                paragraph=each.paragraph,
                source=each.source,
                operative=each.operative,
                verdict=each.verdict,
                reviewer=each.reviewer,
            )
        )
    return kept, findings
