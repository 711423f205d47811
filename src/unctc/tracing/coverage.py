"""Coverage of a trace: mandates taken up or not, paragraphs with a mandate or without."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from unctc.model.findings import Finding
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, TraceLink, counts

__all__ = ["covering"]


def covering(
    document: Symbol | None,
    resolutions: tuple[Symbol, ...],
    links: Iterable[TraceLink],
    mandates: Sequence[Mandate],
    paragraphs: Sequence[NodePath],
    findings: tuple[Finding, ...] = (),
) -> Trace:
    """Return the trace of *links*: each of *mandates* is covered or not, each of *paragraphs* linked or not.

    Args:
        document: the document's symbol.
        resolutions: the resolutions compared.
        links: the links, in any order.
        mandates: the mandates of the programmes' bodies in the resolutions, in order.
        paragraphs: the programmes' numbered paragraphs, in order.
        findings: what there is to say.
    """
    order = {path: index for index, path in enumerate(paragraphs)}
    last = len(order)
    ordered = sorted(
        links,
        key=lambda each: (
            order.get(each.paragraph, last),
            -each.score,
            each.source,
            each.operative,
        ),
    )
    counting = [each for each in ordered if counts(each)]
    reached = {(each.source, each.operative) for each in counting}
    linked = {each.paragraph for each in counting}
    return Trace(
        document=document,
        resolutions=resolutions,
        links=tuple(ordered),
        uncovered=tuple(each for each in mandates if (each.source, each.paragraph) not in reached),
        covered=tuple(each for each in mandates if (each.source, each.paragraph) in reached),
        without_mandate=tuple(each for each in paragraphs if each not in linked),
        findings=findings,
    )
