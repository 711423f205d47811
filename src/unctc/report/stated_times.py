"""Times as tables and traces state them, which is in English, in the language of a page."""

from __future__ import annotations

import datetime as dt
from typing import Final

from attrs import evolve

from unctc.extraction.times import find_dues
from unctc.model.due import Within
from unctc.model.languages import DEFAULT_LANGUAGE
from unctc.report.page_words import PageWords

__all__ = ["stated_time"]

_AFTER: Final = " after "


def stated_time(stated: str, words: PageWords) -> str:
    """Return a day, a recurrence or a time limit as the page says it; as it is where it is none.

    Args:
        stated: the time, as ``str`` of a due has it.
        words: the page's own words.

    Example:
        >>> words = PageWords.of("zh")
        >>> [stated_time(each, words) for each in ("2018-03-30", "twice a year", "within 30 days")]
        ['2018年3月30日', '每年两次', '30天内']
    """
    try:
        return words.day(dt.date.fromisoformat(stated))
    except ValueError:
        pass
    time, _, event = stated.partition(_AFTER)
    found = find_dues(time, DEFAULT_LANGUAGE)
    if len(found) != 1 or str(found[0].due) != time:
        return stated
    due = found[0].due
    if not event:
        return words.due(due)
    return words.due(evolve(due, after=event)) if isinstance(due, Within) else stated
