"""Patterns that are compiled when they are first tried.

A language has hundreds of patterns, and a text needs a few of them: to compile them all would take longer than to
read a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

__all__ = ["late_pattern"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _LatePattern:
    """A pattern that is its text until it is asked for anything."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __repr__(self) -> str:
        return f"late_pattern({self.pattern!r})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            compiled = re.compile(self.pattern, self._flags)
            # From now on its methods are those of the compiled pattern, as fast as its own.
            for method in _METHODS:
                self.__dict__[method] = getattr(compiled, method)
            return getattr(compiled, name)


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern *text*, which is compiled when it is first tried.

    Example:
        >>> pattern = late_pattern(r"[0-9]+")
        >>> pattern
        late_pattern('[0-9]+')
        >>> pattern.search("30 March")[0]
        '30'
    """
    return cast("re.Pattern[str]", _LatePattern(text, flags))
