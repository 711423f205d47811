"""Options of `unctc check` and of other commands with findings, from command line and pyproject."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import TypedDict

import click
from attrs import frozen

from unctc.checks.selection import Selection
from unctc.cli.completion import complete_codes
from unctc.cli.options import PathName
from unctc.cli.settings import Settings, find_settings, read_settings
from unctc.model.findings import Finding, Severity

__all__ = ["CheckOptions", "check_options"]


class _Arguments(TypedDict):
    select: tuple[str, ...] | None
    ignore: tuple[str, ...]
    severity: str


@frozen
class CheckOptions:
    """Which findings are asked for, and which of them fail.

    Attributes:
        select: the codes to run; ``None`` for all.
        ignore: the codes to leave out.
        severity: the least severity that is shown and that fails; ``None`` where nothing was said: then
            everything is shown, and notes alone do not fail.
        exit_zero: whether findings do not fail.
        settings: the project's, for what it says of single files.
    """

    select: tuple[str, ...] | None
    ignore: tuple[str, ...]
    severity: str | None
    exit_zero: bool
    settings: Settings

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        severity: str | None,
        exit_zero: bool,
    ) -> CheckOptions:
        """Return the options of a command line, filled up from *settings*.

        Raises:
            InvalidValueError: a code does not exist, or there is no such severity.
        """
        chosen = cls(
            select or settings.select,
            ignore or settings.ignore,
            severity or settings.severity,
            exit_zero or settings.exit_zero,
            settings,
        )
        everywhere = (code for _, codes in settings.per_file_ignores for code in codes)
        Selection.of(chosen.select, (*chosen.ignore, *everywhere), chosen.severity or Severity.NOTE)
        return chosen

    def arguments(self, name: str) -> _Arguments:
        """Return the arguments of the verb ``check`` for the file of that name."""
        return {
            "select": self.select,
            "ignore": (*self.ignore, *self.settings.ignored_in(name)),
            "severity": self.severity or Severity.NOTE.label,
        }

    def selection(self, name: str) -> Selection:
        """Return the selection of findings for the file of that name."""
        return Selection.of(**self.arguments(name))

    def fails(self, found: Iterable[Finding]) -> bool:
        """Whether the command fails for these findings."""
        least = Severity.of(self.severity) if self.severity else Severity.WARNING
        return not self.exit_zero and any(each.severity >= least for each in found)


def check_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say which findings count; they arrive as one argument, ``chosen``."""

    @wraps(function)
    def gathered(
        *args: object,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        severity: str | None,
        exit_zero: bool,
        config: Path | None,
        **rest: object,
    ) -> None:
        settings = read_settings(config) if config else find_settings(Path.cwd())
        chosen = CheckOptions.of(
            settings, select=select, ignore=ignore, severity=severity, exit_zero=exit_zero
        )
        function(*args, chosen=chosen, **rest)

    options = (
        click.option(
            "--select",
            multiple=True,
            metavar="CODES",
            shell_complete=complete_codes,
            help="Codes to run, or their beginnings: ATT,CIT101.",
        ),
        click.option(
            "--ignore",
            multiple=True,
            metavar="CODES",
            shell_complete=complete_codes,
            help="Codes to leave out, or their beginnings.",
        ),
        click.option(
            "--severity",
            type=click.Choice([each.label for each in Severity]),
            help="Least severity that is shown and that fails; without it all are shown, and notes alone do not fail.",
        ),
        click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found."),
        click.option(
            "--config",
            metavar="TOML",
            type=PathName(),
            help="File with a table [tool.unctc]; the nearest pyproject.toml if not given.",
        ),
    )
    result: Callable[..., None] = gathered
    for option in reversed(options):
        result = option(result)
    return result
