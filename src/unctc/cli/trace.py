"""``unctc trace``: the operative paragraphs behind the paragraphs of a programme."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve, frozen

from unctc.cli.addresses import to_path
from unctc.cli.check_options import CheckOptions, check_options
from unctc.cli.check_result import CheckResult, counted
from unctc.cli.console import write, write_message
from unctc.cli.deliverables import programme_in
from unctc.cli.findings import as_text
from unctc.cli.inputs import Hints, cache_option, file_argument, hint_options, source_of
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import Adopted, load_resolutions, resolutions_option
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import as_table
from unctc.late_patterns import late_pattern
from unctc.model.due import due_text
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace, TraceLink, Verdict, counts
from unctc.serializers.json import dump_trace_json
from unctc.trace_files import load_trace
from unctc.tracing import review as decide
from unctc.tracing import trace as run_trace

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["trace"]

_FOUND = 1
_SHOWN = ("where", "resolution", "paragraph", "score", "state", "evidence")
_MANDATES = ("resolution", "paragraph", "act", "addressees", "due")
_EVIDENCE = 5
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
@file_argument
@click.argument("more", metavar="", nargs=-1, type=click.Path(path_type=Path))
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
    type=click.Path(dir_okay=False, path_type=Path),
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
@check_options
@cache_option
@hint_options
@click.pass_context
def trace(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    file: Path | None,
    more: tuple[Path, ...],
    *,
    resolutions: tuple[Path, ...],
    show_all: bool,
    coverage: bool,
    rows_to: RowOutput,
    review: Path | None,
    confirm: tuple[LinkDecision, ...],
    reject: tuple[LinkDecision, ...],
    initials: str | None,
    chosen: CheckOptions,
    cache: ModelCache | None,
    hints: Hints,
) -> None:
    """Trace the paragraphs of FILE's programmes to operative paragraphs, with score and evidence.

    Exit code 1 means that something is odd about what was given, as when
    nothing can be traced to it.

    Example: unctc trace S_2018_208.zh.txt --resolutions resolutions/ --html -o trace.html
    """
    decided = bool(confirm or reject)
    if decided and not (review and initials):
        message = "--confirm and --reject need --review and --initials: who says so, and where."
        raise click.UsageError(message)
    source = source_of(file, evolve(hints, cache=cache))
    rows_to.refuse(source)
    refuse_input(source, review)
    if more:
        write_message(
            "resolutions after the first take --resolutions too, or a pattern in quotes;"
            " without it they will not be read in 0.4."
        )
    document = programme_in(source)
    loaded = load_resolutions([*resolutions, *more], cache)
    former = load_trace(review) if review is not None and review.exists() else None
    found = run_trace(document, loaded, reviewed=former)
    for verdict, links in ((Verdict.CONFIRMED, confirm), (Verdict.REJECTED, reject)):
        for each in links:
            found = _decided(found, each, verdict, initials or "", loaded)
    if review is not None:
        write_output(review, dump_trace_json(found))
    alone = rows_to.write_parquet(lambda target: _write_parquet(found, target))
    if not alone:
        _write(found, document, loaded, rows_to, show_all=show_all, coverage=coverage)
    findings = chosen.selection(source.name).of_findings(found.findings)
    _tell(found, CheckResult(source.name, document, findings))
    if chosen.fails(findings):
        ctx.exit(_FOUND)


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


def _write(
    found: Trace,
    document: Letter,
    resolutions: list[Adopted],
    rows_to: RowOutput,
    *,
    show_all: bool,
    coverage: bool,
) -> None:
    if rows_to.style == "json":
        write_output(rows_to.output, dump_trace_json(found))
    elif rows_to.style == "html":
        from unctc.report import render_trace

        write_output(rows_to.output, render_trace(document, found, resolutions).encode())
    elif coverage:
        rows = [_mandate_row(each) for each in found.uncovered]
        if not rows_to.write(rows, _MANDATES):
            write(as_table(rows, _MANDATES, longest=None))
    else:
        rows = [_link_row(each) for each in found.links if show_all or _is_best(each, found)]
        if not rows_to.write(rows, _SHOWN):
            write(as_table(rows, _SHOWN, longest=80))


def _write_parquet(found: Trace, target: Path) -> None:
    from unctc.serializers.tables import trace_table, write_table

    write_table(trace_table(found), target)


def _is_best(link: TraceLink, found: Trace) -> bool:
    return link.verdict is not None or link == found.links_of(link.paragraph)[0]


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


def _tell(found: Trace, checked: CheckResult) -> None:
    """Say on stderr what was found, and what is odd in the words of ``unctc check``."""
    linked = {each.paragraph for each in found.links if counts(each)}
    write_message(
        f"{len(linked)} paragraphs linked, {len(found.without_mandate)} without a mandate;"
        f" {len(found.covered_paragraphs)} operative paragraphs with mandates covered,"
        f" {len(found.uncovered_paragraphs)} not."
    )
    for line in as_text([checked]):
        write_message(line.plain)
    if checked.findings:
        write_message(f"{counted(checked.findings)}.")
