"""The life of a mandate: has it an end, a review, a report, and do these come again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.extraction.mandates import directive_acts
from unctc.extraction.marked_text import MarkedText, mark_text
from unctc.extraction.noun_phrases import kinds_in
from unctc.languages.registry import rules_for
from unctc.languages.rules.duties import DutyRules
from unctc.model.bodies import Body
from unctc.model.due import AtSession, Bound, Due, DueDate, Recurrence, Unit, Within, due_text
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.mandates import Rhythm
from unctc.model.node_paths import NodePath
from unctc.model.vocabularies import MandateAct
from unctc.serializers.tables import table_of

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["LIFE_COLUMNS", "life"]

LIFE_COLUMNS: Final = {
    "work": "text",
    "path": "text",
    "acts": "texts",
    "addressees": "texts",
    "words": "text",
    "begins": "day",
    "end": "text",
    "ends": "day",
    "report": "text",
    "report_day": "day",
    "recurs": "flag",
    "review": "text",
    "review_day": "day",
    "neither": "flag",
}
"""The columns of :func:`life`, with the type of each."""

_CLAUSES: Final = """
    select m.work, m.path, m.language, m.act, m.addressees, m.words, d.dated as begins, d.organ
    from mandates m join versions using (file) join documents d using (file)
    where m.words is not null and (? is null or list_contains(?, m.work))
