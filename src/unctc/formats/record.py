"""What a format is: the record that the library's own rows and those of other packages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final, Protocol, get_args

from attrs import evolve, fields, frozen, has

from unctc.errors import (
    InvalidValueError,
    UnknownFormatError,
    UnreadableSourceError,
    UnsupportedContentError,
)
from unctc.memory import collection_paused
from unctc.model.documents import Document, Stated
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.nodes import passages_of
from unctc.model.reports import Report

__all__ = ["ACCEPTED", "DEEPEST", "ORIGINAL", "Format", "Loader", "kind_in_words"]

_ANOTHER: Final = "second-document"
ACCEPTED: Final = "accepted"
ORIGINAL: Final = "original"
DEEPEST: Final = 40
"""How deep sections may nest; published documents have six."""
_WITH_SECTIONS: Final = ("attachments", "programme", "content", "parts", "annexes", "sections")
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
        load_original: the same before the changes that the file tracks were made; ``None`` where a format tracks none.
        dump: document to bytes; ``None`` for a format that is only read.
        kinds: the kinds of document that it can carry.
        binary: whether its bytes are no text in UTF-8.
        extra: the extra of ``unctc`` that it needs, ``report``; empty where it needs none.
        carries_pages: whether it carries pages or text of any kind, of which only some are documents that
            can be loaded; citations are found in the others, too.
        from_text: whether documents are read out of text, which may be of another kind.
        page_text: such a page to its text; ``None`` where its bytes are text.

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
    load_original: Loader | None = None
    dump: Callable[[Document], bytes] | None = None
    kinds: tuple[type[Document], ...] = _EVERY
    binary: bool = False
    extra: str = ""
    carries_pages: bool = False
    from_text: bool = False
    page_text: Callable[..., str] | None = None

    def read(  # noqa: PLR0913 - each says one thing about the file
        self,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
        interpret: bool = True,
        partial: bool = False,
        changes: str = ACCEPTED,
        findings: bool = True,
    ) -> Document:
        """Return the document in *data*, with what it promises and demands unless *interpret* is false.

        Args:
            data: the file.
            language: its language; detected from the text if not given.
            encoding: its encoding, UTF-8 if not given.
            where: what to call it in errors.
            interpret: whether deliverables and mandates are read.
            partial: whether a document is taken most of which could not be read.
            changes: ``accepted`` for the text with the changes that the file tracks, ``original`` for the text
                before them.
            findings: whether it is looked for what shows that a part is missing or was taken for another.

        Raises:
            LoadError: there is no document in *data*, the format is only written, or it tracks no changes.
            InvalidValueError: *changes* is neither of the two.
            UnsupportedLanguageError: documents in that language cannot be read.
        """
        if self.load is None:
            raise UnknownFormatError(
                expected="a format that can be loaded, as json, akn4un, text, pdf and docx",
                found=f"{self.name}, which is only written",
                where=where or "format",
                fix="Load the document that it was made from.",
            )
        load = self._loader(self.load, changes, where)
        with collection_paused(), _typed_depth(where):
            loaded = load(data, language=language, encoding=encoding, where=where)
            refuse_deep(loaded.document if isinstance(loaded, Stated) else loaded, where=where)
            if isinstance(loaded, Stated):
                from unctc.extraction.stated_words import fill_words

                fill_words(loaded.document)
                return loaded.document
            if self.from_text and not partial:
                refuse_unread(loaded, where=where)
            if interpret:
                # A command that only shows what there is does without, and without what it imports.
                from unctc.interpretation import interpret as interpreted

                loaded = interpreted(loaded)
            return _with_reading_findings(loaded) if self.from_text and findings else loaded

    def _loader(self, load: Loader, changes: str, where: str) -> Loader:
        if changes == ACCEPTED:
            return load
        if changes != ORIGINAL:
            raise InvalidValueError(
                expected=f"{ACCEPTED} or {ORIGINAL}",
                found=repr(changes),
                where="changes",
                fix="Tracked changes are accepted where nothing is said.",
            )
        if self.load_original is None:
            raise UnsupportedContentError(
                expected="a file that tracks changes, as Word files (DOCX) do",
                found=f"one of the format {self.name}",
                where=where,
                fix="Leave changes out.",
            )
        return self.load_original

    def write(self, document: Document, *, where: str = "") -> bytes:
        """Return *document* in this format.

        Raises:
            UnknownFormatError: the format is only read.
            SerializationError: it cannot carry the document.
            MissingDependencyError: the extra that it needs is not installed.
        """
        if self.dump is None:
            raise UnknownFormatError(
                expected="a format that can be written, as json and akn4un",
                found=f"{self.name}, which is only read",
                where=where or "format",
                fix="Name one with format=….",
            )
        if not isinstance(document, self.kinds):
            raise UnsupportedContentError(
                expected=f"for {self.name} a {' or a '.join(map(kind_in_words, self.kinds))}",
                found=f"a {kind_in_words(type(document))}",
                where=where,
                fix="JSON and AKN4UN hold every kind of document.",
            )
        with collection_paused(), _typed_refusals(where):
            return self.dump(document)


def _with_reading_findings(document: Document) -> Document:
    """Return *document* with what shows that a part of it is missing or was taken for another."""
    from unctc.checks.reading_findings import reading_findings

    found = reading_findings(document)
    return evolve(document, findings=(*document.findings, *found)) if found else document


@contextmanager
def _typed_depth(where: str) -> Iterator[None]:
    try:
        yield
    except RecursionError as error:
        raise UnreadableSourceError(
            expected="a document that nests as documents do",
            found="one that is nested too deeply to be read",
            where=where,
            fix="No document of the United Nations nests so deep.",
        ) from error


@contextmanager
def _typed_refusals(where: str) -> Iterator[None]:
    """Say as an error of this library what no format can carry: half characters, and a tree without end.

    Raises:
        UnsupportedContentError: there is such a thing in the document.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise UnsupportedContentError(
            expected="text that UTF-8 has bytes for",
            found=f"half a character, U+{ord(error.object[error.start]):04X}",
            where=where,
            fix="Replace it by the character that is meant.",
        ) from error
    except RecursionError as error:
        raise UnsupportedContentError(
            expected="a document whose sections nest as those of documents do",
            found="one that is nested too deeply to be written",
            where=where,
            fix="No document of the United Nations nests so deep.",
        ) from error


