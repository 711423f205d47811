"""Review a trace: confirm or reject its links."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from unctc.errors import InvalidValueError, NotInDocumentError
from unctc.model.documents import Document
from unctc.model.node_paths import NodePath
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, TraceLink, Verdict
from unctc.tracing.coverage import covering

__all__ = ["review"]


def review(
    trace: Trace,
    paragraph: NodePath | str,
    source: Symbol,
    operative: NodePath | str,
    verdict: Verdict | str | None,
    *,
    reviewer: str,
    resolutions: Iterable[Document] = (),
) -> Trace:
    """Return *trace* with a person's *verdict* on one of its links; what it covers is counted anew.

    A person may also confirm a link that was not proposed; it then has no score and no evidence.

    Args:
        trace: the trace; it is not changed.
        paragraph: the programme's paragraph, ``annex/7``.
        source: the resolution.
        operative: its operative paragraph, ``operative/9``.
        verdict: ``confirmed`` or ``rejected``; ``None`` takes an earlier verdict back.
        reviewer: the person's initials.
        resolutions: the resolutions that were traced to; a link that is confirmed must lead to a paragraph that
            they have. Without them that is not looked at.

    Raises:
        InvalidValueError: there are no initials, or what should be a path is none, or there is no such verdict.
        NotInDocumentError: the document has no such paragraph, or the resolution was not compared; or a
            link that was not proposed should be rejected; or the resolution has no such paragraph.

    Example:
        >>> import unctc
        >>> source = unctc.Symbol("S/RES/2395 (2017)")
        >>> ours, theirs = unctc.NodePath("annex/7"), unctc.NodePath("operative/9")
        >>> link = unctc.TraceLink(ours, source, theirs, score=0.2)
        >>> trace = unctc.Trace(resolutions=(source,), links=(link,), without_mandate=(ours,))
        >>> seen = unctc.review(
        ...     trace, "annex/7", source, "operative/9", "confirmed", reviewer="A.O."
        ... )
        >>> seen.links[0].verdict.value, seen.links[0].reviewer, seen.without_mandate
        ('confirmed', 'A.O.', ())
    """
    chosen = _verdict(verdict)
    if not reviewer.strip():
        raise InvalidValueError(
            expected="the initials of the person who decides",
            found=repr(reviewer),
            where="reviewer",
            fix="Give reviewer='A.O.'.",
        )
    place, answered = NodePath.of(paragraph), NodePath.of(operative)
    paragraphs = _paragraphs(trace)
    if place not in paragraphs:
        raise NotInDocumentError(
            expected="a paragraph of the traced programmes",
            found=str(place),
            where=str(trace.document or "trace"),
            fix="trace.links and trace.without_mandate name them all.",
        )
    key = (place, source, answered)
    links = [each for each in trace.links if each.key != key]
    former = next((each for each in trace.links if each.key == key), None)
    if former is None:
        if source not in trace.resolutions or chosen is not Verdict.CONFIRMED:
            raise NotInDocumentError(
                expected="a link of the trace, or one to confirm to a resolution that was compared",
                found=f"{place} to {source}, {answered}",
                where=str(trace.document or "trace"),
                fix="Run the trace with that resolution, or look at trace.links.",
            )
        _check_operative(source, answered, resolutions)
        former = TraceLink(place, source, answered, score=0.0)
    links.append(
        evolve(former, verdict=chosen, reviewer=reviewer.strip() if chosen is not None else "")
    )
    mandates = sorted(
        (*trace.covered, *trace.uncovered),
        key=lambda each: (each.source, each.path, each.span),
    )
    return covering(trace.document, trace.resolutions, links, mandates, paragraphs, trace.findings)


def _check_operative(source: Symbol, operative: NodePath, resolutions: Iterable[Document]) -> None:
    """Raise an error where none of *resolutions* that is *source* has the paragraph."""
    versions = [
        each
        for each in resolutions
        if isinstance(each, (Resolution, DraftResolution)) and each.symbol == source
    ]
    known = dict.fromkeys(node.path for each in versions for node in each.operative_nodes())
    if versions and operative not in known:
        raise NotInDocumentError(
            expected=f"one of the operative paragraphs {_in_ranges(known)}",
            found=operative.operative_text,
            where=str(source),
            fix="unctc show lists its paragraphs.",
        )


def _in_ranges(paths: Iterable[NodePath]) -> str:
    """Return the numbers of operative paragraphs in words: ``1 to 33``, ``I/1 to I/4, II/1``."""
    ranges: list[list[NodePath]] = []
    for path in paths:
        last = ranges[-1][-1] if ranges else None
        number = None if last is None or last.parent != path.parent else last.number
        if number is not None and path.number == number + 1:
            ranges[-1].append(path)
        else:
            ranges.append([path])
    ends = (dict.fromkeys((each[0].operative_text, each[-1].operative_text)) for each in ranges)
    return ", ".join(" to ".join(each) for each in ends)


def _verdict(verdict: Verdict | str | None) -> Verdict | None:
    try:
        return None if verdict is None else Verdict(verdict)
    except ValueError as error:
        raise InvalidValueError(
            expected=f"one of {', '.join(each.value for each in Verdict)}",
            found=repr(verdict),
            where="verdict",
            fix="Give None to take a verdict back.",
        ) from error


def _paragraphs(trace: Trace) -> list[NodePath]:
    """Return the paragraphs of the programmes, part by part."""
    linked = [each.paragraph for each in trace.links]
    parts = dict.fromkeys(each.part for each in (*linked, *trace.without_mandate))
    order = {part: index for index, part in enumerate(parts)}
    return sorted({*linked, *trace.without_mandate}, key=lambda each: (order[each.part], each))
