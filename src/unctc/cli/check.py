"""``unctc check``: what a document says that cannot be right, lacks, or says differently in its parts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve

from unctc.checks import check as run_checks
from unctc.cli.check_options import CheckOptions, check_options
from unctc.cli.check_result import CheckResult, in_severities
from unctc.cli.console import write, write_message
from unctc.cli.findings import as_github, as_json, as_text
from unctc.cli.input_options import cache_option, input_options
from unctc.cli.inputs import Hints, Input
from unctc.cli.many_files import FileRun, files_argument
from unctc.cli.options import PathName
from unctc.cli.outputs import write_output
from unctc.cli.resolutions import Adopted, load_resolutions, resolutions_option
from unctc.formats import ORIGINAL
from unctc.loaders.encodings import decode
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.whole_numbers import counted

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["check"]

_FORMATS = ("text", "json", "sarif", "github")
_STDOUT = "-"
_FOUND = 1


@click.command(short_help="Check documents.")
@files_argument
@click.option(
    "--format",
    "output_format",
    type=click.Choice(_FORMATS),
    default="text",
    help="Format of the findings; text if not given.",
)
@click.option(
    "--as-versions",
    is_flag=True,
    help="Compare the first FILE with the others: language versions of one document.",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=PathName(dash=True),
    help="File to write; stdout if not given.",
)
@resolutions_option("to trace programmes to")
@click.option(
    "--annotate",
    "copy",
    metavar="OUT",
    type=PathName(dash=True),
    help="Copy of FILE, Word or PDF, to write with every finding at its words.",
)
@click.option(
    "--schema",
    is_flag=True,
    help="Validate AKN4UN by the strict schema of Akoma Ntoso as well (extra akn).",
)
@check_options
@cache_option
@input_options
@click.pass_context
def check(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    output_format: str,
    as_versions: bool,
    output: Path | None,
    resolutions: tuple[Path, ...],
    copy: Path | None,
    schema: bool,
    chosen: CheckOptions,
    cache: ModelCache | None,
    hints: Hints,
) -> None:
    """Check each FILE (- for stdin): letter, annex and enclosure, citations, numbers, wording. FILE may be a folder or a pattern.

    With --resolutions what a trace to them has to say (TRC) is among the findings. Exit code 0 is fine, 1 means findings, 2 that a file could not be read or written.

    Example: unctc check --severity error
    """
    if as_versions and len(files) < 2:
        message = "--as-versions compares language versions: give two files or more."
        raise click.UsageError(message)
    if copy is not None and len(files) != 1:
        message = "--annotate writes a copy of one FILE: give one."
        raise click.UsageError(message)
    if copy is not None and hints.changes == ORIGINAL:
        message = "--annotate writes to the text with its tracked changes: leave --changes out."
        raise click.UsageError(message)
    hints = evolve(hints, cache=cache)
    run = FileRun.of(files, hints)
    run.refuse(output, copy)
    behind = load_resolutions(resolutions, cache) if resolutions else []
    if as_versions:
        loaded = [each for _, each in run.each(lambda source: _loaded(source, schema=schema))]
        results, number = _compared(loaded, chosen), len(loaded)
        copies = []
    else:
        done = [
            each
            for _, each in run.each(
                lambda source: _checked(*_loaded(source, schema=schema), behind, chosen)
            )
        ]
        number = len(done)
        # Of many files those without a finding are not shown: only the log of SARIF lists them.
        results = [each for each in done if each.findings or output_format == "sarif"]
        copies = done[:1] if copy is not None else []
    _write(results, run.failures, output_format, output)
    for each in copies:
        from unctc.annotating.copies import annotated_copy

        data = run.files[0].read(hints).data
        write_output(copy, annotated_copy(each.name, data, each.findings))
    found = tuple(finding for each in results for finding in each.findings)
    failed = run.finish()
    if number:
        write_message(f"{in_severities(found)} in {counted(number, 'file')}.")
    else:
        write_message("nothing was checked.")
    if failed:
        ctx.exit(failed)
    if chosen.fails(found):
        ctx.exit(_FOUND)


def _loaded(source: Input, *, schema: bool) -> tuple[Input, Document]:
    return source, source.load_with_markup(schema=schema)


def _checked(
    source: Input, document: Document, resolutions: list[Adopted], chosen: CheckOptions
) -> CheckResult:
    found = run_checks(document, **chosen.arguments(source.name))
    if resolutions and isinstance(document, Letter) and document.programmes:
        from unctc.tracing import trace as run_trace

        traced = run_trace(document, resolutions).findings
        found += chosen.selection(source.name).of_findings(traced)
    return CheckResult(source.name, document, found, _markup(source))


def _markup(source: Input) -> str | None:
    """Return the text of a file whose findings have places in the file itself."""
    if source.format.name != "akn4un":
        return None
    return decode(source.data, encoding=source.hints.encoding, where=source.name)


def _compared(loaded: Sequence[tuple[Input, Document]], chosen: CheckOptions) -> list[CheckResult]:
    """Compare the first document with each of the others; findings are about the first."""
    if len(loaded) < 2:  # the rest could not be read
        return []
    source, document = loaded[0]
    arguments = chosen.arguments(source.name)
    return [
        CheckResult(source.name, document, run_checks(document, against=other, **arguments))
        for _, other in loaded[1:]
    ]


def _write(
    results: Sequence[CheckResult],
    failures: dict[str, str],
    output_format: str,
    output: Path | None,
) -> None:
    if output_format == "text":
        lines = list(as_text(results))
        if output is None or str(output) == _STDOUT:
            write(*lines)
            return
        written = "".join(f"{line.rstrip()}\n" for each in lines for line in each.plain_lines())
    elif output_format == "sarif":
        from unctc.cli.sarif import as_sarif

        written = as_sarif(results, failures)
    else:
        written = as_json(results) if output_format == "json" else as_github(results)
    # The name of a file, or a text, may hold what UTF-8 has no bytes for.
    write_output(output, written.encode("utf-8", "backslashreplace"))