def refuse_deep(document: Document, *, where: str = "") -> None:
    """Raise for a document whose sections nest deeper than any document's, and than could be written.

    Raises:
        UnreadableSourceError: they nest deeper than :data:`DEEPEST`.
    """
    inside: list[object] = [document]
    for _ in range(DEEPEST + 4):  # attachments, programmes and annexed texts are around sections
        inside = [
            part
            for each in inside
            for name in _with_sections(type(each))  # type: ignore[arg-type]  # a class is hashable
            for part in _parts(getattr(each, name))
        ]
        if not inside:
            return
    raise UnreadableSourceError(
        expected=f"sections that nest at most {DEEPEST} deep",
        found="deeper ones",
        where=where,
        fix="No document of the United Nations nests so deep.",
    )


@cache
def _with_sections(kind: type) -> tuple[str, ...]:
    """Return which of the names values of *kind* have."""
    named = {each.name for each in fields(kind)} if has(kind) else set()
    return tuple(each for each in _WITH_SECTIONS if each in named or hasattr(kind, each))


def _parts(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def refuse_unread(document: Document, *, where: str = "") -> None:
    """Raise for a document most of which no step of reading could place: what is left of it misleads.

    Raises:
        UnreadableSourceError: more than half of a letter or a report is unread, or no paragraph was found in what is named
            a resolution, a draft or a statement.
    """
    sectioned = isinstance(document, (Letter, Report))
    if not isinstance(document, (Letter, Report)) and (
        document.preambular_paragraphs or document.operative_paragraphs or not document.unread
    ):
        return
    unread = sum(_letters(each.text) for each in document.unread if each.code != _ANOTHER)
    read = sum(_letters(each.text) for each in passages_of(document))
    if sectioned and unread <= read:
        return
    shown = " ".join(document.unread[0].text.split())[:40]
    raise UnreadableSourceError(
        expected="a letter with annexes, a resolution, a draft, a presidential statement or a report",
        found=f"a text {100 * unread // (unread + read)} % of which fits into none of them, beginning {shown!r}",
        where=where,
        fix="unctc.load(…, partial=True) gives what there is of it, --force on the command line.",
    )


def _letters(text: str) -> int:
    return len("".join(text.split()))


def kind_in_words(kind: type) -> str:
    """Return the name of a kind of document in words.

    Example:
        >>> from unctc.model.resolutions import DraftResolution
        >>> kind_in_words(DraftResolution)
        'draft resolution'
    """
    return "".join(f" {each.lower()}" if each.isupper() else each for each in kind.__name__).strip()
