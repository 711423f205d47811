"""What is shared by the whole process: things that are built once, short texts, and the pause of the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache, wraps
from threading import Lock, RLock
from typing import TypeVar

__all__ = ["built_once", "collection_paused", "remembered_by_text", "shared_text"]

_T = TypeVar("_T")
_LOCK = Lock()
_LONGEST_SHARED = 200
_pauses = 0
_was_enabled = False


def shared_text(text: str) -> str:
    """Return *text*, the same object for the same words: numbers, names and addresses, which many documents have.

    Example:
        >>> shared_text("1" + ".") is shared_text("1.")
        True
    """
    return _shared(text) if len(text) <= _LONGEST_SHARED else text


@lru_cache(maxsize=16_384)
def _shared(text: str) -> str:
    return text


def remembered_by_text(find: Callable[[str], _T]) -> Callable[[str], _T]:
    """Return *find* so that it looks at a short text once: at numbers and labels, of which all documents have the same few.

    Example:
        >>> seen = []
        >>> @remembered_by_text
        ... def length(text):
        ...     seen.append(text)
        ...     return len(text)
        >>> length("(a)"), length("(a)"), seen
        (3, 3, ['(a)'])
    """
    remembered = lru_cache(maxsize=4096)(find)

    @wraps(find)
    def found(text: str) -> _T:
        return remembered(text) if len(text) <= _LONGEST_SHARED else find(text)

    return found


def built_once(build: Callable[[], _T]) -> Callable[[], _T]:
    """Return *build* so that its work is done once in a process, however many threads ask for it first.

    A cache alone lets two threads build at the same time. That is harmless for a value, but not for what
    registers itself somewhere while it is built.

    Example:
        >>> built = []
        >>> @built_once
        ... def table():
        ...     built.append("once")
        ...     return {"A": 1}
        >>> table() is table(), built
        (True, ['once'])
    """
    lock, built = RLock(), cache(build)

    @wraps(build)
    def once() -> _T:
        if not built.cache_info().currsize:
            with lock:
                return built()
        return built()

    return once


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pause the search for unreachable cycles until the block ends; nested and parallel pauses are one.

    A document is thousands of small values without a cycle: to look through them again and again while
    they are made costs a tenth of the time that reading takes, and more of that of writing a long one. What was enabled before is enabled again.

    Example:
        >>> import gc
        >>> with collection_paused():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _pauses, _was_enabled  # noqa: PLW0603 - the collector is one for the process, and so is its pause
    with _LOCK:
        if not _pauses:
            _was_enabled = gc.isenabled()
            gc.disable()
        _pauses += 1


def _end() -> None:
    global _pauses  # noqa: PLW0603 - see above
    with _LOCK:
        _pauses -= 1
        if not _pauses and _was_enabled:
            gc.enable()
