"""``unctc trace``: the operative paragraphs behind the paragraphs of a programme."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve, frozen

from unctc.cli.addresses import to_path
from unctc.cli.check_options import CheckOptions, check_options
from unctc.cli.check_result import CheckResult
from unctc.cli.console import write_message
from unctc.cli.deliverables import programme_in
from unctc.cli.input_options import cache_option, hint_options
from unctc.cli.inputs import Hints, source_of
from unctc.cli.many_files import files_argument, only_file
from unctc.cli.options import PathName, page_language_option
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import Adopted, is_resolution, load_resolutions, resolutions_option
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.trace_rows import write_links, write_rows, write_summary
from unctc.late_patterns import late_pattern
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, Verdict
from unctc.tracing import review as decide
from unctc.tracing import trace as run_trace

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["trace"]

_FOUND = 1
_DECISION = late_pattern(
    r"(?P<place>[^=]+)=(?P<source>.+?)/(?P<operative>(?:(?:[A-Z]|section)[^/]*/)*\d{1,3}(?:#\d+)?)"
)


@frozen
class LinkDecision:
    """A link that a person decides on.

    Attributes:
        paragraph: the programme's paragraph.
        source: the resolution as typed, a symbol or its number.
        operative: the operative paragraph.
    """

    paragraph: NodePath
    source: str
    operative: NodePath


def _decisions(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[LinkDecision, ...]:
    found = []
    for value in values:
        match = _DECISION.fullmatch(value.strip())
        if match is None:
            message = f"{value!r} is no link; write A.7=2395/9."
            raise click.BadParameter(message)
        paragraph = to_path(context, parameter, match["place"])
        assert paragraph is not None
        if not paragraph.text[0].isalpha():
            paragraph = NodePath(f"annex/{paragraph}")
        operative = NodePath("operative") / match["operative"]
        found.append(LinkDecision(paragraph, match["source"].strip(), operative))
    return tuple(found)


@click.command(short_help="Trace a programme to the resolutions behind it.")
@files_argument
@resolutions_option("to trace to", required=True)
@click.option("--all", "show_all", is_flag=True, help="Every link proposed, not only the best.")
@click.option(
    "--coverage", is_flag=True, help="List the mandates that no paragraph takes up instead."
)
@row_options(
    json="The whole trace as JSON.",
    html="One page: programme, operative paragraphs, evidence between (extra report).",
)
@click.option(
    "--review",
    metavar="REVIEW",
    type=PathName(folder=False),
    help="Keep the trace with what people decided in REVIEW, a JSON file; read it if it is there.",
)
@click.option(
    "--confirm",
    metavar="LINK",
    multiple=True,
    callback=_decisions,
    help="Confirm a link, as A.7=2395/9 (annex, paragraph 7, to paragraph 9).",
)
@click.option("--reject", metavar="LINK", multiple=True, callback=_decisions, help="Reject a link.")
@click.option("--initials", metavar="NAME", help="Who confirms and rejects.")
@page_language_option
@check_options
@cache_option
@hint_options
@click.pass_context
def trace(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    resolutions: tuple[Path, ...],
    show_all: bool,
    coverage: bool,
    rows_to: RowOutput,
    review: Path | None,
    confirm: tuple[LinkDecision, ...],
    reject: tuple[LinkDecision, ...],
    initials: str | None,
    page_language: str | None,
    chosen: CheckOptions,
    cache: ModelCache | None,
    hints: Hints,
) -> None:
    """Trace the paragraphs of FILE's programmes to operative paragraphs, with score and evidence.

    Exit code 1 means that something is odd about what was given, as when
    nothing can be traced to it. FILE may be a folder or a pattern, and there may be many: each row then begins
    with its file, --json writes one trace a line, and --html a page each and an index to the folder OUT.

    Example: unctc trace S_2018_208.zh.txt --resolutions resolutions/ --html -o trace.html
    """
    decided = bool(confirm or reject)
    if decided and not (review and initials):
        message = "--confirm and --reject need --review and --initials: who says so, and where."
        raise click.UsageError(message)
    hints = evolve(hints, cache=cache)
    files, more = _without_resolutions(files, hints)
    alone, file = only_file(files)
    loaded = load_resolutions([*resolutions, *more], cache, interpret=not alone)
    if not alone:
        if decided or review is not None:
            message = "--review keeps the trace of one FILE: give one."
            raise click.UsageError(message)
        from unctc.cli.many_traces import ManyTraces

        many = ManyTraces(rows_to, files, loaded, page_language=page_language)
        ctx.exit(many.write(hints, chosen, show_all=show_all, coverage=coverage))
    source = source_of(file, hints)
    rows_to.refuse(source)
    refuse_input(source, review)
    document = programme_in(source, interpreted=False)
    decisions = ((Verdict.CONFIRMED, confirm), (Verdict.REJECTED, reject))
    found = _traced(document, loaded, review, decisions, initials or "")
    if not rows_to.write_parquet(lambda target: write_links([found], target)):
        if rows_to.style == "html":
            from unctc.report import render_trace

            page = render_trace(document, found, loaded, page_language=page_language)
            write_output(rows_to.output, page.encode())
        else:
            _write(found, rows_to, show_all=show_all, coverage=coverage)
    findings = chosen.selection(source.name).of_findings(found.findings)
    write_summary(found, CheckResult(source.name, document, findings))
    if chosen.fails(findings):
        ctx.exit(_FOUND)


def _write(found: Trace, rows_to: RowOutput, *, show_all: bool, coverage: bool) -> None:
    if rows_to.style == "json":
        from unctc.serializers.json import dump_trace_json

        write_output(rows_to.output, dump_trace_json(found))
    else:
        write_rows([("", found)], rows_to, show_all=show_all, coverage=coverage)


def _traced(
    document: Letter,
    loaded: list[Adopted],
    review: Path | None,
    decisions: Iterable[tuple[Verdict, tuple[LinkDecision, ...]]],
    initials: str,
) -> Trace:
    """Return the trace with what was decided before and is decided now; keep it where that is asked for."""
    former = None
    if review is not None and review.exists():
        from unctc.trace_files import load_trace

        former = load_trace(review)
    found = run_trace(document, loaded, reviewed=former)
    for verdict, links in decisions:
        for each in links:
            found = _decided(found, each, verdict, initials, loaded)
    if review is not None:
        from unctc.serializers.json import dump_trace_json

        write_output(review, dump_trace_json(found))
    return found


def _without_resolutions(
    files: tuple[str, ...], hints: Hints
) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    """Return the files to trace, and resolutions among those after the first: a pattern that the shell has filled in."""
    kept = list(files[:1])
    found: list[str] = []
    for each in files[1:]:
        (found if is_resolution(each, hints) else kept).append(each)
    if found:
        write_message(
            "resolutions after the first take --resolutions too, or a pattern in quotes;"
            " without it they will not be read in 0.4."
        )
    return tuple(kept), tuple(map(Path, found))


def _decided(
    found: Trace,
    decision: LinkDecision,
    verdict: Verdict,
    initials: str,
    resolutions: list[Adopted],
) -> Trace:
    return decide(
        found,
        decision.paragraph,
        _symbol(decision.source, found),
        decision.operative,
        verdict,
        reviewer=initials,
        resolutions=resolutions,
    )


def _symbol(typed: str, found: Trace) -> Symbol:
    """Return the resolution that was typed: ``2395``, ``2395 (2017)`` or the whole symbol."""
    for each in found.resolutions:
        if typed in (str(each), str(each.number), str(each).rpartition("/")[2]):
            return each
    names = ", ".join(map(str, found.resolutions))
    message = f"{typed!r} is none of the resolutions given: {names}."
    raise click.BadParameter(message)
