"""Patterns that are compiled when they are first tried.

A language has hundreds of patterns, and a text needs a few of them: to compile them all would take longer than to
read a page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

__all__ = ["LatePatterns", "compile_by", "compiled_pattern", "late_pattern"]

_NAMES = (
    *("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"),
    *("flags", "groups", "groupindex"),
)

_compile: Callable[[str, int], re.Pattern[str]] = re.compile


def compile_by(compiler: Callable[[str, int], re.Pattern[str]]) -> None:
    """Have patterns compiled by *compiler* from now on: one that gives what :func:`re.compile` gives, but sooner."""
    global _compile  # noqa: PLW0603 - patterns are the process' own
    _compile = compiler


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
            compiled = _compile(self.pattern, self._flags)
            # From now on its methods are those of the compiled pattern, nearly as fast as its own.
            for each in _NAMES:
                self.__dict__[each] = getattr(compiled, each)
            return getattr(compiled, name)


class LatePatterns:
    """What has patterns for attributes, each compiled when it is first asked for, and then as fast as any.

    Example:
        >>> class Lines(LatePatterns):
        ...     number: re.Pattern[str]
        >>> lines = Lines()
        >>> lines.compile_late(number="[0-9]+")
        >>> vars(lines).get("number"), lines.number.search("30 March")[0]
        (None, '30')
    """

    def compile_late(self, **texts: str) -> None:
        """Make the attribute of each name the pattern with that text, when it is first asked for."""
        self.__dict__.setdefault("_texts", {}).update(texts)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> re.Pattern[str]:
            texts = self.__dict__.get("_texts", {})
            if name not in texts:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            compiled = self.__dict__[name] = _compile(texts[name], 0)
            return compiled


def compiled_pattern(text: str) -> re.Pattern[str]:
    """Return the pattern *text*, compiled now: where the pattern of a match is compared with it."""
    return _compile(text, 0)


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
