"""The input of a command: a file, stdin or the bundled document, with hints on how to read it."""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Callable
from functools import partial as partially
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click
from attrs import evolve, frozen

from unctc.cli.console import write_message
from unctc.cli.format_names import FormatName
from unctc.cli.options import PathName
from unctc.errors import InvalidXmlError, LoadError, UnreadableSourceError
from unctc.formats import (
    ACCEPTED,
    ORIGINAL,
    Format,
    format_by_content,
    format_by_name,
    format_by_suffix,
    loading_formats,
)
from unctc.formats.recognition import is_html
from unctc.io import SAMPLE, sample_text
from unctc.layout.decision_log import Decision
from unctc.loaders.refusals import bytes_of
from unctc.model.documents import Document
from unctc.model.languages import Language

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = [
    "Hints",
    "Input",
    "cache_option",
    "file_argument",
    "hint_options",
    "input_options",
    "source_of",
]

_STDIN = "-"
_AUTO = "auto"


@frozen
class Hints:
    """What the user says about a source.

    Attributes:
        format: the name of the format; ``None`` to recognise it by the suffix, then the content.
        language: the language; ``None`` to detect it from the text.
        encoding: the encoding; ``None`` for UTF-8.
        force: whether to take what there is of a document most of which cannot be read.
        changes: ``accepted`` or ``original``: with or without the changes that a Word file tracks.
        cache: the cache of models to read from and keep in, if one is asked for.
    """

    format: str | None = None
    language: Language | None = None
    encoding: str | None = None
    force: bool = False
    changes: str = ACCEPTED
    cache: ModelCache | None = None


@frozen
class Input:
    """Bytes, what to call them in messages, and what the user says about them.

    Attributes:
        name: the path, ``<stdin>``, or the name of the bundled text.
        data: the bytes.
        hints: how to read them.
        path: the file they come from, if they do.
    """

    name: str
    data: bytes
    hints: Hints = Hints()
    path: Path | None = None

    @property
    def named_format(self) -> Format | None:
        """The format that the user or the suffix names; ``None`` where only the content can tell."""
        if self.hints.format:
            return format_by_name(self.hints.format)
        return format_by_suffix(Path(self.name).name, loading_formats())

    @property
    def format(self) -> Format:
        """The format: named, or told by the content."""
        return self.named_format or format_by_content(self.data)

    def load(
        self, *, interpret: bool = True, partial: bool = False, findings: bool = True
    ) -> Document:
        """Return the document.

        Args:
            interpret: whether deliverables and mandates are read.
            partial: whether a document is taken most of which cannot be read.
            findings: whether it is looked for what was not read right; a cache keeps that in any case.

        Raises:
            LoadError: there is none.
            UnsupportedLanguageError: documents in that language cannot be read.
        """
        hints = self.hints
        try:
            known = self.format
            read = (
                partially(known.read, findings=findings)
                if hints.cache is None
                else partially(hints.cache.read, known)
            )
            return read(
                self.data,
                language=hints.language,
                encoding=hints.encoding,
                where=self.name,
                interpret=interpret,
                partial=partial or hints.force,
                changes=hints.changes,
            )
        except LoadError as error:
            # A site that answers with a page of its own, saved under the name of the file that was wanted.
            if self.format.name not in {"text", "akn4un"} or not is_html(self.data):
                raise
            kind = InvalidXmlError if self.format.name == "akn4un" else UnreadableSourceError
            raise kind(
                expected=f"what is read as {self.format.name}",
                found="an HTML page",
                where=self.name,
                fix="If the page holds the document, add format='web-page'.",
            ) from error

    def load_with_markup(self, *, schema: bool = False) -> Document:
        """Return the document; among its findings are those about the markup of an AKN4UN file.

        Args:
            schema: whether to validate by the strict schema, too (extra ``akn``).

        Raises:
            LoadError: there is none.
            UnsupportedLanguageError: documents in that language cannot be read.
            MissingDependencyError: *schema*, and the extra ``akn`` is not installed.
        """
        document = self.load()
        if self.format.name != "akn4un":
            return document
        from unctc.validation import check_akn4un

        found = check_akn4un(
            self.data,
            where=self.name,
            encoding=self.hints.encoding,
            schema=schema,
            only_ours=True,
        )
        return evolve(document, findings=(*document.findings, *found))

    def decisions(self) -> tuple[Decision, ...]:
        """Return the decisions by which the document is read.

        Raises:
            UnreadableSourceError: the format is one in which nothing has to be decided.
        """
        from unctc.loaders.carriers import read_docx, read_html, read_pdf
        from unctc.loaders.text import read_text

        readers = {"docx": read_docx, "web-page": read_html, "pdf": read_pdf, "text": read_text}
        read = readers.get(self.format.name)
        if read is None:
            raise UnreadableSourceError(
                expected="a document that is read from its text and layout",
                found=self.format.name,
                where=self.name,
                fix="It says what it means, so there is nothing to explain.",
            )
        hints = self.hints
        if read is read_docx:
            read = partially(read_docx, changes=hints.changes)
        reading = read(self.data, language=hints.language, encoding=hints.encoding, where=self.name)
        return reading.decisions


