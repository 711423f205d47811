"""A cache of models: what was read out of a file once is not read out of it again.

An entry is the document as JSON, with the text that its places count in and the layout of its pages. It is found by a hash of
the file's bytes and of how they are read, and counts only for the version of the library that made it.
"""

from __future__ import annotations

import os
import warnings
from array import array
from collections.abc import Iterator
from contextlib import suppress
from functools import cache as remembered
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import msgspec
from attrs import define, evolve, field

from unctc.errors import SerializationError, UnctcError
from unctc.extraction.stated_words import fill_words
from unctc.formats import ACCEPTED, FORMATS, Format, format_by_name
from unctc.loaders.json import load_json
from unctc.memory import collection_paused
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.pages import DocumentLayout, PageLayout
from unctc.serializers.json import dump_json
from unctc.start_cache.folders import platform_folder
from unctc.writing import write_file

__all__ = ["AUTOMATIC", "ModelCache"]

AUTOMATIC: Final = "auto"
"""The name for the folder in which the system keeps caches."""
_SHAPE: Final = 2
_OWN: Final = frozenset(each.name for each in FORMATS if each.load is not None) - {"json"}
_CODES: Final = frozenset({".py", ".csv", ".json", ".xsd"})
_DIGEST: Final = 20


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """The second line of an entry; the first is the hash of all that follows it.

    Attributes:
        reader: the version of the library that read the file.
        length: how many bytes of what follows are the document; the rest is the text that it was read from.
        has_source: whether there is such a text.
        pages: the layout of its pages; ``None`` where it has none.
    """

    reader: str
    length: int
    has_source: bool
    pages: tuple[tuple[int, int, int, float, float, list[float]], ...] | None


_DECODER: Final = msgspec.json.Decoder(_Head)


@define
class ModelCache:
    """A folder of models, which any number of processes may read and write at once.

    A document out of it is the one that reading gives, with its furniture, its findings and its places. What cannot be
    read out of a file is tried anew each time. The folder may be deleted whenever one likes.

    Attributes:
        folder: where the entries are.

    Example:
        >>> import unctc
        >>> data = unctc.dumps(unctc.sample(), format="akn4un").encode()
        >>> models = ModelCache.in_folder("models")
        >>> models.read("akn4un", data) == models.read("akn4un", data)
        True
        >>> len(list(Path("models").rglob("*.model")))
        1
    """

    folder: Path
    _warns: bool = field(default=True, init=False, repr=False)

    @classmethod
    def in_folder(cls, folder: str | os.PathLike[str]) -> ModelCache:
        """Return the cache in *folder*, which is made if it is not there; ``auto`` is that of the system.

        Raises:
            SerializationError: there can be no folder of that name.
        """
        path = platform_folder("models") if os.fspath(folder) == AUTOMATIC else Path(folder)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise SerializationError(
                expected="a folder for the cache of models",
                found="a file"
                if isinstance(error, FileExistsError)
                else reason[:1].lower() + reason[1:],
                where=str(path),
                fix="Give another name, or leave the cache out.",
            ) from error
        return cls(path)

    def read(  # noqa: PLR0913 - what Format.read is given, and the format
        self,
        kind: Format | str,
        data: bytes,
        *,
        language: Language | None = None,
        encoding: str | None = None,
        where: str = "",
        interpret: bool = True,
        partial: bool = False,
        changes: str = ACCEPTED,
    ) -> Document:
        """Return the document in *data*, as the format does itself, out of the cache if it is there.

        Args:
            kind: the format, or its name.
            data: the file.
            language: its language; detected from the text if not given.
            encoding: its encoding, UTF-8 if not given.
            where: what to call it in errors.
            interpret: whether deliverables and mandates are read.
            partial: whether a document is taken most of which could not be read.
            changes: ``accepted`` or ``original``.

        Raises:
            LoadError: there is no document in *data*.
            InvalidValueError: *changes* is neither of the two.
            UnsupportedLanguageError: documents in that language cannot be read.
        """
        known = format_by_name(kind) if isinstance(kind, str) else kind
        # What another package reads may change without this one. JSON is read as fast as an entry.
        keeps = known.name in _OWN and known in FORMATS
        asked = (known.name, language, encoding, interpret, partial, changes)
        entry = self._entry(data, asked) if keeps else None
        if entry is not None and (found := _kept(entry)) is not None:
            return found
        document = known.read(
            data,
            language=language,
            encoding=encoding,
            where=where,
            interpret=interpret,
            partial=partial,
            changes=changes,
        )
        if entry is not None:
            self._keep(document, entry)
        return document

    def _entry(self, data: bytes, asked: tuple[object, ...]) -> Path:
        hashed = blake2b(repr(asked).encode() + b"\n", digest_size=_DIGEST)
        hashed.update(data)
        key = hashed.hexdigest()
        return self.folder / key[:2] / f"{key[2:]}.model"

    def _keep(self, document: Document, entry: Path) -> None:
        try:
            entry.parent.mkdir(exist_ok=True)
            write_file(entry, _entry_of(document))
        except (OSError, UnctcError, UnicodeEncodeError) as error:
            if self._warns:  # a full disk is reported once, and is no reason to stop
                self._warns = False
                warnings.warn(
                    f"the cache of models takes nothing more: {error}", RuntimeWarning, stacklevel=3
                )


