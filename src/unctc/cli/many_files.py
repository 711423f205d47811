"""The input of a command that takes many files: folders, patterns, addresses, and what came of each file.

One file, stdin and the bundled document are read as by any other command. Of many files one that cannot be read
never stops the rest: it is named at the end.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import click
from attrs import define, field, frozen

from unctc.cli.console import in_words, one_line, write_message
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.options import PathName
from unctc.cli.outputs import refuse_input
from unctc.cli.progress import progress_of
from unctc.errors import (
    InvalidValueError,
    UnctcError,
    UnreadableSourceError,
    UnsupportedLanguageError,
)
from unctc.io import SAMPLE

__all__ = [
    "FileRun",
    "GivenFile",
    "OtherKindError",
    "files_argument",
    "languages_as_kinds",
    "only_file",
]

_T = TypeVar("_T")
_FAILED: Final = 2
_STDIN: Final = "-"
_IN: Final = "in "
_WILD: Final = frozenset("*?[")
_MANY: Final = 100  # from so many files on it is shown how far the command is


@frozen(slots=False)
class OtherKindError(InvalidValueError):
    """A document of a kind in which there is nothing of what the command lists.

    Attributes:
        kind: what such documents are, in the plural, ``presidential statements``.
    """

    kind: str = ""


@contextmanager
def languages_as_kinds() -> Iterator[None]:
    """Take a document in a language without rules for what the command lists for one of another kind.

    Raises:
        OtherKindError: the document is in such a language.
    """
    try:
        yield
    except UnsupportedLanguageError as error:
        raise OtherKindError(
            expected=error.expected,
            found=error.found,
            where=error.where,
            fix=error.fix,
            kind=f"{_IN}a language without rules for this, {error.found}",
        ) from error


@frozen(kw_only=True)
class GivenFile:
    """A file that a command was given.

    Attributes:
        name: its path below the folder that was given.
        address: where it is read: a path, ``-`` or an address.
        named: whether it was named itself, not found in a folder or by a pattern.
        bundled: whether it is the bundled document.
    """

    name: str
    address: str
    named: bool
    bundled: bool = False

    def read(self, hints: Hints) -> Input:
        """Return it as input.

        Raises:
            UnreadableSourceError: it cannot be read.
            MissingDependencyError: it is on another machine, and the extra ``dask`` is not installed.
        """
        if self.named:
            return source_of(None if self.bundled else Path(self.address), hints)
        from unctc.corpus.sources import SourceFile

        try:
            data = SourceFile(self.name, self.address).read()
        except OSError as error:
            reason = error.strerror or str(error) or type(error).__name__
            raise UnreadableSourceError(
                expected="a file that can be read",
                found=reason[:1].lower() + reason[1:],
                where=self.address,
                fix="Check the path and the permission.",
            ) from error
        remote = "://" in self.address
        return Input(self.address, data, hints, None if remote else Path(self.address))


@define
class FileRun:
    """What comes of each of the files that a command was given.

    Attributes:
        files: the files.
        hints: how they are to be read.
        failures: what went wrong, by the address of the file or place.
        other: how many files are of another kind than the command is about.
    """

    files: tuple[GivenFile, ...]
    hints: Hints
    failures: dict[str, str] = field(factory=dict)
    other: Counter[str] = field(factory=Counter)
    _done: int = 0

    @classmethod
    def of(cls, places: Sequence[str], hints: Hints) -> FileRun:
        """Return the run over the files in *places*, over the bundled document where there are none.

        A place that gives no file is among the failures.
        """
        run = cls((), hints)
        if not places:
            run.files = (GivenFile(name=SAMPLE, address=SAMPLE, named=True, bundled=True),)
            return run
        named = [each for each in places if not _is_folder_or_pattern(each)]
        found = run._found([each for each in places if _is_folder_or_pattern(each)])
        known = {os.path.realpath(each) for each in named}
        run.files = (
            *(GivenFile(name=Path(each).name, address=each, named=True) for each in named),
            *(each for each in found if os.path.realpath(each.address) not in known),
        )
        return run

    def refuse(self, *outputs: Path | None) -> None:
        """Refuse to write over one of the files.

        Raises:
            SerializationError: one of *outputs* is a file that is read.
        """
        for file in self.files:
            if not file.bundled and file.address != _STDIN and "://" not in file.address:
                for output in outputs:
                    refuse_input(Input(file.address, b"", path=Path(file.address)), output)

    def each(self, work: Callable[[Input], _T]) -> Iterator[tuple[GivenFile, _T]]:
        """Yield every file with what *work* makes of it; what cannot be done is kept for the end."""
        return self.each_by_name(lambda _, source: work(source))

    def each_by_name(
        self, work: Callable[[GivenFile, Input], _T]
    ) -> Iterator[tuple[GivenFile, _T]]:
        """Yield the same of work that asks which file it has: what a source is called is for messages alone."""
        with progress_of(least=_MANY) as progress:
            for number, file in enumerate(self.files, 1):
                try:
                    made = work(file, file.read(self.hints))
                except OtherKindError as error:
                    if file.named:
                        self._fail(file.address, error)
                    else:
                        self.other[error.kind] += 1
                except Exception as error:  # noqa: BLE001 - whatever it is, the other files go on
                    self._fail(file.address, error)
                else:
                    self._done += 1
                    yield file, made
                progress(number, len(self.files))

    def finish(self) -> int:
        """Write what was passed over and what failed, and return the exit code: 2 if anything failed."""
        for kind, number in self.other.most_common():
            one = "1 file is " if kind.startswith(_IN) else "1 file is one of the "
            write_message(f"{one if number == 1 else f'{number:,} files are '}{kind}: passed over.")
        if len(self.failures) > 1:
            write_message(f"{len(self.failures):,} files could not be read:")
        for message in self.failures.values():
            write_message(message)
        return _FAILED if self.failures or not self._done else 0

    def _fail(self, address: str, error: Exception) -> None:
        message = in_words(error)
        if address not in message:
            message = f"{address}: {message}"
        self.failures[address] = one_line(message)

    def _found(self, places: Sequence[str]) -> Iterator[GivenFile]:
        if not places:
            return
        from unctc.corpus.sources import source_files

        good = []
        for place in places:
            try:
                if not source_files([place]):
                    raise _empty(place)
            except (UnctcError, OSError) as error:
                self._fail(place, error)
            else:
                good.append(place)
        for each in source_files(good):
            yield GivenFile(name=each.name, address=each.address, named=False)


def files_argument(function: Callable[..., None]) -> Callable[..., None]:
    """Add the argument FILE to a command, as often as one likes."""
    argument: Callable[[Callable[..., None]], Callable[..., None]] = click.argument(
        "files", nargs=-1, metavar="[FILE]...", type=PathName(dash=True, text=True)
    )
    return argument(function)


def only_file(files: Sequence[str]) -> tuple[bool, Path | None]:
    """Return whether one file or none was given, and which: stdin and the bundled document count as one."""
    if not files:
        return True, None
    if len(files) == 1 and not _is_folder_or_pattern(files[0]):
        return True, Path(files[0])
    return False, None


def _empty(place: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        expected="at least one file",
        found="none",
        where=place,
        fix="Files whose names begin with a dot do not count.",
    )


def _is_folder_or_pattern(place: str) -> bool:
    if place == _STDIN or os.path.isfile(place):  # noqa: PTH113 - a path may be none that the system knows
        return False
    if "://" in place or os.path.isdir(place):  # noqa: PTH112 - as above
        return True
    return bool(_WILD & set(place)) and not os.path.lexists(place)
