"""``unctc diff``: what has changed from one document to another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from unctc.cli.console import one_line, write, write_message
from unctc.cli.input_options import input_options
from unctc.cli.inputs import Hints, source_of
from unctc.cli.lines import HangingLine
from unctc.cli.options import PathName, page_language_option
from unctc.cli.outputs import refuse_input, write_output
from unctc.comparing import diff as compare
from unctc.comparison_files import save_redline
from unctc.model.comparisons import ComparedDocument, Comparison
from unctc.model.documents import Document
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.report import render_comparison
from unctc.serializers.comparison_rows import CHANGE_GROUPS, ChangeRow, change_rows, only
from unctc.serializers.comparison_text import changes_as_csv, changes_as_markdown, edit_marks
from unctc.serializers.json import dump_comparison_json

__all__ = ["diff"]

_FORMATS = ("text", "json", "csv", "markdown", "html")
_STDOUT = "-"
_DIFFERS = 1


@click.command(short_help="Compare two documents: what has changed.")
@click.argument("old", type=PathName(dash=True))
@click.argument("new", type=PathName(dash=True))
@click.option(
    "--format",
    "output_format",
    type=click.Choice(_FORMATS),
    default="text",
    help="Format of the comparison; text if not given.",
)
@click.option(
    "--only",
    "groups",
    type=click.Choice(CHANGE_GROUPS),
    multiple=True,
    help="Changes of one kind only; may be repeated.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever differs.")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=PathName(dash=True),
    help="File to write; stdout if not given.",
)
@click.option(
    "--redline",
    metavar="DOCX",
    type=PathName(folder=False),
    help="Write a Word file, too, in which every change is a tracked change.",
)
@page_language_option
@input_options
@click.pass_context
def diff(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    old: Path,
    new: Path,
    *,
    output_format: str,
    groups: tuple[str, ...],
    exit_zero: bool,
    output: Path | None,
    redline: Path | None,
    page_language: str | None,
    hints: Hints,
) -> None:
    """Compare NEW with OLD (- for stdin): last year's programme and this one's, a draft and what was adopted.

    First a summary, then every change; as html a page with both beside each other. Between two languages
    wording is left out. Exit code 0 means that nothing differs, 1 that something does, 2 that the two could
    not be compared.

    Example: unctc diff S_2018_208.txt S_2019_71.pdf --only deliverables
    """
    sources = [source_of(each, hints) for each in (old, new)]
    for source in sources:
        for target in (output, redline):
            refuse_input(source, target)
    before, after = [source.load() for source in sources]
    whole = compare(before, after)
    found = only(whole, groups) if groups else whole
    for warning in found.warnings:
        write_message(warning if warning.endswith("?") else f"{warning}.")
    if output_format == "html":
        page = render_comparison(before, after, whole, only=groups, page_language=page_language)
        written = page.encode()
    else:
        written = _written(found, before, after, output_format)
    if redline is not None:
        save_redline(whole, before, after, redline)
    if output_format == "text" and (output is None or str(output) == _STDOUT):
        write(*_as_text(found, before, after))
    else:
        write_output(output, written)
    if found and not exit_zero:
        ctx.exit(_DIFFERS)


def _written(found: Comparison, old: Document, new: Document, output_format: str) -> bytes:
    if output_format == "json":
        return dump_comparison_json(found)
    if output_format == "csv":
        return changes_as_csv(change_rows(found, old, new))
    if output_format == "markdown":
        text = changes_as_markdown(found, change_rows(found, old, new))
        return f"{text}\n".encode("utf-8", "backslashreplace")
    lines = (f"{line.plain.rstrip()}\n" for line in _as_text(found, old, new))
    return "".join(lines).encode("utf-8", "backslashreplace")


def _as_text(found: Comparison, old: Document, new: Document) -> Iterator[HangingLine]:
    yield HangingLine((f"{_title(found.old)} → {_title(found.new)}", "bold"))
    yield HangingLine(found.summary)
    rows = change_rows(found, old, new)
    texts = {node.path: node.passage.text for node in nodes_of(old)}
    edits = {(str(each.old), str(each.new)): each for each in found.paragraphs}
    for group in CHANGE_GROUPS:
        own = [row for row in rows if row.group == group]
        if not own:
            continue
        yield HangingLine()
        yield HangingLine((group.capitalize(), "bold"))
        widths = [max(len(_place(row)) for row in own), max(len(row.change) for row in own)]
        for row in own:
            head = f"  {row.change:<{widths[1]}}  {_place(row):<{widths[0]}}"
            change = edits.get((row.old, row.new))
            if row.aspect == "words" and change is not None:
                marks = edit_marks(change.edits, texts.get(NodePath(row.old), ""))
                said = one_line(marks)
            else:
                said = one_line(_detail(row))
            yield HangingLine((head, _STYLES.get(row.change, "")), f"  {said}")


_STYLES = {"new": "green", "dropped": "red", "changed": "yellow", "moved": "cyan"}


def _title(document: ComparedDocument) -> str:
    return f"{document.symbol or 'without a symbol'} ({document.language.value})"


def _place(row: ChangeRow) -> str:
    if row.old == row.new:
        return row.old
    return " → ".join(each for each in (row.old, row.new) if each)


def _detail(row: ChangeRow) -> str:
    values = (
        row.before
        if row.before == row.after
        else " → ".join(each or "nothing" for each in (row.before, row.after))
    )
    if not row.before or not row.after:
        values = row.before or row.after
        if row.before and row.aspect and row.change in ("changed", "differs"):
            values = f"{row.before} → nothing"
        elif row.after and row.aspect and row.change in ("changed", "differs"):
            values = f"nothing → {row.after}"
    lead = "" if row.aspect == "words" else row.aspect
    return ": ".join(each for each in (lead, values) if each)
