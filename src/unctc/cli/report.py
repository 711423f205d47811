"""``unctc report``: a document as one page to look at, or many as a folder of pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from unctc.checks import check
from unctc.cli.check_options import CheckOptions
from unctc.cli.completion import complete_codes
from unctc.cli.input_options import hint_options
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.many_files import FileRun, files_argument, only_file
from unctc.cli.options import PathName, page_language_option
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.page_folder import PageFolder
from unctc.cli.resolutions import Adopted, load_resolutions, resolutions_option
from unctc.cli.settings import find_settings
from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.letters import Letter
from unctc.report import render

__all__ = ["report"]


@click.command(short_help="Look at annex and enclosure side by side.")
@files_argument
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=PathName(dash=True),
    help="File to write, stdout if not given; for more than one FILE a folder.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    shell_complete=complete_codes,
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
@page_language_option
@hint_options
@click.pass_context
def report(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    output: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str | None,
    resolutions: tuple[Path, ...],
    with_pages: bool,
    page_language: str | None,
    hints: Hints,
) -> None:
    """Write FILE (- for stdin) as one page of HTML that needs no network and no other file.

    A letter shows annex and enclosure side by side, with the words that differ, links from the citations,
    findings in the margin, a citation matrix and a timeline, and with --resolutions what the programmes
    take up of those; any other document its paragraphs. The page speaks the language of the document. Findings are
    chosen as by unctc check; the table [tool.unctc] of the nearest pyproject.toml counts here too. FILE may be a
    folder or a pattern, and there may be many: each has a page in the folder OUT, and an index leads to them.

    Example: unctc report S_2018_208.zh.txt -o report.html
    """
    chosen = CheckOptions.of(
        find_settings(Path.cwd()), select=select, ignore=ignore, severity=severity, exit_zero=True
    )

    def page_of(
        source: Input, loaded: Sequence[Adopted], *, alone: bool
    ) -> tuple[Document, tuple[Finding, ...], str]:
        document = source.load_with_markup()
        findings = check(document, **chosen.arguments(source.name))
        found = None
        if loaded and (alone or _is_traced(document)):
            from unctc.tracing import trace as run_trace

            found = run_trace(document, loaded)
        page = render(
            document,
            findings=findings,
            trace=found,
            resolutions=loaded,
            pages=source.data if with_pages and source.format.name == "pdf" else None,
            page_language=page_language,
        )
        return document, findings, page

    alone, file = only_file(files)
    if alone:
        source = source_of(file, hints)
        refuse_input(source, output)
        if with_pages and source.format.name != "pdf":
            message = f"--pages shows pages of a PDF file, and {source.name} is none."
            raise click.UsageError(message)
        loaded = load_resolutions(resolutions) if resolutions else []
        write_output(output, page_of(source, loaded, alone=True)[2].encode())
        return
    run = FileRun.of(files, hints)
    folder = PageFolder.of(output, run, files, page_language)
    loaded = load_resolutions(resolutions) if resolutions else []
    for given, made in run.each(lambda source: page_of(source, loaded, alone=False)):
        folder.add(given, *made)
    folder.finish()
    ctx.exit(run.finish())


def _is_traced(document: Document) -> bool:
    """Whether the document has what can be traced."""
    return isinstance(document, Letter) and bool(document.programmes)
