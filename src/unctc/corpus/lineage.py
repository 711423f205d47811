"""Where an operative paragraph came from and what became of it, from resolution to resolution."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from unctc.alignment.evidence import words_of
from unctc.alignment.main_clauses import taken_in
from unctc.alignment.paragraphs import ANYWHERE, Pair, align
from unctc.alignment.word_diff import differences
from unctc.corpus.lives import life
from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.corpus.wordings import OperativeWording, operative_wordings
from unctc.errors import NotInDocumentError
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.serializers.tables import table_of

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["LINEAGE_COLUMNS", "lineage"]

LINEAGE_COLUMNS: Final = {
    "work": "text",
    "path": "text",
    "dated": "day",
    "change": "text",
    "likeness": "share",
    "cites": "flag",
    "end": "text",
    "ends": "day",
    "added": "texts",
    "dropped": "texts",
    "words": "text",
}
"""The columns of :func:`lineage`, with the type of each."""

# Resolutions that may have asked for the same: those that cite each other or cite or are cited by the same, and those
# that address the same bodies.
_CANDIDATES: Final = """
    with links as (
        select citing as one, cited as other from citation_graph
        union select cited, citing from citation_graph
    ),
    addressed as (
        select distinct m.work, unnest(m.addressees) as body
        from mandates m join versions using (file)
    )
    select other as work from links where one = ?
    union select b.other from links a join links b on a.other = b.one where a.one = ?
    union select b.work from addressed a join addressed b using (body)
        where a.work = ? and not list_contains(?, body)
    union select ?
"""
# Whom each paragraph addresses: what one committee reports is not gone on with by what another one does.
_ADDRESSED: Final = """
    select m.work, m.path, m.addressees from mandates m join versions using (file)
    where len(m.addressees) > 0 and list_contains(?, m.work)
