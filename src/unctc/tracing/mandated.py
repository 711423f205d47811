"""Deliverables and the resolutions behind them: what the text cites, and what a trace finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar, cast

from attrs import evolve

from unctc.interpretation import interpret as interpreted
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, counts
from unctc.tracing.linking import trace

__all__ = ["interpret", "with_mandates"]

_D = TypeVar("_D", bound=Document)


def interpret(document: _D, *, resolutions: Iterable[Document] = ()) -> _D:
    """Return *document* with its deliverables and mandates, those of them that have not been read yet.

    The programmes of a letter get their deliverables, a resolution or a draft its mandates.
    What the document has already stays as it is, an empty tuple included: only ``None`` is filled. It stays
    ``None`` in languages for which there are no rules yet, and in presidential statements, whose paragraphs
    have no numbers to name a mandate by.

    :func:`unctc.load` does this by itself; with ``interpret=False`` it does not, which is faster for many
    documents.

    Args:
        document: the document; it is not changed.
        resolutions: the resolutions behind a letter; a deliverable then gets, after those that its sentence
            cites, those to which a link of its paragraph is confident.

    Raises:
        InvalidValueError: *document* is no document; or there are resolutions to trace it to, and it has no
            programme, or something else is among them.

    Example:
        >>> import unctc
        >>> paragraph = unctc.OperativeParagraph(
        ...     "Directs CTED to report to the CTC by 30 March 2018 on ways to strengthen the"
        ...     " assessment process;",
        ...     number=9,
        ... )
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(paragraph,),
        ... )
        >>> resolution.mandates is None
        True
        >>> [(each.act.value, str(each.due)) for each in unctc.interpret(resolution).mandates]
        [('directs', '2018-03-30')]
        >>> letter = unctc.interpret(unctc.sample(), resolutions=[resolution])
        >>> report = next(
        ...     each for each in letter.programmes[0].deliverables if each.kind == "report"
        ... )
        >>> [str(each) for each in report.mandates]
        ['S/RES/2395 (2017)']
    """
    given = tuple(resolutions)
    found = interpreted(document)
    if not given:
        return found
    return cast("_D", with_mandates(cast("Letter", found), trace(found, given)))


def with_mandates(letter: Letter, traced: Trace) -> Letter:
    """Return *letter* with the resolutions to which the links that count lead among the mandates of its deliverables.

    Args:
        letter: a letter whose deliverables have been read.
        traced: its trace.
    """
    behind: dict[NodePath, list[Symbol]] = defaultdict(list)
    for link in traced.links:
        if counts(link):
            behind[link.paragraph].append(link.source)

    def mandated(each: Deliverable) -> Deliverable:
        sources = [source for path in each.paragraphs for source in behind.get(path, ())]
        return evolve(each, mandates=tuple(dict.fromkeys((*each.mandates, *sources))))

    attachments = tuple(
        each
        if each.programme is None or each.programme.deliverables is None
        else evolve(
            each,
            programme=evolve(
                each.programme, deliverables=tuple(map(mandated, each.programme.deliverables))
            ),
        )
        for each in letter.attachments
    )
    return evolve(letter, attachments=attachments)
