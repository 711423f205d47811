"""Load and dump documents: the verbs over the registry of formats, and the document that comes with the library."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from unctc.errors import (
    UnknownFormatError,
    UnreadableSourceError,
    UnsupportedContentError,
    UnsupportedLanguageError,
)
from unctc.formats import (
    ACCEPTED,
    Format,
    dumping_formats,
    format_by_content,
    format_by_name,
    format_by_suffix,
    loading_formats,
)
from unctc.loaders.refusals import bytes_of_file
from unctc.memory import built_once
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.package_data import package_text
from unctc.writing import write_file

__all__ = ["SAMPLE", "dump", "dumps", "load", "loads", "sample", "sample_text"]

SAMPLE: Final = "S_2018_208.zh.txt"
"""The name of the bundled text."""


def load(
    source: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the field's word for it
    language: Language | str | None = None,
    encoding: str | None = None,
    interpret: bool = True,
    partial: bool = False,
    changes: str = ACCEPTED,
) -> Document:
    """Load the document in a file, with what it promises and demands.

    A programme comes with its ``deliverables`` and a resolution with its ``mandates``, as
    :func:`unctc.interpret` reads them out of the text. A file that says itself what has been read out of it,
    JSON or AKN4UN of this library, is taken at its word: what was dumped comes back equal. What shows that a part
    of a text is missing or was misread is in the document's ``findings``, what has no place in its ``unread``.

    Args:
        source: the path of the file.
        format: the name of a format that can be loaded, ``text``, ``pdf``, ``docx``, ``web-page``, ``json`` or
            ``akn4un``; recognised by the suffix, then by the content, if not given.
        language: the code of the language, ``zh``; detected from the text if not given.
        encoding: the encoding of a text, UTF-8 if not given.
        interpret: whether deliverables and mandates are read; without them loading is faster, and they are
            ``None``.
        partial: whether a document is taken most of which could not be read; without it that is an error.
        changes: ``accepted`` for the text with the changes that a Word file tracks, ``original`` for the text
            before them.

    Raises:
        LoadError: the file cannot be read, or there is no document in it.
        InvalidValueError: *changes* is neither of the two.
        UnsupportedLanguageError: documents in that language cannot be read.

    Example:
        >>> import unctc
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> document = unctc.load("S_2018_208.json")
        >>> str(document.symbol), len(document.programmes)
        ('S/2018/208', 2)
    """
    path = Path(source)
    data = bytes_of_file(
        path, expected="a file that can be read", fix="Check the path and the permission."
    )
    chosen = (
        format_by_name(format)
        if format
        else format_by_suffix(path.name, loading_formats()) or format_by_content(data)
    )
    return chosen.read(
        data,
        language=_language(language),
        encoding=encoding,
        where=str(path),
        interpret=interpret,
        partial=partial,
        changes=changes,
    )


def loads(
    data: str | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the field's word for it
    language: Language | str | None = None,
    encoding: str | None = None,
    interpret: bool = True,
    partial: bool = False,
    changes: str = ACCEPTED,
) -> Document:
    """Load the document in a string or in bytes; the arguments are those of :func:`load`.

    Raises:
        LoadError: there is no document in *data*.
        UnsupportedLanguageError: documents in that language cannot be read.
    """
    if not isinstance(data, (str, bytes)):
        raise UnreadableSourceError(
            expected="str or bytes",
            found=type(data).__name__,
            fix="unctc.load() takes the path of a file.",
        )
    if isinstance(data, str):
        # Surrogates have no place in UTF-8; they stay what they are on the way through bytes.
        data, encoding = data.encode("utf-8", "replace"), None
    chosen = format_by_name(format) if format else format_by_content(data)
    return chosen.read(
        data,
        language=_language(language),
        encoding=encoding,
        interpret=interpret,
        partial=partial,
        changes=changes,
    )


def dump(
    document: Document,
    target: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the field's word for it
) -> None:
    """Write *document* to a file.

    Args:
        document: the document.
        target: the path of the file.
        format: the name of a format that can be dumped, ``json``, ``akn4un``, ``html``, ``calendar`` …;
            recognised by the suffix if not given.

    Raises:
        UnknownFormatError: there is no such format, or the suffix names none.
        SerializationError: the format cannot carry the document, or the file cannot be written; what was
            there before is then still there.
        MissingDependencyError: the extra that the format needs is not installed.

    Example:
        >>> import unctc
        >>> unctc.dump(unctc.sample(), "S_2018_208.akn.xml")
        >>> unctc.load("S_2018_208.akn.xml") == unctc.sample()
        True
    """
    path = Path(target)
    write_file(path, _to_write(path, format).write(document, where=str(path)))


def _to_write(path: Path, name: str | None) -> Format:
    found = format_by_name(name) if name else format_by_suffix(path.name, dumping_formats())
    if found is None:
        names = ", ".join(each.name for each in dumping_formats())
        raise UnknownFormatError(
            expected=f"one of the formats {names}",
            found=f"the suffix {path.suffix!r}",
            where=str(path),
            fix="Name one with format=….",
        )
    return found


def dumps(document: Document, *, format: str = "json") -> str:  # noqa: A002 - the field's word for it
    """Return *document* as a string; see :func:`dump`.

    Raises:
        UnknownFormatError: there is no such format.
        SerializationError: the format cannot carry the document, or is none of text.
        MissingDependencyError: the extra that the format needs is not installed.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> unctc.loads(unctc.dumps(document, format="json"), format="json") == document
        True
    """
    chosen = format_by_name(format)
    if chosen.binary:
        raise UnsupportedContentError(
            expected="a format of text",
            found=f"{format}, whose bytes are no text",
            where="format",
            fix="unctc.dump() writes it to a file.",
        )
    return chosen.write(document).decode()


@built_once
def sample() -> Letter:
    """Return S/2018/208 in Chinese, read from the text that comes with the library, once in a process.

    Example:
        >>> import unctc
        >>> [str(programme.body) for programme in unctc.sample().programmes]
        ['CTC', 'CTED']
    """
    from unctc.interpretation import interpret
    from unctc.loaders.text import load_text

    document = interpret(load_text(sample_text().encode(), where=SAMPLE))
    assert isinstance(document, Letter)
    return document


def sample_text() -> str:
    """Return the bundled text of S/2018/208 as it was extracted, page furniture and all."""
    return package_text("unctc", f"data/{SAMPLE}")


def _language(language: Language | str | None) -> Language | None:
    try:
        return None if language is None else Language(language)
    except ValueError as error:
        raise UnsupportedLanguageError(
            expected=f"one of {', '.join(Language)}",
            found=repr(language),
            where="language",
            fix="Give the language's ISO 639-1 code.",
        ) from error
