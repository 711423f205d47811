"""Formats and checks of other packages: what their entry points name, imported when it is first needed."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Final, TypeVar

from unctc.errors import PluginWarning

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["plugged_in"]

_Row = TypeVar("_Row")
_METADATA: Final = (".dist-info", ".egg-info")


def plugged_in(
    group: str, kind: type[_Row], name_of: Callable[[_Row], str], taken: Iterable[str]
) -> tuple[_Row, ...]:
    """Return what the entry points of *group* add, in the order of their names.

    An entry point names a *kind*, or several in a tuple or a list. One that cannot be imported, is
    something else, or has a name that is taken is passed over with a :class:`~unctc.errors.PluginWarning`:
    a package that is broken stops nobody who does not need it, and none replaces what the library has.

    Args:
        group: the name of the group.
        kind: what is added.
        name_of: by what name one of them is known.
        taken: the names that are there already.
    """
    if not _is_named(group):
        return ()
    from importlib.metadata import entry_points

    known = set(taken)
    found: list[_Row] = []
    for point in sorted(entry_points(group=group), key=lambda each: (each.name, each.value)):
        for row in _rows_of(point, kind):
            name = name_of(row)
            if name in known:
                _pass_over(point, f"{name!r} is there already, and stays what it is")
                continue
            known.add(name)
            found.append(row)
    return tuple(found)


def _is_named(group: str) -> bool:
    """Whether any installed package can have entry points of *group*.

    Python's reader of metadata brings a mail parser, a CSV reader and more: to import it takes longer than to look
    whether there is anything to read. Where it has been imported already, or a package is not in a folder, it is asked.
    """
    if "importlib.metadata" in sys.modules or any(
        hasattr(each, "find_distributions") and each is not PathFinder for each in sys.meta_path
    ):
        return True
    name = group.encode()
    try:
        return any(name in text for place in sys.path for text in _entry_points_in(place or "."))
    except OSError:
        return True


def _entry_points_in(place: str) -> Iterator[bytes]:
    """Yield the files of entry points of the packages in a folder of the path.

    Raises:
        OSError: the place is no folder, as an archive is none, or cannot be read.
    """
    if not os.path.lexists(place):
        return
    inside = f"{place}{os.sep}EGG-INFO"
    folders = [inside] if os.path.lexists(inside) else []
    with os.scandir(place) as entries:
        folders += [each.path for each in entries if each.name.endswith(_METADATA)]
    for folder in folders:
        try:
            with open(f"{folder}{os.sep}entry_points.txt", "rb") as file:  # noqa: PTH123 - pathlib is what is saved here
                yield file.read()
        except FileNotFoundError:
            continue


def _rows_of(point: EntryPoint, kind: type[_Row]) -> Iterator[_Row]:
    try:
        loaded = point.load()
    except Exception as error:  # noqa: BLE001 - another package's code, which may raise anything
        _pass_over(point, f"it cannot be imported ({type(error).__name__}: {error})")
        return
    for each in loaded if isinstance(loaded, (tuple, list)) else (loaded,):
        if isinstance(each, kind):
            yield each
        else:
            _pass_over(point, f"expected a {kind.__name__}, found {type(each).__name__}")


def _pass_over(point: EntryPoint, reason: str) -> None:
    package = f" of {point.dist.name}" if point.dist is not None else ""
    message = f"passed over {point.name} = {point.value}{package} ({point.group}): {reason}."
    warnings.warn(message, PluginWarning, stacklevel=2)
