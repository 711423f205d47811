"""The traces of many documents: rows with their files, one trace a line, or a folder of pages."""

from __future__ import annotations

import json
from collections.abc import Sequence

from attrs import frozen

from unctc.cli.check_options import CheckOptions
from unctc.cli.check_result import CheckResult
from unctc.cli.console import write_message
from unctc.cli.deliverables import programme_in
from unctc.cli.inputs import Hints, Input
from unctc.cli.many_files import FileRun, GivenFile
from unctc.cli.outputs import write_output
from unctc.cli.resolutions import Adopted
from unctc.cli.row_options import RowOutput
from unctc.cli.rows import as_json_lines
from unctc.cli.trace_rows import write_links, write_rows, write_summary
from unctc.model.findings import Finding
from unctc.model.letters import Letter
from unctc.model.traces import Trace
from unctc.serializers.json import dump_trace_json
from unctc.tracing import trace as run_trace

__all__ = ["ManyTraces"]

_FOUND = 1


@frozen
class ManyTraces:
    """What ``unctc trace`` was given, where that is more than one file.

    Attributes:
        rows_to: how the traces are to be written.
        places: the files, folders and patterns.
        resolutions: the resolutions to trace to.
        page_language: the language of what pages say themselves; that of each document if not given.
    """

    rows_to: RowOutput
    places: Sequence[str]
    resolutions: Sequence[Adopted]
    page_language: str | None = None

    def write(self, hints: Hints, chosen: CheckOptions, *, show_all: bool, coverage: bool) -> int:
        """Trace every file, write what was found, and return the exit code."""
        run = FileRun.of(self.places, hints)
        if self.rows_to.style == "html":
            return self._write_pages(run, chosen)
        self.rows_to.refuse(run)
        found, failed = self._traced(run, chosen)
        if not self.rows_to.write_parquet(
            lambda target: write_links([trace for _, _, trace in found], target)
        ):
            if self.rows_to.style == "json":
                lines = as_json_lines(
                    {"file": given.address, **json.loads(dump_trace_json(trace))}
                    for given, _, trace in found
                )
                write_output(self.rows_to.output, lines)
            else:
                named = [(given.address, trace) for given, _, trace in found]
                write_rows(named, self.rows_to, show_all=show_all, coverage=coverage)
        return run.finish() or failed

    def _write_pages(self, run: FileRun, chosen: CheckOptions) -> int:
        from unctc.cli.page_folder import PageFolder
        from unctc.report import render_trace

        folder = PageFolder.of(self.rows_to.output, run, self.places, self.page_language)
        found, failed = self._traced(run, chosen)
        for given, letter, trace in found:
            page = render_trace(letter, trace, self.resolutions, page_language=self.page_language)
            folder.add(given, letter, trace.findings, page)
        folder.finish()
        return run.finish() or failed

    def _traced(
        self, run: FileRun, chosen: CheckOptions
    ) -> tuple[list[tuple[GivenFile, Letter, Trace]], int]:
        """Return the traces with their files and letters, and the exit code of their findings; report each."""

        def traced(source: Input) -> tuple[Letter, Trace, tuple[Finding, ...]]:
            letter = programme_in(source, interpreted=False)
            trace = run_trace(letter, self.resolutions)
            return letter, trace, chosen.selection(source.name).of_findings(trace.findings)

        made, failed = [], 0
        for given, (letter, trace, findings) in run.each(traced):
            made.append((given, letter, trace))
            write_message(f"{given.address}:")
            write_summary(trace, CheckResult(given.address, letter, findings))
            failed = _FOUND if chosen.fails(findings) else failed
        return made, failed
