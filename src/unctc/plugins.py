"""Formats and checks of other packages: what their entry points name, imported when it is first needed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from unctc.errors import PluginWarning

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["plugged_in"]

_Row = TypeVar("_Row")


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