def source_of(path: Path | None, hints: Hints) -> Input:
    """Return the source that the argument FILE names.

    Args:
        path: the file; ``-`` for stdin, ``None`` for the bundled document.
        hints: what the user says about it.

    Raises:
        UnreadableSourceError: it cannot be read.
    """
    if path is None:
        return Input(SAMPLE, sample_text().encode(), hints)
    stdin = str(path) == _STDIN
    name = "<stdin>" if stdin else str(path)
    try:
        if stdin:
            data = bytes_of(_open_stdin(), name)
        else:
            with path.open("rb") as stream:
                data = bytes_of(stream, name)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        folder = not stdin and os.path.isdir(path)  # noqa: PTH112 - no error, whatever the path
        if isinstance(error, IsADirectoryError) or folder:
            reason = "a folder"  # Windows says that permission is denied
        raise UnreadableSourceError(
            expected="a file that can be read",
            found=reason[:1].lower() + reason[1:],
            where=name,
            fix="Check the path and the permission; - reads from stdin.",
        ) from error
    return Input(name, data, hints, None if stdin else path)


def _open_stdin() -> BinaryIO:
    if sys.stdin is None:
        raise OSError(errno.EBADF, "it closed")
    return sys.stdin.buffer


def file_argument(function: Callable[..., None]) -> Callable[..., None]:
    """Add the argument FILE to a command."""
    kind = PathName(dash=True)
    argument: Callable[[Callable[..., None]], Callable[..., None]] = click.argument(
        "file", required=False, type=kind
    )
    return argument(function)


def cache_option(function: Callable[..., None]) -> Callable[..., None]:
    """Add the option that names a cache of models; it arrives as ``cache``, a :class:`ModelCache` or ``None``."""
    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--cache",
        metavar="FOLDER",
        callback=_to_cache,
        help="Keep what is read in FOLDER, and do not read the same file twice; auto is the system's folder for caches.",
    )
    return option(function)


def _to_cache(_: click.Context, __: click.Parameter, folder: str | None) -> ModelCache | None:
    if folder is None:
        return None
    from unctc.model_cache import ModelCache

    return ModelCache.in_folder(folder)


def hint_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how FILE is to be read; they arrive as one argument, ``hints``."""
    former = click.option(
        "--format",
        "former_format",
        type=FormatName(loading_formats),
        hidden=True,
        callback=_tell_former,
    )
    return former(_with_hints(function))


def input_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the same options to a command that has ``--format``: that of its output."""
    return _with_hints(function)


def _tell_former(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    if name is not None:
        write_message("--format of an input is now --input-format; the old spelling goes in 0.4.")
    return name


def _with_hints(function: Callable[..., None]) -> Callable[..., None]:
    @wraps(function)
    def gathered(  # click passes options by their names
        *args: object,
        input_format: str | None,
        language: str,
        encoding: str | None,
        force: bool,
        changes: str,
        former_format: str | None = None,
        **rest: object,
    ) -> None:
        input_format = input_format or former_format
        known = None if language == _AUTO else Language(language)
        function(*args, hints=Hints(input_format, known, encoding, force, changes), **rest)

    options = (
        click.option(
            "--input-format",
            type=FormatName(loading_formats),
            help="Format of FILE; told by its suffix or content if not given.",
        ),
        click.option(
            "--language",
            type=click.Choice([_AUTO, *(each.value for each in Language)], case_sensitive=False),
            default=_AUTO,
            help="Language of FILE; auto detects it by script and words.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            callback=_check_encoding,
            help="Encoding of FILE, such as gb18030; UTF-8 if not given.",
        ),
        click.option(
            "--force",
            is_flag=True,
            help="Take what there is of a document most of which cannot be read.",
        ),
        click.option(
            "--changes",
            type=click.Choice([ACCEPTED, ORIGINAL]),
            default=ACCEPTED,
            help="The text with the changes that a Word file tracks, or before them.",
        ),
    )
    result: Callable[..., None] = gathered
    for option in reversed(options):
        result = option(result)
    return result


def _check_encoding(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    try:
        return name and codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        message = f"{name!r} is no encoding that Python knows; gb18030, big5 and utf-16 are."
        raise click.BadParameter(message) from error
