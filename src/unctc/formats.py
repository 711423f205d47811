"""The registry of formats: one row a format, for those who load, those who dump, and the command line.

A format loads documents, dumps them, or both. Formats of other packages come from the entry point group
``unctc.formats``; they are looked for when a name, a suffix or a content is none of the library's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Final, Protocol, get_args

from attrs import frozen

from unctc.errors import UnknownFormatError, UnsupportedContentError
from unctc.interpretation import Stated
from unctc.interpretation import interpret as interpret_document
from unctc.loaders.akn4un import read_akn4un
from unctc.loaders.json import read_json
from unctc.loaders.text import load_text
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.plugins import plugged_in
from unctc.serializers.akn4un import dump_akn4un
from unctc.serializers.json import dump_json
from unctc.serializers.text import dump_text

__all__ = [
    "FORMATS",
    "Format",
    "Loader",
    "Stated",
    "dumping_formats",
    "every_format",
    "format_by_content",
    "format_by_name",
    "format_by_suffix",
    "kind_in_words",
    "loading_formats",
]

_GROUP: Final = "unctc.formats"
_EVERY: Final[tuple[type[Document], ...]] = get_args(Document)


class Loader(Protocol):
    """Makes a document of bytes."""

    def __call__(
        self,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
    ) -> Document | Stated:
        """Return the document in *data*; as ``Stated`` where the file itself says what has been read out of it."""
        ...


def _recognises_nothing(_: bytes) -> bool:
    return False


@frozen(kw_only=True)
class Format:
    """A way to write documents down.

    Attributes:
        name: the name by which users ask for it.
        summary: what it is for, in a few words.
        suffixes: the endings of its files' names, with their dot, in lower case.
        recognises: whether bytes look like this format.
        load: bytes to document; ``None`` for a format that is only written.
        dump: document to bytes; ``None`` for a format that is only read.
        kinds: the kinds of document that it can carry.
        binary: whether its bytes are no text in UTF-8.
        extra: the extra of ``unctc`` that it needs, ``report``; empty where it needs none.

    Example:
        >>> size = Format(name="size", summary="how long", dump=lambda document: b"593")
        >>> import unctc
        >>> size.write(unctc.sample())
        b'593'
    """

    name: str
    summary: str
    suffixes: tuple[str, ...] = ()
    recognises: Callable[[bytes], bool] = _recognises_nothing
    load: Loader | None = None
    dump: Callable[[Document], bytes] | None = None
    kinds: tuple[type[Document], ...] = _EVERY
    binary: bool = False
    extra: str = ""

    def read(
        self,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
        interpret: bool = True,
    ) -> Document:
        """Return the document in *data*, with what it promises and demands unless *interpret* is false.

        Raises:
            LoadError: there is no document in *data*, or the format is only written.
            UnsupportedLanguageError: documents in that language cannot be read.
        """
        if self.load is None:
            raise UnknownFormatError(
                expected=f"a format that can be loaded, {_names(loading_formats())}",
                found=f"{self.name}, which is only written",
                where=where or "format",
                fix="Load the document that it was made from.",
            )
        loaded = self.load(data, language=language, encoding=encoding, where=where)
        if isinstance(loaded, Stated):
            return loaded.document
        return interpret_document(loaded) if interpret else loaded

    def write(self, document: Document, *, where: str = "") -> bytes:
        """Return *document* in this format.

        Raises:
            UnknownFormatError: the format is only read.
            SerializationError: it cannot carry the document.
            MissingDependencyError: the extra that it needs is not installed.
        """
        if self.dump is None:
            raise UnknownFormatError(
                expected=f"a format that can be written, {_names(dumping_formats())}",
                found=f"{self.name}, which is only read",
                where=where or "format",
                fix="Name one with format=….",
            )
        if not isinstance(document, self.kinds):
            others = (each for each in dumping_formats() if isinstance(document, each.kinds))
            raise UnsupportedContentError(
                expected=f"for {self.name} a {' or a '.join(map(kind_in_words, self.kinds))}",
                found=f"a {kind_in_words(type(document))}",
                where=where,
                fix=f"Formats that can carry it: {_names(others)}.",
            )
        return self.dump(document)


def kind_in_words(kind: type) -> str:
    """Return the name of a kind of document in words.

    Example:
        >>> from unctc.model.resolutions import DraftResolution
        >>> kind_in_words(DraftResolution)
        'draft resolution'
    """
    return "".join(f" {each.lower()}" if each.isupper() else each for each in kind.__name__).strip()


def _is_json(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def _is_xml(data: bytes) -> bool:
    """Whether *data* begins like XML, in UTF-8 or UTF-16; whether it is Akoma Ntoso is the loader's to say."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith((b"<?xml", b"<!", b"<akomaNtoso", b"<akn:akomaNtoso")) or (
        head.startswith(b"<") and b"akomaNtoso" in head
    )


_TABLES: Final = (Letter, Resolution, DraftResolution)

# What follows is imported where it is used: it is slow to import, or needs an extra.


