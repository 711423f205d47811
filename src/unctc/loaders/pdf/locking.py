"""PDFium is not safe for threads: whatever calls it does so alone in the process."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import RLock
from typing import Final, ParamSpec, TypeVar

__all__ = ["one_at_a_time"]

_P = ParamSpec("_P")
_T = TypeVar("_T")
_LOCK: Final = RLock()


def one_at_a_time(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Return *function* so that a second thread waits until the first has opened, read and closed its file.

    Example:
        >>> @one_at_a_time
        ... def pages() -> int:
        ...     return 2
        >>> pages()
        2
    """

    @wraps(function)
    def alone(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        with _LOCK:
            return function(*args, **kwargs)

    return alone
