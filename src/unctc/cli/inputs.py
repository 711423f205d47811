"""The input of a command: a file, stdin or the bundled document, with hints on how to read it."""

from __future__ import annotations

import errno
import os
import sys
from functools import partial as partially
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from attrs import evolve, frozen

from unctc.errors import InvalidXmlError, LoadError, UnreadableSourceError
from unctc.formats import (
    ACCEPTED,
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

__all__ = ["Hints", "Input", "source_of"]

_STDIN = "-"


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
        """The format that the user or the suffix names; ``None`` where only the content shows it."""
        if self.hints.format:
            return format_by_name(self.hints.format)
        return format_by_suffix(Path(self.name).name, loading_formats())

    @property
    def format(self) -> Format:
        """The format: named, or recognised by the content."""
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