@remembered
def _reader() -> str:
    """Return what decides how files are read: the version of the library, and when its own files were last changed.

    Where one works on the library the version stays the same from one change to the next.
    """
    from importlib.metadata import PackageNotFoundError, version

    changed = max(_changed_in(os.path.dirname(__file__)), default=0)  # noqa: PTH120 - a path of some thousand
    with suppress(PackageNotFoundError):
        return f"{version('unctc')}/{_SHAPE}/{changed}"
    return f"/{_SHAPE}/{changed}"


def _changed_in(folder: str) -> Iterator[int]:
    with suppress(OSError), os.scandir(folder) as entries:
        for each in entries:
            if each.is_dir() and each.name != "__pycache__":
                yield from _changed_in(each.path)
            elif os.path.splitext(each.name)[1] in _CODES:  # noqa: PTH122 - as above
                yield each.stat().st_mtime_ns


def _entry_of(document: Document) -> bytes:
    source: str | None = getattr(document, "source", None)
    layout: DocumentLayout | None = getattr(document, "layout", None)
    body = dump_json(document)
    rest = body + (source or "").encode("utf-8", "surrogatepass")
    pages = None if layout is None else tuple(map(_packed, layout.pages))
    head = _Head(_reader(), len(body), source is not None, pages)
    said = msgspec.json.encode(head) + b"\n" + rest
    return _digest(said) + b"\n" + said


def _packed(page: PageLayout) -> tuple[int, int, int, float, float, list[float]]:
    return page.number, page.start, page.end, page.width, page.height, list(page.boxes)


def _kept(entry: Path) -> Document | None:
    """Return the document of an entry; ``None`` where there is none, or it is torn or of another version."""
    try:
        digest, _, said = entry.read_bytes().partition(b"\n")
        if digest != _digest(said):
            return None
        first, _, rest = said.partition(b"\n")
        head = _DECODER.decode(first)
        if head.reader != _reader():
            return None
        with collection_paused():
            document = load_json(rest[: head.length])
            fill_words(document)
        added: dict[str, Any] = {}
        if head.has_source:
            added["source"] = rest[head.length :].decode("utf-8", "surrogatepass")
        if head.pages is not None:
            added["layout"] = DocumentLayout(pages=tuple(map(_unpacked, head.pages)))
    except (OSError, msgspec.MsgspecError, UnctcError, ValueError):
        return None
    return evolve(document, **added) if added else document


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).hexdigest().encode()


def _unpacked(page: tuple[int, int, int, float, float, list[float]]) -> PageLayout:
    number, start, end, width, height, boxes = page
    return PageLayout(
        number=number, start=start, end=end, width=width, height=height, boxes=array("d", boxes)
    )
