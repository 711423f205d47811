"""The one registry of formats, and the four verbs over it: load, loads, dump, dumps.

A format is a row: its name, its suffixes, how to tell it by its content, how to load and how to dump it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Protocol

from attrs import frozen

from unctc.errors import (
    UnknownFormatError,
    UnreadableSourceError,
    UnsupportedLanguageError,
)
from unctc.loaders.akn4un import load_akn4un
from unctc.loaders.json import load_json
from unctc.loaders.text import load_text
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.serializers.akn4un import dump_akn4un
from unctc.serializers.json import dump_json
from unctc.serializers.text import dump_text
from unctc.writing import write_file

__all__ = ["FORMATS", "Format", "Loader", "dump", "dumps", "load", "loads", "sample", "sample_text"]

SAMPLE = "S_2018_208.zh.txt"


class Loader(Protocol):
    """Makes a document of bytes."""

    def __call__(
        self,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
    ) -> Document:
        """Return the document in *data*."""
        ...


@frozen
class Format:
    """A way to write documents down.

    Attributes:
        name: the name by which users ask for it.
        suffixes: the endings of its files' names.
        recognises: whether bytes look like this format.
        load: bytes to document.
        dump: document to bytes, in UTF-8.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    load: Loader
    dump: Callable[[Document], bytes]


def _is_xml(data: bytes) -> bool:
    """Whether *data* begins like XML, in UTF-8 or UTF-16; whether it is Akoma Ntoso is the loader's to say."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith((b"<?xml", b"<!", b"<akomaNtoso", b"<akn:akomaNtoso")) or (
        head.startswith(b"<") and b"akomaNtoso" in head
    )


FORMATS: tuple[Format, ...] = (
    Format(
        "json",
        (".json",),
        lambda data: data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["),
        load_json,
        dump_json,
    ),
    Format("akn4un", (".akn.xml", ".xml"), _is_xml, load_akn4un, dump_akn4un),
    Format("text", (".txt", ".text"), lambda _: True, load_text, dump_text),
)
"""The formats, in the order in which content is tried; text comes last, for anything may be text."""


def load(
    source: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the field's word for it
    language: Language | str | None = None,
    encoding: str | None = None,
) -> Document:
    """Load the document in a file.

    Args:
        source: the path of the file.
        format: ``text``, ``json`` or ``akn4un``; told from the suffix, then from the content, if not given.
        language: the code of the language, ``zh``; told from the text if not given.
        encoding: the encoding of a text, UTF-8 if not given.

    Raises:
        LoadError: the file cannot be read, or there is no document in it.
        UnsupportedLanguageError: documents in that language cannot be read.

    Example:
        >>> import unctc
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> document = unctc.load("S_2018_208.json")
        >>> str(document.symbol), len(document.programmes)
        ('S/2018/208', 2)
    """
    path = Path(source)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableSourceError(
            expected="a file that can be read",
            found=error.strerror or type(error).__name__,
            where=str(path),
            fix="Check the path and the permission.",
        ) from error
    chosen = _named(format) if format else _by_suffix(path.suffix) or _by_content(data)
    return chosen.load(data, language=_language(language), encoding=encoding, where=str(path))


def loads(
    data: str | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the field's word for it
    language: Language | str | None = None,
    encoding: str | None = None,
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
    chosen = _named(format) if format else _by_content(data)
    return chosen.load(data, language=_language(language), encoding=encoding)


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
        format: ``text``, ``json`` or ``akn4un``; told from the suffix if not given.

    Raises:
        UnknownFormatError: there is no such format, or the suffix names none.
        SerializationError: the format cannot carry the document, or the file cannot be written; what was
            there before is then still there.

    Example:
        >>> import unctc
        >>> unctc.dump(unctc.sample(), "S_2018_208.akn.xml")
        >>> unctc.load("S_2018_208.akn.xml") == unctc.sample()
        True
    """
    path = Path(target)
    chosen = _named(format) if format else _by_suffix(path.suffix)
    if chosen is None:
        raise _unknown(f"the suffix {path.suffix!r}", str(path))
    write_file(path, chosen.dump(document))


def dumps(document: Document, *, format: str = "json") -> str:  # noqa: A002 - the field's word for it
    """Return *document* as a string; see :func:`dump`.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> unctc.loads(unctc.dumps(document, format="json"), format="json") == document
        True
    """
    return _named(format).dump(document).decode()


def sample() -> Letter:
    """Return S/2018/208 in Chinese, read from the text that comes with the library.

    Example:
        >>> import unctc
        >>> [str(programme.body) for programme in unctc.sample().programmes]
        ['CTC', 'CTED']
    """
    return load_text(sample_text().encode(), where=SAMPLE)


def sample_text() -> str:
    """Return the bundled text of S/2018/208 as it was extracted, page furniture and all."""
    return files("unctc").joinpath("data", SAMPLE).read_bytes().decode()


def _named(name: str) -> Format:
    for each in FORMATS:
        if each.name == name:
            return each
    raise _unknown(repr(name), "format")


def _by_suffix(suffix: str) -> Format | None:
    return next((each for each in FORMATS if suffix.lower() in each.suffixes), None)


def _by_content(data: bytes) -> Format:
    return next(each for each in FORMATS if each.recognises(data))


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


def _unknown(found: str, where: str) -> UnknownFormatError:
    names = ", ".join(each.name for each in FORMATS)
    return UnknownFormatError(
        expected=f"one of the formats {names}",
        found=found,
        where=where,
        fix="Name one with format=….",
    )
