"""The rows of traces: links and their evidence, or the mandates that nothing takes up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from unctc.cli.check_result import CheckResult, in_severities
from unctc.cli.console import write, write_message
from unctc.cli.excerpts import DrawnLine
from unctc.cli.findings import as_text
from unctc.cli.row_options import RowOutput
from unctc.cli.tables import as_table, tables_by_file
from unctc.model.due import due_text
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.traces import Trace, TraceLink, counts

__all__ = ["write_links", "write_rows", "write_summary"]

_SHOWN = ("where", "resolution", "paragraph", "score", "state", "evidence")
_MANDATES = ("resolution", "paragraph", "act", "addressees", "due")
_EVIDENCE = 5


def write_rows(
    found: Sequence[tuple[str, Trace]], rows_to: RowOutput, *, show_all: bool, coverage: bool
) -> None:
    """Write the rows of traces, each with the name of its file where that is not empty.

    Args:
        found: the traces with the names of their files.
        rows_to: how.
        show_all: whether to write every link proposed, not only the best.
        coverage: whether to write the mandates that no paragraph takes up instead.
    """
    columns = _MANDATES if coverage else _SHOWN
    rows = [
        {**({"file": name} if name else {}), **row}
        for name, trace in found
        for row in _rows(trace, show_all=show_all, coverage=coverage)
    ]
    named = ("file", *columns) if any(name for name, _ in found) else columns
    if not rows_to.write(rows, named):
        longest = None if coverage else 80
        tables = tables_by_file(rows, lambda group: as_table(group, columns, longest=longest))
        write(*(tables if rows else (as_table([], columns, longest=longest),)))


def write_links(traces: Sequence[Trace], target: Path) -> None:
    """Write the links of traces as a table of Arrow."""
    from unctc.serializers.tables import trace_table, write_table

    write_table(trace_table(*traces), target)


def write_summary(found: Trace, checked: CheckResult) -> None:
    """Say on stderr what was found, and what is odd in the words of ``unctc check``."""
    linked = {each.paragraph for each in found.links if counts(each)}
    write_message(
        f"{len(linked)} paragraphs linked, {len(found.without_mandate)} without a mandate;"
        f" {len(found.covered_paragraphs)} operative paragraphs with mandates covered,"
        f" {len(found.uncovered_paragraphs)} not."
    )
    for each in as_text([checked]):
        for line in each.plain_lines():
            write_message(line, verbatim=isinstance(each, DrawnLine))
    if checked.findings:
        write_message(f"{in_severities(checked.findings)}.")


def _rows(found: Trace, *, show_all: bool, coverage: bool) -> list[dict[str, object]]:
    if coverage:
        return [_mandate_row(each) for each in found.uncovered]
    best: dict[NodePath, TraceLink] = {}
    for each in found.links:
        best.setdefault(each.paragraph, each)
    return [
        _link_row(each)
        for each in found.links
        if show_all or each.verdict is not None or each == best[each.paragraph]
    ]


def _link_row(link: TraceLink) -> dict[str, object]:
    state = link.verdict.value if link.verdict else "confident" if link.confident else ""
    who = f" {link.reviewer}" if link.reviewer else ""
    shown = [f"{each.kind}: {each.value}" for each in link.evidence[:_EVIDENCE]]
    return {
        "where": str(link.paragraph),
        "resolution": str(link.source),
        "paragraph": link.operative.operative_text,
        "score": f"{link.score:.2f}",
        "state": state + who,
        "evidence": shown,
    }


def _mandate_row(mandate: Mandate) -> dict[str, object]:
    return {
        "resolution": str(mandate.source),
        "paragraph": mandate.path.operative_text,
        "act": mandate.act,
        "addressees": list(map(str, mandate.addressees)),
        "due": due_text(mandate.due) or "",
    }
