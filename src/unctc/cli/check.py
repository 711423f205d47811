"""``unctc check``: what a document says that cannot be right, lacks, or says differently in its parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from unctc.annotating.copies import annotated_copy
from unctc.checks import check as run_checks
from unctc.cli.check_options import CheckOptions, check_options
from unctc.cli.check_result import CheckResult, counted
from unctc.cli.console import in_shell_words, write, write_message
from unctc.cli.findings import as_github, as_json, as_text
from unctc.cli.inputs import Hints, Input, input_options, source_of
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import Adopted, load_resolutions, resolutions_option
from unctc.cli.sarif import as_sarif
from unctc.errors import UnctcError
from unctc.formats import ORIGINAL
from unctc.loaders.encodings import decode
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.tracing import trace as run_trace

__all__ = ["check"]

_FORMATS = ("text", "json", "sarif", "github")
_STDOUT = "-"
_FOUND, _FAILED = 1, 2


@click.command(short_help="Check documents.")
@click.argument(
    "files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True, path_type=Path)
)
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
    type=click.Path(allow_dash=True, path_type=Path),
    help="File to write; stdout if not given.",
)
@resolutions_option("to trace programmes to")
@click.option(
    "--annotate",
    "copy",
    metavar="OUT",
    type=click.Path(allow_dash=True, path_type=Path),
    help="Copy of FILE, Word or PDF, to write with every finding at its words.",
)
@click.option(
    "--schema",
    is_flag=True,
    help="Validate AKN4UN by the strict schema of Akoma Ntoso as well (extra akn).",
)
@check_options
@input_options
@click.pass_context
def check(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    files: tuple[Path, ...],
    *,
    output_format: str,
    as_versions: bool,
    output: Path | None,
    resolutions: tuple[Path, ...],
    copy: Path | None,
    schema: bool,
    chosen: CheckOptions,
    hints: Hints,
) -> None:
    """Check each FILE (- for stdin): letter, annex and enclosure, citations, numbers, wording.

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
    failures: dict[str, str] = {}
    loaded = list(_loaded(files or (None,), hints, failures, schema=schema))
    for source, _ in loaded:
        refuse_input(source, output)
        refuse_input(source, copy)
    behind = load_resolutions(resolutions) if resolutions else []
    results = _compared(loaded, chosen) if as_versions else _checked(loaded, behind, chosen)
    _write(results, failures, output_format, output)
    if copy is not None:
        for (source, _), result in zip(loaded, results, strict=True):
            write_output(copy, annotated_copy(source.name, source.data, result.findings))
    found = tuple(finding for each in results for finding in each.findings)
    if loaded:
        write_message(f"{counted(found)} in {len(loaded)} file{'s' * (len(loaded) != 1)}.")
    else:
        write_message("nothing was checked.")
    if failures:
        ctx.exit(_FAILED)
    if chosen.fails(found):
        ctx.exit(_FOUND)


def _loaded(
    files: Iterable[Path | None], hints: Hints, failures: dict[str, str], *, schema: bool
) -> Iterator[tuple[Input, Document]]:
    """Yield what can be read; what cannot is told at once and does not stop the rest."""
    for path in files:
        try:
            source = source_of(path, hints)
            yield source, source.load_with_markup(schema=schema)
        except UnctcError as error:
            message = in_shell_words(error)
            failures[str(path)] = message
            write_message(message)


def _checked(
    loaded: Sequence[tuple[Input, Document]], resolutions: list[Adopted], chosen: CheckOptions
) -> list[CheckResult]:
    results = []
    for source, document in loaded:
        found = run_checks(document, **chosen.arguments(source.name))
        if resolutions and isinstance(document, Letter) and document.programmes:
            traced = run_trace(document, resolutions).findings
            found += chosen.selection(source.name).of_findings(traced)
        results.append(CheckResult(source.name, document, found, _markup(source)))
    return results


def _markup(source: Input) -> str | None:
    """Return the text of a file whose findings have places in the file itself."""
    if source.format.name != "akn4un":
        return None
    return decode(source.data, encoding=source.hints.encoding, where=source.name)


def _compared(loaded: Sequence[tuple[Input, Document]], chosen: CheckOptions) -> list[CheckResult]:
    """Compare the first document with each of the others; findings stand in the first."""
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
            write(*lines, wrap=False)
            return
        written = "".join(f"{line.plain.rstrip()}\n" for line in lines)
    elif output_format == "sarif":
        written = as_sarif(results, failures)
    else:
        written = as_json(results) if output_format == "json" else as_github(results)
    # The name of a file, or a text, may hold what UTF-8 has no bytes for.
    write_output(output, written.encode("utf-8", "backslashreplace"))
