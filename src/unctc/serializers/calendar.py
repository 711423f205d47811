"""Write deliverables and mandates as a calendar (extra ``calendar``).

Source of the form: RFC 5545, written by the icalendar library.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from unctc.errors import MissingDependencyError
from unctc.model.due import Due, DueDate, Recurrence, Unit
from unctc.model.letters import Letter
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.periods import Period
from unctc.model.programme_deliverables import Promised, dated_deliverables
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.serializers.rows import mandates_in

if TYPE_CHECKING:
    from icalendar import Todo

__all__ = ["dump_calendar"]

_PRODUCT: Final = "-//unctc//work programmes//EN"
_DAYS: Final = {Unit.DAY: 1, Unit.WORKING_DAY: 1, Unit.WEEK: 7}
_MONTHS: Final = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6, Unit.YEAR: 12}
_UNDATED: Final = dt.date(1970, 1, 1)


def dump_calendar(*documents: Letter | Resolution | DraftResolution) -> bytes:
    """Return the dated and numbered deliverables of letters, or mandates of resolutions, as one iCalendar in UTF-8.

    A deadline is a to-do that is due on its last day. A recurrence is a to-do that is due on the last day
    of its first interval in the programme's period, and comes back until the period ends; that of a resolution
    begins with its adoption and has no end. A time after an
    event is a to-do without a day, for the text does not say when the event is. What annex and enclosure
    promise alike is one to-do. The same document gives the same bytes, and a to-do keeps its identifier
    as long as its paragraph, kind and time stay.

    Args:
        documents: letters with work programmes, resolutions or drafts.

    Raises:
        NotInDocumentError: deliverables or mandates have not been read.
        MissingDependencyError: icalendar is not installed.

    Example:
        >>> import unctc
        >>> lines = dump_calendar(unctc.sample()).decode().splitlines()
        >>> lines[0], sum(line == "BEGIN:VTODO" for line in lines)
        ('BEGIN:VCALENDAR', 10)
        >>> "DUE;VALUE=DATE:20180330" in lines
        True
    """
    try:
        from icalendar import Calendar
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package of the calendar",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[calendar]"',
            extra="calendar",
        ) from error
    found = Calendar()
    found.add("prodid", _PRODUCT)
    found.add("version", "2.0")
    found.add("name", _name(documents))
    used: Counter[str] = Counter()
    for document in documents:
        for todo in _todos(document, used):
            found.add_component(todo)
    data: bytes = found.to_ical()
    return data


def _name(documents: Sequence[Letter | Resolution | DraftResolution]) -> str:
    if len(documents) != 1:
        return f"{len(documents)} documents"
    return str(documents[0].symbol or documents[0].job_number or "Work programme")


def _todos(document: Letter | Resolution | DraftResolution, used: Counter[str]) -> Iterator[Todo]:
    if isinstance(document, Letter):
        for promised in dated_deliverables(document):
            yield _todo(promised, document, used)
        return
    for mandate in mandates_in(document):
        for due in (mandate.due, *mandate.further_dues):
            if due is not None:
                yield _mandated(mandate, due, document, used)


def _todo(promised: Promised, document: Letter, used: Counter[str]) -> Todo:
    each = promised.deliverable
    stamp = document.issued or (document.letter.date if document.letter else None)
    place = each.paragraphs[0].words if each.paragraphs else ""
    source = str(document.symbol or document.job_number or stamp or "")
    owing = ", ".join(each.responsible)
    todo = _new(_identifier((source, place, each.kind, str(each.due), owing), used), stamp)
    todo.add("summary", _summary(each))
    todo.add("description", _description(promised))
    todo.add("categories", list(each.kinds))
    if document.symbol is not None:
        todo.add("url", document.symbol.url(document.language))
    period = promised.programme.period
    _plan(todo, each.due, period.start if period else stamp, period)
    return todo


def _mandated(
    mandate: Mandate, due: Due, document: Resolution | DraftResolution, used: Counter[str]
) -> Todo:
    """Return one time at which a mandate is due."""
    addressees = ", ".join(mandate.addressees)
    key = (str(mandate.source), str(mandate.path), mandate.act, str(due), addressees)
    todo = _new(_identifier(key, used), document.adopted)
    act = f"{mandate.act[:1].upper()}{mandate.act[1:]}"
    todo.add("summary", f"{act}: {addressees}" if addressees else act)
    stated = f"Stated in: {mandate.source}, paragraph {mandate.path.operative_text}"
    todo.add("description", "\n".join((mandate.words, f"Due: {_when(due)}", stated)))
    todo.add("categories", [mandate.act])
    todo.add("url", mandate.source.url(document.language))
    _plan(todo, due, document.adopted, None)
    return todo


def _new(identifier: str, stamp: dt.date | None) -> Todo:
    from icalendar import Todo

    todo = Todo()
    todo.add("uid", identifier)
    # A stamp of the document, not of the clock: the same document makes the same calendar.
    todo.add("dtstamp", dt.datetime.combine(stamp or _UNDATED, dt.time(), dt.UTC))
    return todo


def _plan(todo: Todo, due: Due | None, start: dt.date | None, period: Period | None) -> None:
    """Give *todo* its day, or its days; a time after an event has none."""
    if isinstance(due, DueDate):
        todo.add("due", due.day)
    elif isinstance(due, Recurrence) and start is not None:
        _repeat(todo, due, start, period)


def _identifier(key: tuple[str, ...], used: Counter[str]) -> str:
    """Return an identifier out of what does not change from one reading to the next."""
    text = "\n".join(key)
    used[text] += 1
    digest = sha256(f"{text}\n{used[text]}".encode()).hexdigest()
    return f"{digest[:32]}@unctc"


def _summary(each: Deliverable) -> str:
    kind = each.kind[:1].upper() + each.kind[1:]
    who = f": {', '.join(each.responsible)}" if each.responsible else ""
    to_whom = f" to {', '.join(each.recipients)}" if each.recipients else ""
    return f"{kind}{who}{to_whom}"


def _description(promised: Promised) -> str:
    each = promised.deliverable
    lines = [
        promised.deliverable.words,
        f"Due: {_when(each.due)}",
        "Stated in: " + "; ".join(path.words for path in each.paragraphs),
        *(["With: " + ", ".join(each.partners)] if each.partners else []),
        *(["By: " + ", ".join(map(str, each.mandates))] if each.mandates else []),
    ]
    return "\n".join(line for line in lines if line)


def _when(due: Due | None) -> str:
    """Return when something is due: a day with its bound, a month or a year as the text states it."""
    if isinstance(due, DueDate):
        return f"{due.bound} {due}" if due.precision is Unit.DAY else due.words
    return str(due)


def _repeat(todo: Todo, due: Recurrence, start: dt.date, period: Period | None) -> None:
    """Let *todo* come back as often as *due* says, from *start* to the end of the *period*."""
    frequency, interval = _interval(due)
    following = _after(start, frequency, interval)
    last = following - dt.timedelta(days=1)
    rule: dict[str, object] = {"freq": frequency, "interval": interval}
    if period is not None:
        rule["until"] = period.end
        last = min(last, period.end)
    todo.add("dtstart", start)
    # RFC 5545 wants what is due to be due after it starts.
    todo.add("due", max(last, start + dt.timedelta(days=1)))
    todo.add("rrule", rule)


def _interval(due: Recurrence) -> tuple[str, int]:
    """Return the frequency and the interval that come closest: twice a year is every six months."""
    months = _MONTHS.get(due.unit, 0) * due.every
    if months and months % due.times == 0:
        every = months // due.times
        return ("YEARLY", every // 12) if every % 12 == 0 else ("MONTHLY", every)
    days = months * 365 // 12 if months else _DAYS.get(due.unit, 1) * due.every
    return "DAILY", max(1, days // due.times)


def _after(start: dt.date, frequency: str, interval: int) -> dt.date:
    if frequency == "DAILY":
        return start + dt.timedelta(days=interval)
    months = interval * (12 if frequency == "YEARLY" else 1)
    month = start.year * 12 + start.month - 1 + months
    year, month = month // 12, month % 12 + 1
    return dt.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
