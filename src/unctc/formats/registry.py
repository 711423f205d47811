"""Look formats up: by name, by suffix, by content, the library's own first and then those of other packages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Final

from unctc.errors import UnknownFormatError
from unctc.formats.built_in import FORMATS, TEXT
from unctc.formats.record import Format
from unctc.plugins import plugged_in

__all__ = [
    "dumping_formats",
    "every_format",
    "format_by_content",
    "format_by_name",
    "format_by_suffix",
    "loading_formats",
]

_GROUP: Final = "unctc.formats"


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
    recognised = (each for each in loading_formats() if each is not TEXT and each.recognises(data))
    return next(recognised, TEXT)


def _names(formats: Iterable[Format]) -> str:
    return ", ".join(each.name for each in formats)