def _dump_calendar(document: Document) -> bytes:
    from unctc.serializers.calendar import dump_calendar

    assert isinstance(document, Letter)  # the kind that its row names
    return dump_calendar(interpret_document(document))


def _dump_parquet(document: Document) -> bytes:
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret_document(document), "parquet")


def _dump_arrow(document: Document) -> bytes:
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret_document(document), "arrow")


def _dump_csv(document: Document) -> bytes:
    from unctc.serializers.rows import dump_csv

    assert isinstance(document, _TABLES)
    return dump_csv(interpret_document(document))


def _dump_html(document: Document) -> bytes:
    from unctc.report import render

    return render(document).encode()


def _dump_linked_html(document: Document) -> bytes:
    from unctc.serializers.linked_pages import page_of_document

    return page_of_document(document, "html").encode()


def _dump_markdown(document: Document) -> bytes:
    from unctc.serializers.linked_pages import page_of_document

    return page_of_document(document, "markdown").encode()


_TEXT: Final = Format(
    name="text",
    summary="plain text, one paragraph a line",
    suffixes=(".txt", ".text"),
    recognises=lambda _: True,
    load=load_text,
    dump=dump_text,
    kinds=(Letter,),
)

FORMATS: Final[tuple[Format, ...]] = (
    Format(
        name="json",
        summary="the whole model, by a published schema",
        suffixes=(".json",),
        recognises=_is_json,
        load=read_json,
        dump=dump_json,
    ),
    Format(
        name="akn4un",
        summary="Akoma Ntoso by the United Nations' profile",
        suffixes=(".akn.xml", ".xml"),
        recognises=_is_xml,
        load=read_akn4un,
        dump=dump_akn4un,
    ),
    _TEXT,
    Format(
        name="html",
        summary="a page to look at: annex and enclosure side by side, findings in the margin",
        suffixes=(".html", ".htm"),
        dump=_dump_html,
        extra="report",
    ),
    Format(
        name="linked-html",
        summary="the text with links from its citations, as HTML",
        dump=_dump_linked_html,
    ),
    Format(
        name="markdown",
        summary="the text with links from its citations, as Markdown",
        suffixes=(".md", ".markdown"),
        dump=_dump_markdown,
    ),
    Format(
        name="calendar",
        summary="deadlines and recurrences as to-dos, by RFC 5545",
        suffixes=(".ics",),
        dump=_dump_calendar,
        kinds=(Letter,),
        extra="calendar",
    ),
    Format(
        name="csv",
        summary="a letter's deliverables or a resolution's mandates, for spreadsheets",
        suffixes=(".csv",),
        dump=_dump_csv,
        kinds=_TABLES,
    ),
    Format(
        name="parquet",
        summary="the same as a table of Parquet",
        suffixes=(".parquet",),
        dump=_dump_parquet,
        kinds=_TABLES,
        binary=True,
        extra="tables",
    ),
    Format(
        name="arrow",
        summary="the same as a table of Arrow",
        suffixes=(".arrow", ".feather"),
        dump=_dump_arrow,
        kinds=_TABLES,
        binary=True,
        extra="tables",
    ),
)
"""The library's own formats, in the order in which content is tried; text is tried last, for anything may be text."""


@cache
def _plugged_in() -> tuple[Format, ...]:
    return plugged_in(_GROUP, Format, attrgetter("name"), [each.name for each in FORMATS])


def every_format() -> Iterator[Format]:
    """Yield the library's own formats, then those of other packages."""
    yield from FORMATS
    yield from _plugged_in()


def loading_formats() -> Iterator[Format]:
    """Yield the formats that can be loaded, in the same order."""
    return (each for each in every_format() if each.load is not None)


def dumping_formats() -> Iterator[Format]:
    """Yield the formats that can be dumped, in the same order."""
    return (each for each in every_format() if each.dump is not None)


def format_by_name(name: str) -> Format:
    """Return the format of that name.

    Raises:
        UnknownFormatError: there is none.

    Example:
        >>> format_by_name("calendar").suffixes
        ('.ics',)
    """
    for each in every_format():
        if each.name == name:
            return each
    raise UnknownFormatError(
        expected=f"one of the formats {_names(every_format())}",
        found=repr(name),
        where="format",
        fix="Name one with format=….",
    )


def format_by_suffix(name: str, formats: Iterable[Format]) -> Format | None:
    """Return the first of *formats* to which a file of that name belongs; ``None`` where it is of none.

    Example:
        >>> format_by_suffix("S_2018_208.AKN.XML", every_format()).name
        'akn4un'
    """
    lower = name.lower()
    return next((each for each in formats if lower.endswith(each.suffixes)), None)


def format_by_content(data: bytes) -> Format:
    """Return the format that *data* looks like: text, where it looks like no other.

    Example:
        >>> format_by_content(b'{"kind": "letter"}').name, format_by_content(b"S/2018/208").name
        ('json', 'text')
    """
    told = (each for each in loading_formats() if each is not _TEXT and each.recognises(data))
    return next(told, _TEXT)


def _names(formats: Iterable[Format]) -> str:
    return ", ".join(each.name for each in formats)
