"""The files of a corpus: folders, patterns and addresses, as a list in one order on every machine."""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from unctc.corpus.columns import TABLES
from unctc.corpus.store import MANIFEST
from unctc.errors import MissingDependencyError, UnreadableSourceError
from unctc.loaders.refusals import bytes_of

__all__ = ["SourceFile", "hash_of", "source_files"]

_WILD: Final = frozenset("*?[")


@frozen(order=True)
class SourceFile:
    """A file of a corpus.

    Attributes:
        name: what the store calls it: its path below the folder that was given, with ``/``.
        address: where it is read: a path, or an address such as ``s3://…``.
    """

    name: str
    address: str = field(order=False)

    @property
    def is_remote(self) -> bool:
        """Whether it is on another machine."""
        return "://" in self.address

    def read(self) -> bytes:
        """Return its bytes.

        Raises:
            OSError: it cannot be read.
            UnreadableSourceError: it is too large.
            MissingDependencyError: it is remote, and the extra ``dask`` is not installed.
        """
        if not self.is_remote:
            _refuse_special(self.address)
            with Path(self.address).open("rb") as stream:
                return bytes_of(stream, self.name)
        with _fsspec().open(self.address, "rb") as stream:
            return bytes_of(stream, self.name)


def _refuse_special(address: str) -> None:
    """Raise for what is no file: a pipe would wait for ever, a folder is there because it could not be listed."""
    mode = os.stat(address).st_mode  # noqa: PTH116 - a name that is no text is a name too
    if stat.S_ISDIR(mode):
        os.scandir(address).close()  # says which permission is missing
        reason = (
            "a link to a folder elsewhere, which is not followed: name it as a place of its own"
        )
        raise OSError(errno.EISDIR, reason, address)
    if not stat.S_ISREG(mode):
        kind = "a pipe" if stat.S_ISFIFO(mode) else "a device or a socket"
        raise OSError(errno.EINVAL, f"{kind}, not a file", address)


def hash_of(data: bytes) -> str:
    """Return what shows whether a file has changed.

    Example:
        >>> hash_of(b"")
        '3345524abf6bbe1809449224b5972c41790b6cf2'
    """
    return blake2b(data, digest_size=20).hexdigest()


def source_files(places: Iterable[str | os.PathLike[str]]) -> tuple[SourceFile, ...]:
    """Return the files in *places*, each once, in the order of their names.

    A folder gives every file below it, whatever its kind, but hidden ones and those of a store. Links to folders are not followed, so
    that loops end; one that leads out of the folder, a folder that cannot be listed, a pipe and a broken link are in
    the list and fail when they are read, so that nothing is left out silently. A pattern such as ``sc/**/*.xml`` gives what it matches. An address such as ``s3://bucket/*.xml``
    is listed by fsspec (extra ``dask``).

    Raises:
        UnreadableSourceError: there is no such file, folder or match, or it is a store.
        MissingDependencyError: a place is remote, and the extra ``dask`` is not installed.

    Example:
        >>> Path("mandates").mkdir()
        >>> for name in ("b.xml", "a.txt", ".hidden"):
        ...     _ = Path("mandates", name).write_text("")
        >>> [each.name for each in source_files(["mandates"])]
        ['a.txt', 'b.xml']
    """
    found: dict[str, SourceFile] = {}
    seen: set[str] = set()
    for given in places:
        place = os.fspath(given)
        for each in _files_in(place):
            real = each.address if each.is_remote else os.path.realpath(each.address)
            if real in seen:
                continue
            seen.add(real)
            name = _as_text(each.name)
            if name in found:
                name = f"{_as_text(place).strip('/')}/{name}"
            found[name] = SourceFile(name, each.address)
    return tuple(sorted(found.values()))


def _as_text(name: str) -> str:
    r"""Return *name* as text: bytes of it that are none become escapes, as ``\xe9``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _files_in(place: str) -> Iterator[SourceFile]:
    if "://" in place:
        yield from _remote(place)
        return
    path = Path(place)
    if path.is_dir():
        if _is_store(_names_in(path)):
            raise _a_store(place)
        yield from _below(path)
    elif path.exists():
        yield SourceFile(path.name, str(path))
    elif _WILD & set(place):
        matches = sorted(glob.glob(place, recursive=True))  # noqa: PTH207 - the pattern may be absolute
        if not matches:
            raise _nothing(place, "no match")
        folders = {parent for each in matches for parent in [*Path(each).parents][:2]}
        stores = {each for each in folders if _is_store(_names_in(each))}
        for each in matches:
            if Path(each).is_file() and stores.isdisjoint([*Path(each).parents][:2]):
                yield SourceFile(Path(each).as_posix(), each)
    else:
        raise _nothing(place, "none")


def _below(folder: Path) -> Iterator[SourceFile]:
    closed: list[OSError] = []
    whole = Path(os.path.realpath(folder))
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        if _is_store((*folders, *names)):
            folders.clear()
            continue
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        links = [each for each in folders if _leads_out(Path(parent, each), whole)]
        for name in sorted([*names, *links]):
            if not name.startswith("."):
                yield _below_as(Path(parent, name), folder)
    for error in closed:
        yield _below_as(Path(os.fsdecode(error.filename)), folder)


def _is_store(names: Iterable[str]) -> bool:
    """Whether a folder with *names* in it is a store: a corpus may be built beside its documents."""
    return {MANIFEST, *TABLES} <= {*names}


def _names_in(folder: Path) -> list[str]:
    try:
        return [each.name for each in folder.iterdir()]
    except OSError:  # who walks through it says so
        return []


def _below_as(path: Path, folder: Path) -> SourceFile:
    return SourceFile(path.relative_to(folder).as_posix(), str(path))


def _leads_out(path: Path, whole: Path) -> bool:
    """Whether *path* is a link to a folder that the walk through *whole* does not reach."""
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(whole)


def _remote(place: str) -> Iterator[SourceFile]:
    files = _fsspec()
    protocol = place.partition("://")[0]
    try:
        system, path = files.core.url_to_fs(place)
        if protocol in ("http", "https"):
            yield SourceFile(path.partition("://")[2], place)
            return
        found = system.find(path) if system.isdir(path) else system.glob(path)
    except (ImportError, OSError, ValueError) as error:
        raise UnreadableSourceError(
            expected="an address that can be read",
            found=" ".join(str(error).split()) or type(error).__name__,
            where=place,
            fix="Check the address; some kinds need another package, as s3fs.",
        ) from error
    if not found:
        raise _nothing(place, "no match")
    for each in found:
        yield SourceFile(str(each), system.unstrip_protocol(each))


def _fsspec() -> Any:  # noqa: ANN401 - a package without types
    try:
        return import_module("fsspec")
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package that reads files of other machines",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[dask]"',
            extra="dask",
        ) from error


def _a_store(place: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        expected="documents",
        found="a store of them",
        where=place,
        fix=f"The commands of unctc corpus read it, as unctc corpus site {place} -o pages.",
    )


def _nothing(place: str, found: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        expected="a file, a folder, a pattern or an address",
        found=found,
        where=place,
        fix="Check the path; quote a pattern so that the shell leaves it alone.",
    )
