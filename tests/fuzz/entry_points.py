"""The entry points, each as a function of bytes that must return or raise an error of this library."""

import contextlib
import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import unctc
from unctc.cli.app import run
from unctc.formats import dumping_formats, format_by_name

__all__ = ["ENTRY_POINTS", "UntypedError", "attempt"]

RESOLUTION: Final = unctc.loads(
    Path(__file__).parents[1].joinpath("data", "resolution.en.akn.xml").read_bytes()
)
_LANGUAGES: Final = tuple(unctc.Language)


class UntypedError(AssertionError):
    """An entry point let an error out that is not the library's."""


def _language(data: bytes) -> unctc.Language:
    """Return a language that the bytes themselves choose, so that an input says all there is to say."""
    return _LANGUAGES[sum(data[:64]) % len(_LANGUAGES)]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _load(name: str) -> Callable[[bytes], object]:
    def load(data: bytes) -> object:
        language = _language(data) if name == "text" else None
        return unctc.loads(data, format=name, language=language, partial=True)

    return load


def _any(data: bytes) -> object:
    return unctc.loads(_text(data), partial=True)


def _document(data: bytes) -> unctc.Document:
    return unctc.loads(data, partial=True)


def _check(data: bytes) -> object:
    return unctc.check(_document(data))


def _dumps(data: bytes) -> object:
    document = _document(data)
    for each in dumping_formats():
        with contextlib.suppress(unctc.UnctcError):
            format_by_name(each.name).write(document)
    return None


def _trace(data: bytes) -> object:
    document = _document(data)
    if isinstance(document, unctc.Letter):
        found = unctc.trace(document, [RESOLUTION])
        return unctc.render_trace(document, found, [RESOLUTION])
    return unctc.trace(unctc.sample(), [document])


def _citations(data: bytes) -> object:
    return unctc.find_citations(_text(data), language=_language(data))


def _symbol(data: bytes) -> object:
    symbol = unctc.Symbol.parse(_text(data))
    return symbol.url, symbol.year, symbol.number, sorted([symbol, unctc.Symbol("S/2018/208")])


def _path(data: bytes) -> object:
    path = unctc.NodePath(_text(data))
    return path.words, path.number, sorted([path, unctc.NodePath("annex/7")])


def _review(data: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.trace.json")
        path.write_bytes(data)
        return unctc.trace(unctc.sample(), [RESOLUTION], reviewed=unctc.load_trace(path))


_SUFFIXES: Final = (".txt", ".json", ".xml", ".docx", ".html", ".pdf")
_COMMANDS: Final = ("show", "check", "cite", "deliverables", "mandates", "convert")


def _command(data: bytes) -> object:
    """Run a command over a file of these bytes; a traceback, or an exit code of another kind, is a failure."""
    number = sum(data[:64])
    command, suffix = _COMMANDS[number % len(_COMMANDS)], _SUFFIXES[number % len(_SUFFIXES)]
    with tempfile.TemporaryDirectory() as folder:
        file, stderr = Path(folder, f"a{suffix}"), io.StringIO()
        file.write_bytes(data)
        arguments = [command, str(file)] + (["--to", "akn4un"] if command == "convert" else [])
        before = sys.stdin
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(stderr):
            code = run(arguments)
        sys.stdin = before
    if (
        code not in (0, 1, 2)
        or "Traceback" in stderr.getvalue()
        or "unforeseen" in stderr.getvalue()
    ):
        raise UntypedError(f"{arguments[0]} {suffix}: exit {code}, {stderr.getvalue()[-500:]}")
    return code


ENTRY_POINTS: Final[dict[str, Callable[[bytes], object]]] = {
    **{
        f"load-{name}": _load(name)
        for name in ("text", "json", "akn4un", "docx", "web-page", "pdf")
    },
    "load-any": _any,
    "check": _check,
    "dumps": _dumps,
    "trace": _trace,
    "citations": _citations,
    "symbol": _symbol,
    "path": _path,
    "review": _review,
    "command": _command,
}
"""Each entry point under the name that ``--entry`` takes."""


def attempt(name: str, data: bytes) -> None:
    """Put *data* through an entry point.

    Raises:
        UntypedError: an error that is not the library's came out.
    """
    try:
        ENTRY_POINTS[name](data)
    except unctc.UnctcError as error:
        str(error).encode("utf-8", "backslashreplace")
    except UntypedError:
        raise
    except Exception as error:
        raise UntypedError(f"{name}: {type(error).__name__}: {error}") from error
