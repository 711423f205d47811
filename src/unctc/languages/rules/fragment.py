"""A piece of a regular expression among the words of an order."""

from __future__ import annotations

__all__ = ["Fragment"]


class Fragment(str):
    """A piece of a regular expression among words; it has no groups but ``minimum`` and bounded repetitions."""

    __slots__ = ()
