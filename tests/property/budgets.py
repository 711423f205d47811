"""Budgets: how long a law is tried with costly documents.

A budget decides how many examples are looked at, never whether a law holds: on a slow machine fewer are tried, but
always :data:`LEAST`. The profile ``thorough`` knows no budget.
"""

import functools
import time
from collections.abc import Callable
from typing import Any, Final, TypeVar

from hypothesis import settings
from hypothesis.errors import HypothesisException

__all__ = ["LEAST", "WHOLE_DOCUMENTS", "budget"]

LEAST: Final = 4
"""How many examples are tried whatever the time."""

_PROFILE: Final = settings.default or settings()
_THOROUGH: Final = 400
WHOLE_DOCUMENTS: Final = settings(
    max_examples=_PROFILE.max_examples if _PROFILE.max_examples >= _THOROUGH else 12
)
"""For laws that draw whole documents, which takes longer than the law itself: an everyday run draws fewer of them."""

_Law = TypeVar("_Law", bound=Callable[..., Any])


def budget(seconds: float) -> Callable[[_Law], _Law]:
    """Return what makes a law of whole documents stop looking after *seconds* of work.

    A law must have drawn all that it needs when it begins: what is let go by would else draw less than before. The
    decorator stands above ``given``: what it wraps is the law's own function, as other extensions of Hypothesis do.
    """
    unlimited = _PROFILE.max_examples >= _THOROUGH

    def with_budget(law: _Law) -> _Law:
        handle = law.hypothesis  # type: ignore[attr-defined]  # how Hypothesis hands its tests to extensions
        inner, spent = handle.inner_test, _Spent()

        @functools.wraps(inner)
        def tried(*arguments: object, **named: object) -> None:
            if spent.seconds >= seconds and spent.examples >= LEAST and not unlimited:
                return
            start = time.process_time()
            try:
                inner(*arguments, **named)
            except Exception as error:
                if not isinstance(error, HypothesisException):
                    # What fails is run again and again until it is small: it must fail each time.
                    spent.seconds = float("-inf")
                raise
            finally:
                spent.examples += 1
                spent.seconds += time.process_time() - start

        handle.inner_test = tried
        return law

    return with_budget


class _Spent:
    """What a law has had so far."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.examples = 0
