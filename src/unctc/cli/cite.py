"""``unctc cite``: what a text cites, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click
from attrs import evolve

from unctc.cli.console import write
from unctc.cli.input_options import hint_options
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.many_files import FileRun, files_argument, only_file
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import Rows, as_table, tables_by_file
from unctc.errors import UnctcError, UnreadableSourceError, UnsupportedLanguageError
from unctc.extraction.citations import find_citations, read_text
from unctc.languages.detection import detect_language
from unctc.layout.source import SourceText
from unctc.loaders.encodings import decode
from unctc.model.citations import Citation
from unctc.model.documents import Document
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.locations import Location
from unctc.model.nodes import nodes_of, passages_of
from unctc.serializers.linked_pages import PAGES, PageFormat, page_of_document, page_of_text
from unctc.serializers.rows import Row

__all__ = ["citation_row", "citation_table", "cite"]

_ROW: Final = {
    "where": "text",
    "line": "number",
    "page": "number",
    "printed": "text",
    "target": "text",
    "pinpoint": "text",
    "role": "text",
    "start": "number",
    "end": "number",
    "url": "text",
}
_COLUMNS = ("where", "printed", "target", "pinpoint", "role")


@click.command(short_help="List what a text cites.")
@files_argument
@row_options()
@click.option("--count", is_flag=True, help="Count the documents that are cited.")
@click.option("--plain-text", is_flag=True, help="Take FILE for any text, not for a document.")
@click.option(
    "--annotate",
    "page",
    type=click.Choice(PAGES),
    help="Write the text itself, each citation a link to what it names.",
)
@hint_options
@click.pass_context
def cite(
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    rows_to: RowOutput,
    count: bool,
    plain_text: bool,
    page: PageFormat | None,
    hints: Hints,
) -> None:
    """List the citations in FILE (- for stdin): a United Nations document, or any text at all.

    FILE may be a folder or a pattern, and there may be many: each row then begins with its file.

    Example: echo 'recalling resolution 1373 (2001)' | unctc cite -
    """
    alone, file = only_file(files)
    if page and not alone:
        message = "--annotate writes one text: give one FILE."
        raise click.UsageError(message)
    if not alone:
        run = FileRun.of(files, hints)
        rows_to.refuse(run)
        found = [
            {"file": given.address, **row}
            for given, made in run.each(lambda source: list(_rows(source, plain_text=plain_text)))
            for row in made
        ]
        _write(found, {"file": "text", **_ROW}, rows_to, count=count)
        ctx.exit(run.finish())
    source = source_of(file, hints)
    if page:
        refuse_input(source, rows_to.output)
        if rows_to.style or rows_to.parquet or count:
            message = "--annotate writes the text; it goes with neither --json nor --count."
            raise click.UsageError(message)
        document = None if plain_text else _document(source)
        written = (
            page_of_document(document, page)
            if document
            else page_of_text(*_raw(source), page, title=source.name)
        )
        # The name of a file may be no text.
        write_output(rows_to.output, written.encode("utf-8", "replace"))
        return
    rows_to.refuse(source)
    _write(list(_rows(source, plain_text=plain_text)), _ROW, rows_to, count=count)


def _write(
    rows: Sequence[dict[str, object]], columns: dict[str, str], rows_to: RowOutput, *, count: bool
) -> None:
    """Write *rows*, or how often each document is cited in them."""
    if rows_to.write_parquet(lambda target: _write_parquet(rows, columns, target)):
        return
    if count:
        counts = Counter(str(row["target"]) for row in rows)
        counted = [{"target": each, "count": number} for each, number in counts.most_common()]
        if not rows_to.write(counted, ("target", "count")):
            heads = {"count": "citations"}
            write(
                as_table(
                    counted, ("count", "target"), longest=None, heads=heads, right=("citations",)
                )
            )
    elif not rows_to.write(rows, tuple(columns)) and rows:
        write(*tables_by_file(rows, citation_table))


def citation_row(
    where: str,
    citation: Citation,
    location: Location | None,
    language: Language = DEFAULT_LANGUAGE,
) -> dict[str, object]:
    """Return a citation as plain JSON values; ``start`` and ``end`` count in the source where it is known."""
    place = location or citation.span
    return {
        "where": where,
        "line": location.line if location else None,
        "page": location.page if location else None,
        "printed": citation.printed,
        "target": str(citation.target),
        "pinpoint": str(citation.pinpoint) if citation.pinpoint else None,
        "role": citation.role.value,
        "start": place.start,
        "end": place.end,
        "url": citation.target.url(language),
    }


def citation_table(rows: Sequence[Row], *, where: bool = True) -> Rows:
    """Return *rows* as a table to look at."""
    return as_table(rows, _COLUMNS if where else _COLUMNS[1:], longest=None)


def _write_parquet(
    rows: Sequence[dict[str, object]], columns: dict[str, str], target: Path
) -> None:
    from unctc.serializers.tables import table_of, write_table

    write_table(table_of(list(rows), columns), target)


def _document(source: Input) -> Document | None:
    """Return the document that cites something; ``None`` where the text is to be taken as it is."""
    try:
        document = source.load(interpret=False, partial=True, findings=False)
    except (UnreadableSourceError, UnsupportedLanguageError):
        if source.named_format is not None and not source.format.carries_pages:
            raise
        return None
    except UnctcError:
        # A web page, or Akoma Ntoso of any parliament: no document to load, but a text that cites.
        if source.hints.format is not None or not source.data.lstrip().startswith(b"<"):
            raise
        return None
    if any(each.citations for each in passages_of(document)):
        return document
    # What a file knows of its text, heads of columns and links, is lost with the document; text knows no more.
    return document if source.format.page_text is not None and document.citations else None


def _rows(source: Input, *, plain_text: bool) -> Iterator[dict[str, object]]:
    document = None if plain_text else _document(source)
    if document is None:
        yield from _rows_of_text(source)
        return
    for node in nodes_of(document):
        for citation in node.passage.citations:
            location = node.passage.locate(citation.span)
            yield citation_row(str(node.path), citation, location, document.language)
    yield from _rows_of_unread(document)


def _rows_of_unread(document: Document) -> Iterator[dict[str, object]]:
    """Yield what is cited where no step of reading could place the text."""
    raw = getattr(document, "source", None)
    lines = SourceText.of(raw) if raw and document.unread else None
    for each in document.unread:
        for citation in each.citations:
            location = each.locate(citation.span)
            if location is not None and lines is not None:
                boxes = document.layout.boxes(location) if document.layout else ()
                page = boxes[0].page if boxes else None
                location = evolve(location, line=lines.line_of(location.start), page=page)
            yield citation_row("unread", citation, location, document.language)


def _raw(source: Input) -> tuple[str, Language]:
    if source.format.page_text is not None:
        raw = source.format.page_text(source.data, where=source.name)
    else:
        raw = decode(source.data, encoding=source.hints.encoding, where=source.name)
    return raw, source.hints.language or detect_language(read_text(raw))


def _rows_of_text(source: Input) -> Iterator[dict[str, object]]:
    """Find citations in text that is no document; the place is then the line and the column."""
    raw, language = _raw(source)
    lines = SourceText.of(raw)
    for citation in find_citations(raw, language):
        line = lines.line_of(citation.span.start)
        column = citation.span.start - raw.rfind("\n", 0, citation.span.start)
        yield {**citation_row(f"{line}:{column}", citation, None, language), "line": line}
