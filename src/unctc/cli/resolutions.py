"""Load the resolutions given to a command as files and folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import click

from unctc.cli.console import in_words, write_message
from unctc.cli.inputs import Hints, source_of
from unctc.errors import InvalidValueError, UnctcError
from unctc.model.resolutions import DraftResolution, Resolution

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["Adopted", "is_resolution", "load_resolutions", "resolutions_option"]

Adopted = Resolution | DraftResolution
_SUFFIXES = frozenset({".xml", ".json"})


def resolutions_option(
    purpose: str, *, required: bool = False
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the option ``--resolutions``, which is the same in every command.

    Args:
        purpose: what the resolutions are for.
        required: whether the command needs it.
    """
    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--resolutions",
        "-r",
        metavar="PATH",
        multiple=True,
        required=required,
        type=_PlaceOfResolutions(path_type=Path),
        callback=_each_place,
        help=f"Resolutions {purpose}: a file, a folder of them, or a pattern in quotes, 'res/*.xml'. May be repeated.",
    )
    return option


class _PlaceOfResolutions(click.Path):
    """A file or a folder, or a pattern that names some."""

    def convert(
        self,
        value: str | PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        """Return *value* as a path, or say that there is no such thing."""
        path = Path(value)
        try:
            there = path.exists()
        except (OSError, ValueError):
            there = False
        if not there and not _matches(path):
            self.fail(f"{str(path)!r} is no file, no folder and no pattern of any.", param, ctx)
        return path


def _matches(pattern: Path) -> list[Path]:
    """Return what the pattern names, in order."""
    from glob import glob  # most name a file or a folder

    return sorted(map(Path, glob(str(pattern), recursive=True)))  # noqa: PTH207 - it may be absolute


def _each_place(_: click.Context, __: click.Parameter, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(each for path in paths for each in ((path,) if path.exists() else _matches(path)))


def is_resolution(place: str, hints: Hints) -> bool:
    """Whether *place* is a file that holds a resolution; what cannot be read is none."""
    try:
        return isinstance(source_of(Path(place), hints).load(interpret=False), Adopted)
    except UnctcError:
        return False


def load_resolutions(
    paths: Iterable[Path], cache: ModelCache | None = None, *, interpret: bool = True
) -> list[Adopted]:
    """Return the resolutions in *paths*, and say on stderr what was passed over.

    Of a folder every file is taken that may hold a resolution; what is no resolution is reported and passed
    over. A file that is named must be one.

    Args:
        paths: the files and folders.
        cache: the cache of models to read from and keep in, if one is asked for.
        interpret: whether all of their mandates are read; a single trace reads those that it needs itself.

    Raises:
        UnctcError: a file that is named cannot be read.
        InvalidValueError: a file that is named is no resolution, or there is none at all.
    """
    found: list[Adopted] = []
    looked = 0
    for path in paths:
        if not path.is_dir():
            found.append(_load(path, cache, interpret=interpret))
            continue
        for each in sorted(_files(path)):
            looked += 1
            try:
                found.append(_load(each, cache, interpret=interpret))
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


def _load(path: Path, cache: ModelCache | None, *, interpret: bool) -> Adopted:
    # A cache keeps what every command can use.
    document = source_of(path, Hints(cache=cache)).load(interpret=interpret or cache is not None)
    if isinstance(document, (Resolution, DraftResolution)):
        return document
    raise InvalidValueError(
        expected="a resolution",
        found=f"a {type(document).__name__.lower()}",
        where=str(path),
        fix="Leave the file out.",
    )
