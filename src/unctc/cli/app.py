"""The command ``unctc``: its subcommands, and what happens when one of them fails."""

from __future__ import annotations

import errno
import gc
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Final, TextIO

import click

from unctc.cli.console import (
    abandon,
    brief,
    for_a_reader,
    in_words,
    prepare_streams,
    write_message,
)
from unctc.cli.help_pages import HelpContext, show_in_any_width
from unctc.errors import PluginWarning
from unctc.start_cache import keep_compiled

__all__ = ["app", "run"]

_FINE = 0
_FAILED = 2
_INTERRUPTED = 130
_WHOLE_PROCESS: Final = object()
_COLLECTING: Final = (20_000, 20, 20)
"""How many values are made until the collector looks at them: values of the model are in no cycle, and are many."""

_COMMANDS: Final = (
    "show",
    "convert",
    "cite",
    "check",
    "diff",
    "deliverables",
    "mandates",
    "trace",
    "report",
    "corpus",
    "languages",
)
"""The subcommands, in the order of the help; each is the function of that name in the module of that name."""


class _Commands(click.Group):
    """The subcommands: the room of each is imported when it is asked for, for most of a start is imports."""

    context_class: type[click.Context] = HelpContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*_COMMANDS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(import_module(f"unctc.cli.{cmd_name}"), cmd_name)
        if ctx.obj is _WHOLE_PROCESS:
            # What has been imported stays: the collector need not look at it again, not even at the end.
            gc.freeze()
            gc.set_threshold(*_COLLECTING)
            gc.enable()
        show_in_any_width(command)
        return command


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a FILE every command but mandates works on the bundled document, S/2018/208 in Chinese.",
)
@click.version_option(None, "--version", package_name="unctc", message="%(prog)s %(version)s")
@click.pass_context
def app(ctx: click.Context) -> None:
    """Read United Nations counter-terrorism work programmes as data.

    Example: unctc show
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run(arguments: Sequence[str], *, whole_process: bool = False) -> int:
    """Run the command with *arguments*.

    Args:
        arguments: those after the name of the command.
        whole_process: whether the process does nothing else; the collector of garbage then begins when the command
            has been imported.

    Returns:
        The exit code: 0 fine, 1 findings, 2 could not be done.
    """
    prepare_streams()
    warnings.showwarning = _show_warning
    code = _FINE
    try:
        code = _code_of(arguments, _WHOLE_PROCESS if whole_process else None)
        sys.stdout.flush()
        if whole_process:
            keep_compiled()
    except OSError as error:
        abandon(sys.stdout)
        if (
            error.errno == errno.EPIPE
        ):  # the reader has seen enough; that changes nothing of what was found
            return code
        write_message(f"expected to write to stdout, found {error.strerror or error}.")
        return _FAILED
    return code


def _code_of(arguments: Sequence[str], scope: object) -> int:
    stdout, result = sys.stdout, None
    try:
        result = app.main(list(arguments), prog_name="unctc", standalone_mode=False, obj=scope)
    except SystemExit as left:
        # Where nobody reads its help any more, click leaves with 1 and another stdout in place.
        if sys.stdout is stdout:
            return _as_code(left.code)
        sys.stdout = stdout
        abandon(stdout)
    except click.ClickException as error:
        if not isinstance(error, click.exceptions.NoArgsIsHelpError):  # which is a page
            vars(error)["message"] = brief(error.message)  # which click calls final
        with for_a_reader(sys.stderr):
            error.show()
        return error.exit_code
    except click.Abort:
        write_message("interrupted.")
        return _INTERRUPTED
    except OSError as error:
        if error.filename is None:  # of stdout: see the caller
            raise
        write_message(in_words(error))
        return _FAILED
    except Exception as error:  # noqa: BLE001 - whatever it is, it is one line
        write_message(in_words(error))
        return _FAILED
    return _as_code(result)


def _as_code(result: object) -> int:
    return result if isinstance(result, int) else _FINE


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Say in plain words which plug-in is passed over; any other warning is shown as Python shows it."""
    if issubclass(category, PluginWarning):
        write_message(str(message))
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    print(text, end="", file=file or sys.stderr)
