"""``unctc report``: a document as one page to look at."""

from __future__ import annotations

from pathlib import Path

import click

from unctc.checks import check
from unctc.cli.check_options import CheckOptions
from unctc.cli.inputs import Hints, file_argument, hint_options, source_of
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import load_resolutions, resolutions_option
from unctc.cli.settings import find_settings
from unctc.model.findings import Severity
from unctc.report import render
from unctc.tracing import trace as run_trace

__all__ = ["report"]


@click.command(short_help="Look at annex and enclosure side by side.")
@file_argument
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(allow_dash=True, path_type=Path),
    help="File to write; stdout if not given.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="Codes of the findings in the margin, or their beginnings: ATT,CIT101.",
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Codes to leave out of it.")
@click.option(
    "--severity",
    type=click.Choice([each.label for each in Severity]),
    help="Least severity of the findings in the margin.",
)
@resolutions_option("to trace the programmes to")
@click.option(
    "--pages",
    "with_pages",
    is_flag=True,
    help="Show with each finding the page of the PDF file that it is on, its words boxed.",
)
@hint_options
def report(  # noqa: PLR0913 - click passes each option by its name
    file: Path | None,
    output: Path | None,
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str | None,
    resolutions: tuple[Path, ...],
    with_pages: bool,
    hints: Hints,
) -> None:
    """Write FILE (- for stdin) as one page of HTML that needs no network and no other file.

    A letter shows annex and enclosure side by side, with the words that differ, links from the citations,
    findings in the margin, a citation matrix and a timeline, and with --resolutions what the programmes
    take up of those; any other document its paragraphs. Findings are
    chosen as by unctc check; the table [tool.unctc] of the nearest pyproject.toml counts here too.

    Example: unctc report S_2018_208.zh.txt -o report.html
    """
    settings = find_settings(Path.cwd())
    chosen = CheckOptions.of(
        settings, select=select, ignore=ignore, severity=severity, exit_zero=True
    )
    source = source_of(file, hints)
    refuse_input(source, output)
    if with_pages and source.format.name != "pdf":
        message = f"--pages shows pages of a PDF file, and {source.name} is none."
        raise click.UsageError(message)
    document = source.load_with_markup()
    loaded = load_resolutions(resolutions) if resolutions else []
    page = render(
        document,
        findings=check(document, **chosen.arguments(source.name)),
        trace=run_trace(document, loaded) if loaded else None,
        resolutions=loaded,
        pages=source.data if with_pages else None,
    )
    write_output(output, page.encode())
