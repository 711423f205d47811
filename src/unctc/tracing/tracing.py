"""The verb: compare every paragraph of the programmes with every operative paragraph of the resolutions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from unctc.errors import InvalidValueError
from unctc.languages.duty_tables import duty_rules_for
from unctc.model.bodies import Body
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, TraceLink, counts
from unctc.reading.commitments import part_names
from unctc.reading.mandates import mandates_to, usual_committee
from unctc.tracing.features import OperativeText, ProgrammeText, operative_texts, programme_texts
from unctc.tracing.scoring import Scorer

__all__ = ["trace"]

_LINKS = 5
_Adopted = Resolution | DraftResolution


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

    Raises:
        InvalidValueError: *document* has no programme, or there are no resolutions.

    Example:
        >>> import unctc
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     operative_paragraphs=(
        ...         unctc.OperativeParagraph(
        ...             "Directs CTED to report to the CTC by 30 March 2018 on the assessment process;",
        ...             number=9,
        ...         ),
        ...     ),
        ... )
        >>> links = unctc.trace(unctc.sample(), [resolution]).links_of("annex", 7)
        >>> str(links[0].source), links[0].operative, links[0].evidence[0].value
        ('S/RES/2395 (2017)', 9, '2018-03-30')
    """
    chosen = _chosen(resolutions)
    letter = _letter(document)
    paragraphs = _paragraphs(letter)
    committees = {each.symbol: _committee(each) for each in chosen}
    operatives = [
        text for each in chosen for text in operative_texts(each, committees[each.symbol])
    ]
    actors = frozenset(each.body for each in letter.programmes if each.body is not None)
    links = _with_verdicts(_links(Scorer(paragraphs, operatives, actors)), reviewed)
    reached = {(each.source, each.operative) for each in links if counts(each)}
    addressed = [
        mandate for each in chosen for mandate in mandates_to(each, actors, committees[each.symbol])
    ]
    linked = {(each.part, each.paragraph) for each in links if counts(each)}
    return Trace(
        letter.symbol,
        tuple(each.symbol for each in chosen),
        links,
        tuple(each for each in addressed if (each.source, each.operative) not in reached),
        tuple(each for each in addressed if (each.source, each.operative) in reached),
        tuple(
            each.place for each in paragraphs if (each.place.part, each.place.number) not in linked
        ),
    )


def _chosen(resolutions: Iterable[Document]) -> list[_Adopted]:
    """Return each resolution once, in order of symbols; of several versions the one with most text."""
    found: dict[Symbol, _Adopted] = {}
    for each in resolutions:
        if not isinstance(each, (Resolution, DraftResolution)):
            raise InvalidValueError(
                expected="resolutions to trace to",
                found=type(each).__name__,
                where="resolutions",
                fix="Give what unctc.load() makes of the resolutions' files, as a list.",
            )
        former = found.get(each.symbol)
        if former is None or _rank(each) > _rank(former):
            found[each.symbol] = each
    if not found:
        raise InvalidValueError(
            expected="at least one resolution to trace to",
            found="none",
            where="resolutions",
            fix="Load the resolutions that the document cites.",
        )
    return [found[symbol] for symbol in sorted(found)]


def _rank(resolution: _Adopted) -> tuple[bool, int, str]:
    known = duty_rules_for(resolution.language) is not None
    return known, len(resolution.operative_paragraphs), resolution.language.value


def _letter(document: Document) -> Letter:
    if isinstance(document, Letter) and document.programmes:
        return document
    raise InvalidValueError(
        expected="a document with a work programme",
        found=f"{type(document).__name__} without one",
        where=str(document.symbol or "document"),
        fix="Give the letter first and the resolutions after it.",
    )


def _paragraphs(document: Letter) -> list[ProgrammeText]:
    names = part_names(document.attachments)
    return [
        text
        for name, attachment in zip(names, document.attachments, strict=True)
        if (programme := attachment.programme) is not None
        for text in programme_texts(
            name,
            programme.paragraphs,
            document.language,
            programme.period.start if programme.period else None,
        )
    ]


def _committee(resolution: _Adopted) -> Body | None:
    rules = duty_rules_for(resolution.language)
    return usual_committee(resolution, rules) if rules else None


def _links(scorer: Scorer) -> tuple[TraceLink, ...]:
    links: list[TraceLink] = []
    before: OperativeText | None = None
    part = ""
    for paragraph in scorer.paragraphs:
        if paragraph.place.part != part:
            part, before = paragraph.place.part, None
        previous = before
        for rank, (score, index) in enumerate(scorer.ranked(paragraph, before)[:_LINKS]):
            operative = scorer.operatives[index]
            evidence = scorer.evidence(paragraph, index, previous)
            confident = rank == 0 and scorer.is_confident(score, evidence)
            before = operative if confident else before
            links.append(
                TraceLink(
                    paragraph.place.part,
                    paragraph.place.number,
                    operative.source,
                    operative.operative,
                    score,
                    evidence,
                    confident,
                )
            )
    return tuple(links)


def _with_verdicts(links: Sequence[TraceLink], reviewed: Trace | None) -> tuple[TraceLink, ...]:
    """Carry over what people have decided, also on links that would no longer be found."""
    if reviewed is None:
        return tuple(links)
    decided = {_key(each): each for each in reviewed.links if each.verdict is not None}
    kept = [
        evolve(each, verdict=former.verdict, reviewer=former.reviewer)
        if (former := decided.pop(_key(each), None)) is not None
        else each
        for each in links
    ]
    return (*kept, *(evolve(each, confident=False) for each in decided.values()))


def _key(link: TraceLink) -> tuple[str, int, Symbol, int]:
    return link.part, link.paragraph, link.source, link.operative
