"""What a format is: the record that the library's own rows and those of other packages are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, get_args

from attrs import frozen

from unctc.errors import (
    InvalidValueError,
    UnknownFormatError,
    UnreadableSourceError,
    UnsupportedContentError,
)
from unctc.extraction.stated_words import fill_words
from unctc.interpretation import Stated
from unctc.interpretation import interpret as interpret_document
from unctc.memory import collection_paused
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.nodes import passages_of
from unctc.model.reports import Report

__all__ = ["ACCEPTED", "ORIGINAL", "Format", "Loader", "kind_in_words"]

_ANOTHER: Final = "second-document"
ACCEPTED: Final = "accepted"
ORIGINAL: Final = "original"
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

    def read(
        self,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
        interpret: bool = True,
        partial: bool = False,
        changes: str = ACCEPTED,
    ) -> Document:
        """Return the document in *data*, with what it promises and demands unless *interpret* is false.

        Args:
            data: the file.
            language: its language; told from the text if not given.
            encoding: its encoding, UTF-8 if not given.
            where: what to call it in errors.
            interpret: whether deliverables and mandates are read.
            partial: whether a document is taken most of which could not be read.
            changes: ``accepted`` for the text with the changes that the file tracks, ``original`` for the text
                before them.

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
        with collection_paused():
            loaded = load(data, language=language, encoding=encoding, where=where)
            if isinstance(loaded, Stated):
                fill_words(loaded.document)
                return loaded.document
            if self.from_text and not partial:
                refuse_unread(loaded, where=where)
            return interpret_document(loaded) if interpret else loaded

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
        return self.dump(document)


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
    return sum(not each.isspace() for each in text)


def kind_in_words(kind: type) -> str:
    """Return the name of a kind of document in words.

    Example:
        >>> from unctc.model.resolutions import DraftResolution
        >>> kind_in_words(DraftResolution)
        'draft resolution'
    """
    return "".join(f" {each.lower()}" if each.isupper() else each for each in kind.__name__).strip()
