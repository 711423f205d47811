"""What is due, and what runs: over all mandates and deliverables of a store."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from unctc.corpus.questions import query
from unctc.corpus.store import Store

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["dues", "running"]

_DUES: Final = """
    select work, path, origin, what, who, words, due, due_day, dated from dues
    where (?::text is null or list_contains(who, ?))
        and (due_day is null or (
            (?::date is null or due_day >= ?) and (?::date is null or due_day <= ?)
        ))
        and (due_day is not null or ?)
    order by due_day nulls last, work, path
"""
_RUNNING: Final = """
    select work, path, act, addressees, words, begins, ends from terms
    where begins <= ? and (ends is null or ends >= ?)
        and (ends is not null or ?)
        and (?::text is null or list_contains(addressees, ?))
    order by ends nulls last, begins, work, path
"""


def dues(
    store: Store,
    *,
    body: str | None = None,
    since: dt.date | None = None,
    until: dt.date | None = None,
    dated: bool = False,
) -> Table:
    """Return what is due, of mandates and deliverables, once a work whatever the number of its languages.

    Args:
        store: the store.
        body: whose: the value of a body, ``CTED``; anybody's if not given.
        since: the first day.
        until: the last day.
        dated: whether to leave out what has no day of its own: recurrences and terms after an event.

    Returns:
        A table with the work and path that say so, who owes what, and the day; ordered by day.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> store = corpus.build(["S_2018_208.json"], "store").store
        >>> found = corpus.dues(store, body="CTED", until=dt.date(2018, 3, 31), dated=True)
        >>> sorted({(each["what"], str(each["due_day"])) for each in found.to_pylist()})
        [('joint report', '2018-03-30'), ('report', '2018-03-30')]
    """
    return query(store, _DUES, [body, body, since, since, until, until, not dated])


def running(store: Store, day: dt.date, *, body: str | None = None, ending: bool = False) -> Table:
    """Return the mandates that run on a day: given before it, and with no end or a later one.

    A mandate without an end in its own words runs until something else ends it, which this table does not know;
    lineage may.

    Args:
        store: the store.
        day: the day.
        body: to whom they are addressed; to anybody if not given.
        ending: whether to leave out those without an end.
    """
    return query(store, _RUNNING, [day, day, not ending, body, body])