"""
_CITES: Final = "select distinct citing, cited from citation_graph"
# A body that nearly every resolution addresses is no evidence of which of them continue each other.
_IN_NEARLY_ALL: Final = [
    *(each.value for each in Body if each.collective),
    *(Body.SECURITY_COUNCIL.value, Body.GENERAL_ASSEMBLY.value, Body.SECRETARY_GENERAL.value),
]
# A share of the words from which on one of two paragraphs is wider than the other.
_MUCH: Final = 0.15


@frozen(kw_only=True)
class _Member:
    """One paragraph of the chain."""

    wording: OperativeWording
    node: Node = field()
    likeness: float | None = None
    """How alike it is to the member that it was found by."""


def lineage(store: Store, work: str, operative: int) -> Table:
    r"""Return where an operative paragraph came from and what became of it, one row a resolution, the earliest first.

    Resolutions that cite each other, cite or are cited by the same, or address the same bodies are aligned,
    from the paragraph backwards and forwards in time; what answers it in one is looked for in the next. What addresses
    other bodies does not answer it; where nothing does, a paragraph that has taken in its main clause goes on with it. All
    are read in one language, English where the store has the resolution in it.

    ``change`` says what a paragraph is beside that of the row before: ``first``, ``repeated`` in the same words,
    ``extended`` to a later end, ``renewed`` with another end or another time in the same words, ``widened``, ``narrowed``,
    or ``reworded``. A last row ``ended`` has the day on which the last of them ended by its own words, where the store has
    later resolutions and none of those that were looked at goes on with it.

    Args:
        store: the store.
        work: the symbol of the resolution, ``S/RES/2395 (2017)``.
        operative: the number of the operative paragraph.

    Returns:
        A table with the :data:`LINEAGE_COLUMNS`; ``likeness`` is the share of the evidence that a paragraph and its
        the one that it was found by have in common, ``cites`` whether the resolution cites that of the row before, ``added`` and
        ``dropped`` are the words in which the two differ.

    Raises:
        NotInDocumentError: the store has no such resolution, or it no such paragraph.

    Example:
        >>> from pathlib import Path
        >>> from unctc import corpus
        >>> text = "Resolution {0} ({1})\n\nAdopted by the Security Council at its {0}th meeting, on 4 March {1}\n\nThe Security Council,\n\n{2}\n\n1. Decides that CTED will light every harbour until 31 December {3};\n"
        >>> for number, year, said, end in (
        ...     (9101, 2030, "Deeply concerned,", 2032),
        ...     (9202, 2032, "Recalling resolution 9101 (2030),", 2035),
        ... ):
        ...     _ = Path(f"{number}.txt").write_text(text.format(number, year, said, end))
        >>> store = corpus.build(["9101.txt", "9202.txt"], "store").store
        >>> rows = corpus.lineage(store, "S/RES/9202 (2032)", 1).to_pylist()
        >>> [(each["work"], each["change"], str(each["ends"])) for each in rows]
        [('S/RES/9101 (2030)', 'first', '2032-12-31'), ('S/RES/9202 (2032)', 'extended', '2035-12-31')]
    """
    language = _language(store, work)
    names = [
        row["work"]
        for row in query(store, _CANDIDATES, [work, work, work, _IN_NEARLY_ALL, work]).to_pylist()
    ]
    wordings = [each for each in operative_wordings(store, language, names) if each.dated]
    start = next((each for each in wordings if each.work == work), None)
    found = (
        next((each for each in start.nodes if each.path.number == operative), None)
        if start
        else None
    )
    if start is None or found is None:
        raise _missing(work, f"no operative paragraph {operative}")
    chain = _Chain(language, wordings, _Member(wording=start, node=found), _addressed(store, names))
    members = chain.members()
    rows = life(store, works=[each.wording.work for each in members]).to_pylist()
    lives = {(each["work"], each["path"]): each for each in rows}
    cites = {(each["citing"], each["cited"]) for each in query(store, _CITES).to_pylist()}
    rows = list(_rows(members, lives, cites))
    latest = query(store, "select max(dated) as day from documents").to_pylist()[0]["day"]
    ends = rows[-1]["ends"]
    if isinstance(ends, dt.date) and ends < latest:
        last = {name: rows[-1][name] for name in ("work", "path", "end", "ends")}
        rows.append({**last, "dated": ends, "change": "ended"})
    return table_of(rows, LINEAGE_COLUMNS)


@define
class _Chain:
    """The search for what answers a paragraph, backwards and forwards."""

    language: Language
    wordings: Sequence[OperativeWording]
    start: _Member
    addressed: Mapping[tuple[str, NodePath], AbstractSet[str]]

    def members(self) -> list[_Member]:
        """Return the chain, the earliest first."""
        at = self.wordings.index(self.start.wording)
        before = self._follow(reversed(self.wordings[:at]))
        return [*reversed(before), self.start, *self._follow(self.wordings[at + 1 :])]

    def _follow(self, others: Iterable[OperativeWording]) -> list[_Member]:
        found: list[_Member] = []
        for other in others:
            # What a resolution in between says in its own words, a later one may say in the former ones again.
            for here in (*reversed(found), self.start):
                pair = self._answering(here, other)
                if pair is not None and pair.right is not None:
                    found.append(_Member(wording=other, node=pair.right, likeness=pair.likeness))
                    break
        return found

    def _answering(self, here: _Member, other: OperativeWording) -> Pair | None:
        pairs = align(here.wording.nodes, other.nodes, language=self.language)
        at = here.wording.nodes.index(here.node)
        pair = next((each for each in pairs if each.left_index == at), None)
        if pair is None or pair.right is None or pair.likeness < ANYWHERE:
            pair = taken_in(here.wording.nodes, at, other.nodes, self.language)
        if pair is None or pair.right is None:
            return None
        ours = self.addressed.get((here.wording.work, here.node.path))
        theirs = self.addressed.get((other.work, pair.right.path))
        return None if ours and theirs and ours.isdisjoint(theirs) else pair


def _addressed(store: Store, works: Sequence[str]) -> dict[tuple[str, NodePath], AbstractSet[str]]:
    """Return the bodies of their own that each paragraph addresses."""
    found: dict[tuple[str, NodePath], set[str]] = defaultdict(set)
    for row in query(store, _ADDRESSED, [list(works)]).to_pylist():
        bodies = {each for each in row["addressees"] if not Body(each).collective}
        found[row["work"], NodePath(row["path"]).paragraph] |= bodies
    return dict(found)


def _rows(
    members: Sequence[_Member],
    lives: Mapping[tuple[str, str], Mapping[str, Any]],
    cites: set[tuple[str, str]],
) -> Iterator[dict[str, object]]:
    former: _Member | None = None
    for each in members:
        said = lives.get((each.wording.work, str(each.node.path)), {})
        row: dict[str, object] = {
            "work": each.wording.work,
            "path": str(each.node.path),
            "dated": each.wording.dated,
            "change": "first",
            "end": said.get("end"),
            "ends": said.get("ends"),
            "words": each.node.passage.text,
        }
        if former is not None:
            ended = lives.get((former.wording.work, str(former.node.path)), {})
            dropped, added = differences(former.node.passage, each.node.passage)
            row |= {
                "change": _change(former.node, each.node, ended, said),
                "likeness": each.likeness if each.likeness is not None else former.likeness,
                "cites": (each.wording.work, former.wording.work) in cites,
                "added": [span.of(each.node.passage.text) for span in added],
                "dropped": [span.of(former.node.passage.text) for span in dropped],
            }
        yield row
        former = each


def _change(one: Node, other: Node, ended: Mapping[str, Any], ends: Mapping[str, Any]) -> str:
    """Return what *other* is beside *one*, which came before; what is known of the end of each goes with it."""
    before, after = one.passage.text, other.passage.text
    # A term begins with its resolution or with the end of the former one: either way it ends later.
    before_day, after_day = ended.get("ends"), ends.get("ends")
    both_end = ended.get("end") is not None and ends.get("end") is not None
    if both_end and (before_day is None or after_day is None or after_day > before_day):
        return "extended"
    if before.strip(" ;.；。") == after.strip(" ;.；。"):
        return "repeated"
    ours, theirs = words_of(before), words_of(after)
    gained, lost = len(theirs - ours) / len(theirs | ours), len(ours - theirs) / len(theirs | ours)
    if not gained and not lost:
        return "renewed"
    if gained >= _MUCH and gained > 2 * lost:
        return "widened"
    if lost >= _MUCH and lost > 2 * gained:
        return "narrowed"
    return "reworded"


def _language(store: Store, work: str) -> Language:
    rows = query(
        store,
        "select language from documents where work = ? order by language != 'en', language limit 1",
        [work],
    ).to_pylist()
    if not rows:
        raise _missing(work, "no such document")
    return Language(rows[0]["language"])


def _missing(work: str, found: str) -> NotInDocumentError:
    return NotInDocumentError(
        expected="an operative paragraph of a resolution in the store, with the day of its adoption",
        found=found,
        where=work,
        fix="Give the symbol as the column work has it, and the number of the paragraph.",
    )
