"""Load the resolutions given to a command as files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from unctc.cli.console import in_words, write_message
from unctc.cli.inputs import Hints, source_of
from unctc.errors import InvalidValueError
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = ["Adopted", "load_resolutions"]

Adopted = Resolution | DraftResolution
_SUFFIXES = frozenset({".xml", ".json"})


def load_resolutions(paths: Iterable[Path]) -> list[Adopted]:
    """Return the resolutions in *paths*, and tell on stderr what was passed over.

    Of a folder every file is taken that may hold a resolution; what is no resolution is told and passed
    over. A file that is named must be one.

    Raises:
        UnctcError: a file that is named cannot be read.
        InvalidValueError: a file that is named is no resolution, or there is none at all.
    """
    found: list[Adopted] = []
    looked = 0
    for path in paths:
        if not path.is_dir():
            found.append(_load(path))
            continue
        for each in sorted(_files(path)):
            looked += 1
            try:
                found.append(_load(each))
            except Exception as error:  # noqa: BLE001 - one bad file is no reason to stop
                write_message(f"passed over: {in_words(error)}")
    if not found:
        raise InvalidValueError(
            expected="at least one resolution",
            found=f"none in {looked} files" if looked else "no file that may hold one",
            where="--resolutions",
            fix="Give AKN4UN or JSON files, or folders with them.",
        )
    return found


def _files(folder: Path) -> Iterator[Path]:
    return (
        each
        for each in folder.rglob("*")
        if each.suffix.lower() in _SUFFIXES
        and not each.name.endswith(".trace.json")
        and each.is_file()
    )


def _load(path: Path) -> Adopted:
    document = source_of(path, Hints()).load()
    if isinstance(document, (Resolution, DraftResolution)):
        return document
    raise InvalidValueError(
        expected="a resolution",
        found=f"a {type(document).__name__.lower()}",
        where=str(path),
        fix="Leave the file out.",
    )
