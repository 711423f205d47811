"""``unctc show``: what a document is, how it is built, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from unctc.cli.addresses import node_named, to_path
from unctc.cli.cite import citation_row, citation_table
from unctc.cli.console import one_line, write, write_json
from unctc.cli.input_options import hint_options
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.lines import Card, StyledLine
from unctc.cli.many_files import FileRun, files_argument, only_file
from unctc.cli.outline import OutlineNode, facts_of, tree_of
from unctc.cli.paragraph_parts import parts_of
from unctc.cli.tables import Fields, Outline, OutlineLine, as_table
from unctc.errors import NotInDocumentError
from unctc.formats import kind_in_words
from unctc.model.documents import Document
from unctc.model.node_paths import NodePath
from unctc.model.passages import Paragraph
from unctc.model.whole_numbers import counted

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["show"]

# What holds the parts of a kind in the tree of a resolution.
_HOLDERS = {"annex": "annexes"}
_PARTS = ("letter", "body", "annex", "enclosure", "appendix", "attachment")
_LISTED = ("symbol", "language", "kind", "dated", "paragraphs", "citations", "unread", "file")
_COUNTS = ("paragraphs", "citations", "unread")
# What the counts of a document count, one and several of it.
_COUNTED = {
    "paragraphs": ("paragraph", "paragraphs"),
    "citations": ("citation", "citations"),
    "distinct_citations": ("distinct citation", "distinct citations"),
    "links": ("link", "links"),
    "furniture": ("furniture", "furniture"),
    "unread": ("unread", "unread"),
}


@click.command(short_help="Look at a document.")
@files_argument
@click.option(
    "--paragraph",
    callback=to_path,
    metavar="PATH",
    help="Show one paragraph: annex/7 or A.7; letter (L.2), enclosure (E.2), preamble (P.3), operative part (O.9/a),"
    " body/7; 7 alone is in the main part.",
)
@click.option("--part", type=click.Choice(_PARTS), help="Show one part only.")
@click.option(
    "--explain", is_flag=True, help="Show which step of reading took which line for what."
)
@click.option("--json", "as_json", is_flag=True, help="Show the same as JSON.")
@hint_options
@click.pass_context
def show(
    ctx: click.Context,
    files: tuple[str, ...],
    paragraph: NodePath | None,
    part: str | None,
    *,
    explain: bool,
    as_json: bool,
    hints: Hints,
) -> None:
    """Show what FILE (- for stdin) is: its facts, its sections and paragraphs, its citations.

    FILE may be a folder or a pattern, and there may be many: they are then shown as a list, one line each.

    Example: unctc show --paragraph A.7
    """
    alone, file = only_file(files)
    if not alone:
        if explain or paragraph is not None or part is not None:
            message = "--paragraph, --part and --explain look into one FILE: give one."
            raise click.UsageError(message)
        run = FileRun.of(files, hints)
        _show_list([row for _, row in run.each(_list_row)], as_json=as_json)
        ctx.exit(run.finish())
    source = source_of(file, hints)
    if explain:
        _show_decisions(source, as_json=as_json)
        return
    document = source.load(interpret=False)
    if paragraph is not None:
        _show_paragraph(document, paragraph, as_json=as_json)
        return
    nodes = _nodes(document, part, source.name)
    if as_json:
        write_json({**facts_of(document), "tree": [node.as_json() for node in nodes]}, indent=2)
        return
    facts = facts_of(document)
    card = () if part else (_card(facts), StyledLine())
    write(*card, *_missing(facts), _tree(nodes))


def _list_row(source: Input) -> dict[str, object]:
    """Return what a file is in one row."""
    document = source.load(interpret=False)
    facts = facts_of(document)
    counts = facts["counts"]
    assert isinstance(counts, dict)
    letter = facts.get("letter")
    return {
        "file": source.name,
        "symbol": facts["symbol"],
        "language": facts["language"],
        "kind": kind_in_words(type(document)),
        "dated": facts.get("adopted")
        or (letter["date"] if isinstance(letter, dict) else None)
        or facts.get("issued"),
        "paragraphs": counts["paragraphs"],
        "citations": counts["citations"],
        "unread": sum(len(each.text) for each in document.unread),
        "title": facts.get("title"),
    }


def _show_list(rows: Sequence[Mapping[str, object]], *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            write_json(row)
    elif rows:
        write(as_table(rows, _LISTED, longest=None, right=_COUNTS))


def _card(facts: dict[str, object]) -> Card:
    """Return the facts as a card of names and values."""
    fields = Fields(tuple((name, one_line(value)) for name, value in _card_rows(facts)))
    return Card(str(facts["symbol"] or "no symbol"), fields)


def _card_rows(facts: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name in (
        "language",
        "original_language",
        "job_number",
        "distribution",
        "issued",
        "title",
        "adopted",
        "meeting",
        "agenda_item",
        "votes",
    ):
        if facts.get(name):
            yield name.replace("_", " "), str(facts[name])
    letter = facts.get("letter")
    if isinstance(letter, dict):
        for name in ("date", "author", "addressee", "signatory", "role"):
            yield f"letter {name}" if name == "date" else name, str(letter[name] or "not found")
    attachments = facts.get("attachments")
    for each in attachments if isinstance(attachments, list) else ():
        yield str(each["kind"]), str(each["title"] or each["label"])
        period = each["period"]
        span = f"{period['start']} to {period['end']}" if period else "no period"
        yield (
            "",
            " · ".join(
                (
                    str(each["body"] or "unknown body"),
                    span,
                    counted(each["paragraphs"], "paragraph"),
                    counted(each["citations"], "citation"),
                )
            ),
        )
    counts = facts["counts"]
    if isinstance(counts, dict):
        yield (
            "in all",
            " · ".join(counted(value, *_COUNTED[name]) for name, value in counts.items()),
        )


def _missing(facts: dict[str, object]) -> list[StyledLine]:
    """Return what is missing and what could not be read, or nothing."""
    missing, unread = facts["missing"], facts["unread"]
    gaps = missing if isinstance(missing, list) else ()
    lines = [
        StyledLine(
            (
                f"! {each['path'] + ': ' if each['path'] else ''}{each['code']} {each['message']}",
                "yellow",
            )
        )
        for each in gaps
    ]
    for each in unread if isinstance(unread, list) else ():
        text = one_line(str(each["text"]))
        lines.append(
            StyledLine((f"! unread ({each['code']}), line {each['line']}: {text}", "yellow"))
        )
    return [*lines, StyledLine()] if lines else []


def _tree(nodes: tuple[OutlineNode, ...]) -> Outline:
    """Return the tree as lines: number, words, and how many citations."""
    return Outline(
        tuple(
            OutlineLine(
                f"{_label(each)}{one_line(each.text)}",
                depth,
                counted(each.citations, "citation") if each.citations else "",
                bool(each.children),
            )
            for node in nodes
            for depth, each in _walk(node, 0)
        )
    )


def _nodes(document: Document, part: str | None, name: str) -> tuple[OutlineNode, ...]:
    """Return the parts of *document*, or those of the kind *part*.

    Raises:
        NotInDocumentError: there is none of that kind.
    """
    nodes = tree_of(document)
    if part is None:
        return nodes
    found = tuple(
        each
        for node in nodes
        for each in (node, *node.children)
        if each.kind == part and node.kind in (part, _HOLDERS.get(part))
    )
    if found:
        return found
    kinds = dict.fromkeys(node.kind for node in nodes)
    raise NotInDocumentError(
        expected=f"a part of the kind {part}",
        found=f"none; there is {', '.join(kinds) or 'nothing'}",
        where=name,
        fix="Leave --part out to see the whole document.",
    )


def _walk(node: OutlineNode, depth: int) -> Iterator[tuple[int, OutlineNode]]:
    yield depth, node
    for child in node.children:
        yield from _walk(child, depth + 1)


def _label(node: OutlineNode) -> str:
    if node.kind in ("paragraph", "section"):
        stop = "" if node.number.endswith((")", "）")) else "."
        return f"{node.number}{stop} " if node.number else ""
    name = f"{node.kind} {node.number}".strip()
    return f"{name}  " if node.text else name


def _show_paragraph(document: Document, path: NodePath, *, as_json: bool) -> None:
    node = node_named(document, path)
    paragraph, where = node.passage, str(node.path)
    below = tuple(parts_of(paragraph))
    passages = (paragraph, *(each.passage for each in below if each.passage is not None))
    rows = [
        citation_row(where, each, passage.locate(each.span))
        for passage in passages
        for each in passage.citations
    ]
    if as_json:
        value = {
            "path": where,
            "number": paragraph.number if isinstance(paragraph, Paragraph) else None,
            "text": paragraph.text,
            "items": [{"number": each.number, "text": each.text} for each in below],
            "citations": rows,
        }
        write_json(value, indent=2)
        return
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    heading = Text(f"{document.symbol or 'document'}, {where}", style="bold")
    parts: list[RenderableType] = [heading, Text(), Text(one_line(paragraph.text))]
    for each in below:
        line = Text(one_line(f"{each.printed_number} {each.text}".strip()))
        parts.append(Padding(line, (0, 0, 0, 4 * each.depth), expand=False))
    if rows:
        parts += [Text(), citation_table(rows, where=False)]
    write(Group(*parts))


def _show_decisions(source: Input, *, as_json: bool) -> None:
    decisions = source.decisions()
    if as_json:
        for each in decisions:
            write_json(
                {
                    "line": each.line,
                    "step": each.step,
                    "verdict": each.verdict,
                    "evidence": each.evidence,
                }
            )
        return
    rows = [
        {name: getattr(each, name) for name in ("line", "step", "verdict", "evidence")}
        for each in sorted(decisions, key=lambda decision: decision.line)
    ]
    write(as_table(rows, ("line", "step", "verdict", "evidence"), right=("line",)))
