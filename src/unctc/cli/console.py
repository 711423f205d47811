"""Output to stdout and stderr: the one place that writes to them.

Output never fails for what it says: what the terminal's encoding lacks is written as an escape, control
characters of a document do not reach the terminal, and a reader that has gone away ends the output, not the command.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TextIO

from unctc.cli.lines import Plain
from unctc.errors import UnctcError
from unctc.late_patterns import late_pattern

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = [
    "UNLIMITED",
    "abandon",
    "brief",
    "for_a_reader",
    "in_shell_words",
    "in_words",
    "one_line",
    "prepare_streams",
    "printable",
    "write",
    "write_bytes",
    "write_json",
    "write_message",
]

UNLIMITED: Final = 1_000_000
"""The width of what is no terminal: lines there are whole."""

_LONGEST_REASON = 200
# Controls of terminals, and the overrides and isolates by which text shows in another order than it is.
_CONTROLS = late_pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
# With these rich writes styles where there is no terminal, and tabulators and controls in a way of its own.
_STYLED_BY: Final = ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "JUPYTER_COLUMNS")
_DRAWN: Final = late_pattern(r"[\x00-\x09\x0b-\x1f\x7f]")
_WHITESPACE = late_pattern(r"\s+")
# What nobody reads to its end: a number of a thousand digits, a path through a thousand folders.
_ENDLESS = late_pattern(r"\S{300,}")
_KEPT: Final = 80
_ARGUMENT = late_pattern(r"\b(encoding|format|language)='?([\w.…-]+?)'?(?=[\s.,;)]|$)")
_FUNCTIONS = (
    (late_pattern(r"\b(?:unctc\.)?find_citations\(\)"), "unctc cite"),
    (late_pattern(r"\b(?:unctc\.)?load\(\)"), "unctc show"),
)


def prepare_streams() -> None:
    """Make stdout and stderr able to carry any text.

    A locale that knows nothing but ASCII, as ``LC_ALL=C`` or an empty container, is taken for one that
    nobody has chosen: UTF-8 is written. An encoding that was asked for by ``PYTHONIOENCODING``, or that
    a locale really has, is kept; what it lacks is escaped. To write to a stdout that is closed is an error
    of the system, as to write to a full disk; what is written to a stderr that is closed is lost.
    """
    if sys.stdout is None or sys.stdout.closed:
        sys.stdout = _Closed()
    if sys.stderr is None or sys.stderr.closed:
        sys.stderr = io.StringIO()  # what is said there, nobody wants to hear
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        unchosen = _codec(stream) == "ascii" and not os.environ.get("PYTHONIOENCODING")
        encoding = "utf-8" if unchosen else stream.encoding
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


class _Closed(io.TextIOBase):
    """Stdout where it is closed: nothing can be written to it."""

    encoding = "utf-8"

    @property
    def buffer(self) -> io.TextIOBase:
        """What bytes are written to."""
        return self

    def write(self, data: object) -> int:
        """Fail as the system does."""
        del data
        raise OSError(errno.EBADF, "it closed")


def write(*parts: RenderableType, wrap: bool = True) -> None:
    """Write *parts* to stdout, each from the start of a line; long lines go on below if *wrap* is given.

    Colours and links are for terminals only, and not where ``NO_COLOR`` is set. Without a terminal
    every line is whole, so that other programs can search it.
    """
    terminal = sys.stdout.isatty()
    if not terminal and (text := _without_rich(parts)) is not None:
        with for_a_reader(sys.stdout):
            sys.stdout.write(text)
        return
    from rich.console import Console  # takes as long to import as all else that a message needs

    console = Console(
        file=sys.stdout,
        width=None if terminal else UNLIMITED,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    # Rich exits by itself when a pipe is closed; collecting first leaves that to the caller.
    with console.capture() as captured:
        for part in parts:
            console.print(part, soft_wrap=not wrap or not terminal)
    lines = captured.get().split("\n")
    with for_a_reader(sys.stdout):
        sys.stdout.write("\n".join(line.rstrip() for line in lines))


def _without_rich(parts: Sequence[RenderableType]) -> str | None:
    """Return what rich would write of *parts* where there is no terminal; ``None`` where only rich knows.

    To import it takes longer than to make most tables.
    """
    asked = any(os.environ.get(each) for each in _STYLED_BY)
    if asked or not _codec(sys.stdout).startswith("utf"):
        return None
    lines: list[str] = []
    for part in parts:
        if not isinstance(part, Plain):
            return None
        lines += part.plain_lines()
    text = "".join(f"{line.rstrip()}\n" for line in lines)
    return None if _DRAWN.search(text) else text


def write_json(value: Mapping[str, object], *, indent: int | None = None) -> None:
    """Write *value* to stdout as JSON: over several lines if *indent* is given, else on one."""
    import json  # as elsewhere in here: what most commands do without

    ascii_only = not _codec(sys.stdout).startswith("utf")
    with for_a_reader(sys.stdout):
        sys.stdout.write(json.dumps(value, ensure_ascii=ascii_only, indent=indent) + "\n")


def write_bytes(data: bytes) -> None:
    """Write *data* to stdout exactly; on a terminal a line that is open is ended."""
    with for_a_reader(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        if sys.stdout.isatty() and not data.endswith(b"\n"):
            sys.stdout.buffer.write(b"\n")
        sys.stdout.buffer.flush()


def write_message(message: str, *, verbatim: bool = False) -> None:
    """Write *message* to stderr, after the name of the command; *verbatim* with all its spaces, on one line."""
    line = f"unctc: {printable(message) if verbatim else brief(message)}"
    with for_a_reader(sys.stderr):
        sys.stderr.write(f"{line if verbatim else _for_the_terminal(line)}\n")


def _for_the_terminal(line: str) -> str:
    """Return *line* broken between words where stderr is a terminal and too narrow for it."""
    if not sys.stderr.isatty():
        return line
    from shutil import get_terminal_size

    if len(line) < (width := get_terminal_size().columns) // 2:
        return line
    from unctc.cli.wrapping import wrapped

    return "\n  ".join(wrapped(line, max(width - 2, 2)))


def in_shell_words(error: UnctcError) -> str:
    """Return what *error* says, with options for arguments and commands for functions."""
    options = {"format": "--input-format"}
    message = _ARGUMENT.sub(
        lambda match: f"{options.get(match[1], f'--{match[1]}')} {match[2]}", str(error)
    )
    for pattern, words in _FUNCTIONS:
        message = pattern.sub(words, message)
    return message


def in_words(error: Exception) -> str:
    """Return what went wrong on one line: in shell words, or as what nobody has foreseen.

    An error that is none of the library's is a fault of it; ``UNCTC_TRACEBACK=1`` lets it out instead.
    """
    if isinstance(error, UnctcError):
        return in_shell_words(error)
    if isinstance(error, OSError) and error.filename is not None:
        return (
            f"{error.filename}: expected a file that can be read or written, found"
            f" {one_line(error.strerror or str(error))}. Check the path and the permission."
        )
    if os.environ.get("UNCTC_TRACEBACK"):
        raise error
    said = one_line(str(error))[:_LONGEST_REASON]
    return (
        f"expected to get through, found an unforeseen {type(error).__name__}{f': {said}' if said else ''}."
        f" Please report it; with UNCTC_TRACEBACK=1 it says where."
    )


def abandon(stream: TextIO) -> None:
    """Send what is still to be written to *stream* nowhere: nobody reads it any more."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # not a stream of the operating system
        pass


@contextmanager
def for_a_reader(stream: TextIO) -> Iterator[None]:
    """Write while somebody reads: a reader that has seen enough changes neither what is done nor the exit code."""
    try:
        yield
    except BrokenPipeError:
        abandon(stream)


def printable(text: str) -> str:
    r"""Return *text* with control characters replaced, one for one.

    Example:
        >>> printable("[red]\x1b[31m")
        '[red]�[31m'
    """
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def brief(message: str) -> str:
    r"""Return *message* on one line, without control characters, and its longest words cut.

    Example:
        >>> len(brief(f"{'9' * 5000} is no number,\nfound {'a/' * 5000}b")) < 500
        True
    """
    return _ENDLESS.sub(lambda word: f"{word[0][:_KEPT]}…{word[0][-_KEPT:]}", one_line(message))


def one_line(text: str) -> str:
    r"""Return *text* on one line, without control characters.

    Example:
        >>> one_line("1963 \n\n (2010)")
        '1963 (2010)'
    """
    return printable(_WHITESPACE.sub(" ", text).strip())


def _codec(stream: TextIO) -> str:
    return codecs.lookup(stream.encoding or "utf-8").name