"""
# What an organ is informed by; an assessment or an update is so where the words say that it is delivered.
_REPORTS: Final = frozenset({"report", "joint report", "briefing"})
_NEAR_VERB: Final = frozenset({"update", "assessment"})
# So far from its verb: "to issue a reminder …, encouraging the assessment of its instruments" delivers none.
_NEAR: Final = 90
_REVIEW: Final = "review"
# The review that the words only define, or name: (“the triennial review”).
_NAMED: Final = re.compile(r"\([^()]{0,40}[“\"«][^()]{0,80}[”\"»]\)")
# With these an organ makes something go on for a time; of others a time is that of what they ask for.
_ENACTING: Final = frozenset(
    {
        MandateAct.DECIDES,
        MandateAct.AUTHORIZES,
        MandateAct.RENEWS,
        MandateAct.APPROVES,
        MandateAct.EXTENDS,
    }
)
# With these an organ says again, or stresses, what somebody ought to do; what it recalls, notes or welcomes is done.
_INSISTING: Final = frozenset(
    {
        MandateAct.REAFFIRMS,
        MandateAct.REITERATES,
        MandateAct.AFFIRMS,
        MandateAct.STRESSES,
        MandateAct.EMPHASIZES,
        MandateAct.UNDERLINES,
        MandateAct.UNDERSCORES,
        MandateAct.CONFIRMS,
    }
)
# With these it speaks of what others intend.
_OF_OTHERS: Final = frozenset(
    {
        MandateAct.WELCOMES,
        MandateAct.NOTES,
        MandateAct.COMMENDS,
        MandateAct.SUPPORTS,
        MandateAct.RECOGNIZES,
    }
)
_TERMS: Final = frozenset({Unit.WEEK, Unit.MONTH, Unit.YEAR})
_COUNCIL: Final = "S"
_STATED: Final = "stated, without a time"


@define
class _Life:
    """What the clauses of one paragraph say of its time, gathered while they are read."""

    ends: list[Due] = field(factory=list)
    reports: list[Due | Rhythm | None] = field(factory=list)
    reviews: list[Due | Rhythm | None] = field(factory=list)

    def add(self, marked: MarkedText, row: Mapping[str, Any], rules: DutyRules) -> bool:
        """Read one clause, and return whether it asks somebody to act or says something of the time."""
        dues = [each.due for each in marked.dues if _lies_ahead(each.due, row["begins"])]
        times: list[Due | Rhythm | None] = [each for each in dues if not _bounds(each)]
        times += [each.rhythm for each in marked.rhythms]
        if row["act"] not in directive_acts():
            return self._add_said(marked, row, rules, times)
        ends = [each for each in dues if _bounds(each)]
        reports = _reports_in(marked, rules, [*times, *ends], is_point=row["is_point"])
        reviews = _reviews_in(marked, rules)
        self.ends += ends
        # "to report on the review" asks for a report, "to review and report" for both.
        reviewed = reviews is not None and (reports is None or reviews < reports)
        if reports is not None:
            self.reports += times or [None]
        if reviewed and not _of_many(row["addressees"]):
            self.reviews += times or [None]
        if reports is None and not reviewed and row["act"] in _ENACTING:
            self.ends += [each for each in dues if _is_term(each)]
            # "Decides to include in the provisional agenda of its eightieth session"; what the Council decides about a
            # session of the Assembly is an election.
            if row["organ"] != _COUNCIL:
                self.reviews += [each for each in dues if isinstance(each, AtSession)]
        return True

    def _add_said(
        self,
        marked: MarkedText,
        row: Mapping[str, Any],
        rules: DutyRules,
        times: list[Due | Rhythm | None],
    ) -> bool:
        """Read a clause that asks for nothing itself: "reaffirms that the Team should report", "its intention to review"."""
        reports = _insists(row) and _reports_in(marked, rules, times) is not None
        reviews = _intends_review(row, rules)
        if reports:
            self.reports += times or [None]
        if reviews:
            self.reviews += [each for each in times if each is not Rhythm.TIMELY] or [None]
        return reports or reviews

    def said(self) -> dict[str, object]:
        """Return the columns that say it."""
        return {
            "end": _texts(self.ends),
            "ends": _day(self.ends),
            "report": _texts(self.reports),
            "report_day": _day(self.reports),
            "recurs": any(map(_comes_again, self.reports)),
            "review": _texts(self.reviews),
            "review_day": _day(self.reviews),
            "neither": not self.ends and not self.reviews,
        }


def life(
    store: Store,
    *,
    body: str | None = None,
    works: Sequence[str] | None = None,
    neither: bool = False,
) -> Table:
    r"""Return, for each operative paragraph that gives a mandate, its end, its report and its review.

    What a paragraph says itself is read, clause by clause: another paragraph may end it, and lineage may know.
    A review is that of an organ or a body, one that an organ intends itself, and a session at which the General Assembly
    decides to take the matter up again; what States are asked to review among themselves is none. A report is asked
    for, or it is stressed or said again that somebody should give it.

    Args:
        store: the store.
        body: to whom the mandate is addressed, ``CTED``; to anybody if not given.
        works: which resolutions, by their symbols; all if not given.
        neither: whether to leave out those with an end or a review.

    Returns:
        A table with the :data:`LIFE_COLUMNS`, in the order of works and paragraphs. ``end``, ``report`` and ``review``
        are empty where there is none; where there is one without a time they say so.

    Example:
        >>> import unctc
        >>> from pathlib import Path
        >>> from unctc import corpus
        >>> heading = "Resolution 9101 (2030)\n\nAdopted by the Security Council at its 9901st meeting, on 14 March 2030\n\n"
        >>> words = "1. Decides to extend the mandate of CTED until 31 December 2032;\n\n2. Directs CTED to report every year;\n"
        >>> _ = Path("S_RES_9101.txt").write_text(heading + "The Security Council,\n\n" + words)
        >>> rows = corpus.life(corpus.build(["S_RES_9101.txt"], "store").store).to_pylist()
        >>> [(each["path"], each["end"], each["report"]) for each in rows]
        [('operative/1', 'until 2032-12-31', None), ('operative/2', None, 'once a year')]
    """
    some = list(works) if works is not None else None
    rows = query(store, _CLAUSES, [some, some or [""]]).to_pylist()
    found = [
        row
        for row in _lives(rows)
        if (body is None or body in row["addressees"]) and (row["neither"] or not neither)
    ]
    return table_of(found, LIFE_COLUMNS)


def _lives(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        row["paragraph"] = NodePath(row["path"]).paragraph
    place = itemgetter("work", "paragraph")
    for (work, paragraph), group in groupby(sorted(rows, key=place), place):
        clauses = list(group)
        language = Language(clauses[0]["language"])
        rules = rules_for(language).duties
        if rules is None:
            continue
        found = _Life()
        clauses = [
            each
            for each in clauses
            if _may_say_something(each, rules)
            and found.add(
                mark_text(each["words"], language),
                {**each, "is_point": NodePath(each["path"]) != paragraph},
                rules,
            )
        ]
        if not clauses:
            continue
        yield {
            "work": work,
            "path": str(paragraph),
            "acts": list(dict.fromkeys(each["act"] for each in clauses)),
            "addressees": list(
                dict.fromkeys(body for each in clauses for body in each["addressees"])
            ),
            "words": " ".join(each["words"] for each in clauses),
            "begins": clauses[0]["begins"],
            **found.said(),
        }


def _may_say_something(row: Mapping[str, Any], rules: DutyRules) -> bool:
    """Whether a clause is worth reading: most that ask for nothing say nothing here."""
    return row["act"] in directive_acts() or _insists(row) or _intends_review(row, rules)


def _insists(row: Mapping[str, Any]) -> bool:
    return row["act"] in _INSISTING and bool(row["addressees"])


def _intends_review(row: Mapping[str, Any], rules: DutyRules) -> bool:
    own = rules.own_review
    return row["act"] not in _OF_OTHERS and bool(own and own.search(row["words"]))


def _reports_in(
    marked: MarkedText,
    rules: DutyRules,
    times: Sequence[Due | Rhythm | None],
    *,
    is_point: bool = False,
) -> int | None:
    """Return where a clause asks that somebody be informed, by the verbs and nouns of the language's table.

    Where it states a time that lies ahead the noun is enough: "with the next report in May". A list informs where it is
    given again and again.
    """
    delivered = _NEAR_VERB | {"list"} if any(map(_comes_again, times)) else _NEAR_VERB
    text = marked.skeleton
    whole = Span(0, len(text))
    if is_point:  # "(b) Report to the Council" goes on after "Requests the Secretary-General to:"
        text = f"{rules.point_lead}{text[:1].lower()}{text[1:]}"
    found: list[int] = []
    if rules.in_reports and (match := rules.in_reports.search(text)):
        found.append(match.start())
    for verb in rules.predicates:
        if verb.needs_due:  # what a programme promises only by a day nobody is informed of
            continue
        match = verb.pattern.search(text)
        if match is None:
            continue
        if verb.kind is None:
            nouns = [each for each in rules.kinds if not verb.nouns or each.name in verb.nouns]
            # Before a verb or after it, as the language has it; what else the clause names is delivered with it.
            named: AbstractSet[str] = _REPORTS.intersection(kinds_in(marked, whole, tuple(nouns)))
            # To "share an assessment" is less than to submit one.
            if not named and not verb.nouns:
                near = Span(max(0, match.start() - _NEAR), min(len(text), match.end() + _NEAR))
                named = delivered.intersection(kinds_in(marked, near, tuple(nouns)))
        else:
            named = {verb.kind} & (_REPORTS | _NEAR_VERB)
        if named:
            found.append(match.start())
    if not found and times:
        kinds = tuple(each for each in rules.kinds if each.name in _REPORTS)
        found += [0] * bool(kinds_in(marked, whole, kinds))
    return min(found, default=None)


def _reviews_in(marked: MarkedText, rules: DutyRules) -> int | None:
    """Return where a clause speaks of a review."""
    patterns = (each.pattern for each in rules.kinds if each.name == _REVIEW)
    text = _NAMED.sub(lambda match: " " * len(match[0]), marked.skeleton)
    found = (re.search(each, text) for each in patterns)
    return min((each.start() for each in found if each), default=None)


def _bounds(due: Due) -> bool:
    return isinstance(due, DueDate) and due.bound is Bound.UNTIL


def _comes_again(time: Due | Rhythm | None) -> bool:
    return isinstance(time, Recurrence) or time is Rhythm.REGULARLY


def _is_term(due: Due) -> bool:
    return isinstance(due, Within) and not due.before and due.unit in _TERMS


def _lies_ahead(due: Due, begins: dt.date | None) -> bool:
    if begins is None:
        return True
    if isinstance(due, AtSession):
        return due.year + 1 >= begins.year
    return not isinstance(due, DueDate) or due.day >= begins


def _of_many(addressees: Iterable[str]) -> bool:
    """Whether the addressees are many, States above all, and none of them a body of its own."""
    bodies = [Body(each) for each in addressees]
    return bool(bodies) and all(each.collective for each in bodies)


def _texts(times: Iterable[Due | Rhythm | None]) -> str | None:
    said = dict.fromkeys(map(_text, times))
    timed = [each for each in said if each != _STATED]
    return "; ".join(timed or said) or None


def _text(time: Due | Rhythm | None) -> str:
    if isinstance(time, Rhythm):
        return time.value
    return due_text(time) or _STATED


def _day(times: Iterable[Due | Rhythm | None]) -> dt.date | None:
    return next((each.day for each in times if isinstance(each, DueDate)), None)
