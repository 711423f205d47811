"""Which candidates are citations, and of what: the words around them weighed against the register."""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import BEARER, NEAR, SPEAKS, Governor
from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.extraction.citations.context_assignment import governors_of
from unctc.extraction.citations.session_numerals import roman_value
from unctc.extraction.citations.symbol_assignment import Rank, file_under, filed, is_of_session
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["Mention", "mentions_in", "spans_in"]

# A number alone is taken for a resolution of the Security Council from here on; lower ones are more
# often resolutions of conferences, unless the Council is named.
_FIRST_ALONE: Final = 200
_FIRST_NOUNLESS: Final = 100
# By how many years a misprint is out at most, where the number alone is no evidence.
_FAR: Final = 10
_LONGEST_LIST: Final = 64
_FIRST_OF_FOUR_FIGURES: Final = 1000
_FIRST_YEAR, _LAST_YEAR = 1945, 2050
# What a bare "Commission" is where the text does not name the one on Human Rights: another body, or,
# where a language has one word for commissions and committees, nothing.
_COMMISSIONS: Final = {"commission": "other", "committee": ""}


class Mention(NamedTuple):
    """An accepted citation.

    Attributes:
        start: where it starts in the text.
        end: where it ends.
        target: the symbol it names.
        group: the number of the list that it belongs to.
        head: where the head noun before the list starts, or the list itself.
    """

    start: int
    end: int
    target: str
    group: int
    head: int


def mentions_in(plain: str, candidates: list[Candidate], lexicon: Lexicon) -> list[Mention]:
    """Return those of *candidates* that are citations, each with its symbol."""
    recall = _Recall(plain, lexicon)
    governors = governors_of(plain, candidates, lexicon, recall.names)
    mentions: list[Mention] = []
    group = -1
    last = -1
    for index, (candidate, governor) in enumerate(zip(candidates, governors, strict=True)):
        start, end = candidate.start, candidate.end
        if governor is None:
            target: str | None = candidate.key
        elif governor.settled:
            target = f"S/RES/{candidate.number} ({candidate.key})"
        else:
            target = _target(governors, index, recall)
        if target is None:
            continue
        if governor is None or not governor.joined or last != index - 1:
            group += 1
        head = start if governor is None else governor.head
        last = index
        if candidate.middle:
            mentions += _apart(target, candidate, group, head)
        else:
            mentions.append(Mention(start, end, target, group, head))
    return mentions


def spans_in(plain: str, candidates: list[Candidate], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where the mentions stand, which needs no symbol for most of them."""
    recall = _Recall(plain, lexicon)
    governors = governors_of(plain, candidates, lexicon, recall.names)
    spans: list[tuple[int, int]] = []
    for index, candidate in enumerate(candidates):
        governor = governors[index]
        if governor is not None and not governor.settled and not _target(governors, index, recall):
            continue
        start, end = candidate[:2]
        if candidate.middle:
            spans += [(start, candidate.middle), (end - candidate.tail, end)]
        else:
            spans.append((start, end))
    return spans


def _apart(target: str, candidate: Candidate, group: int, head: int) -> list[Mention]:
    """Return two citations where a number bears two parts: 53/243 A and B."""
    first, _, second = candidate.part.partition("&")
    one, other = (target.replace(candidate.part, part) for part in (first, f" {second}"))
    return [
        Mention(candidate.start, candidate.middle, one, group, head),
        Mention(candidate.end - candidate.tail, candidate.end, other, group, head),
    ]


class _Recall:
    """What "the Commission" means in this text: the body named before."""

    def __init__(self, plain: str, lexicon: Lexicon) -> None:
        self._plain = plain
        self._lexicon = lexicon
        self._named: dict[str, bool] = {}
        self.heads_follow: bool = lexicon.rules.heads_follow

    def __call__(self, rank: Rank) -> Rank:
        """Return *rank* with a bare noun replaced by the body that it refers to."""
        if rank.body == "board":
            # Executive Boards number their decisions by year, as the Economic and Social Council does.
            return Rank("other", max(rank.sure, SPEAKS))
        if rank.body in _COMMISSIONS:
            return Rank("E/CN.4" if self.names("E/CN.4") else _COMMISSIONS[rank.body], rank.sure)
        return rank

    def names(self, body: str) -> bool:
        """Whether the text names the body at all."""
        if body not in self._named:
            self._named[body] = self._lexicon.names(self._plain, body)
        return self._named[body]

    def in_committee(self, governors: list[Governor | None], index: int) -> bool:
        """Whether the number, or the list that it stands in, is part of a committee's name."""
        first, last = _list_around(governors, index)
        start, end = governors[first], governors[last]
        assert start is not None
        assert end is not None
        return self._lexicon.is_beside_committee(
            self._plain, start.candidate.start, end.candidate.end
        )

    def detailed(self, candidate: Candidate) -> bool:
        """Whether a section, paragraph or annex follows the number, as in (60/1, para. 138)."""
        return self._lexicon.detail_after.match(self._plain, candidate.end) is not None


def _target(governors: list[Governor | None], index: int, recall: _Recall) -> str | None:
    governor = governors[index]
    assert governor is not None
    candidate = governor.candidate
    ranks = [rank for rank in map(recall, governor.ranked()) if rank.body]
    if candidate.form == "year":
        return _year_target(governor, ranks)
    if candidate.form == "plain":
        # "The recommendation of the 1267 Committee" is no recommendation 1267.
        named = (governor.adverse or not governor.kind) and recall.in_committee(governors, index)
        if named or (governor.kind and not governor.adverse):
            return _plain_target(governors, index, [] if named else ranks, recall)
        return None if governor.adverse else _sharing_target(governors, index)
    if governor.adverse:
        return None
    if not governor.kind:
        return _lone_target(candidate, recall)
    return _session_target(candidate, governor.kind, ranks, recall)


def _session_target(
    candidate: Candidate, kind: str, ranks: list[Rank], recall: _Recall
) -> str | None:
    # "The Council" has resolutions with a year as Economic and Social, with a session as Human Rights.
    of_year = len(candidate.key) == 4 and candidate.key.isdigit()
    bare = "E" if candidate.form == "roman" or of_year else "A/HRC"
    known = [Rank(bare, rank.sure) if rank.body == "council" else rank for rank in ranks]
    if not any(rank.body == "other" and rank.sure >= SPEAKS for rank in ranks):
        # What no session of the Assembly's can be is the Human Rights Council's, where the text names it.
        # Both have special sessions; only the name of the other body tells them apart.
        special = candidate.key.startswith("S-") and not recall.names("A")
        known += [Rank("A/HRC", SPEAKS if special else NEAR)] if recall.names("A/HRC") else []
    target = file_under(candidate, kind, known)
    if target is None and candidate.form == "roman" and not known and recall.names("E"):
        # 663 C (XXIV): no session of the Assembly's had that number.
        return filed("E", candidate, kind)
    return target


def _year_target(governor: Governor, ranks: list[Rank]) -> str | None:
    candidate = governor.candidate
    possible = is_possible(candidate.number, int(candidate.key))
    if governor.adverse or (not governor.kind and not possible):
        return None
    if not possible and not (ranks and ranks[0].body in ("S", "council")):
        # Decisions have no years in brackets; and many bodies have a resolution 5 (2007).
        known = year_of(candidate.number)
        if governor.kind == "DEC" or (
            candidate.number < _FIRST_ALONE and known and abs(known - int(candidate.key)) > _FAR
        ):
            return None
    foreign = ranks and ranks[0].sure > 3 and ranks[0].body not in ("S", "council")
    if foreign and (ranks[0].body == "other" or not possible):
        return None
    return f"S/RES/{candidate.number} ({candidate.key})"


def _lone_target(candidate: Candidate, recall: _Recall) -> str | None:
    """Return the symbol of a number that no noun governs, where its session or a section bears it out."""
    if candidate.form == "session":
        detailed = recall.detailed(candidate)
        return filed("A", candidate, "RES") if detailed else None
    if candidate.form != "roman" or candidate.number < 100:
        return None
    prefix, _, figures = candidate.key.rpartition("-")
    value = roman_value(figures) or 0
    within = candidate.number > 900 if prefix else is_of_session(candidate.number, value)
    return f"A/RES/{candidate.number}{candidate.part} ({candidate.key})" if within else None


def _plain_target(
    governors: list[Governor | None], index: int, ranks: list[Rank], recall: _Recall
) -> str | None:
    governor = governors[index]
    assert governor is not None
    number = governor.candidate.number
    # Only bodies named beside the number speak against the Council, the one body with numbers alone.
    strong = [
        rank.body
        for rank in ranks
        if rank.sure >= BEARER or (rank.sure > NEAR and rank.body in ("S", "council"))
    ]
    if strong and strong[0] not in ("S", "council"):
        return None
    shared = _shared_year(governors, index)
    known = shared if shared is not None and is_possible(number, shared) else year_of(number)
    if known is None or (number < _FIRST_ALONE and strong[:1] != ["S"] and shared != known):
        return None
    alone = governor.kind and not governor.many and not recall.heads_follow
    if governor.joined and alone and number < _FIRST_OF_FOUR_FIGURES and shared != known:
        # "Resolution 2590 and 640 police officers" are no two resolutions.
        return None
    if governor.kind and governor.loose and _are_years(governors, index):
        return None
    return f"S/RES/{number} ({known})"


def _sharing_target(governors: list[Governor | None], index: int) -> str | None:
    """Return the symbol of a number without a noun before one with a year, if it is of that very year."""
    governor = governors[index]
    assert governor is not None
    number, shared = governor.candidate.number, _shared_year(governors, index)
    if shared is None or number < _FIRST_NOUNLESS or year_of(number) != shared:
        return None
    return f"S/RES/{number} ({shared})"


def _are_years(governors: list[Governor | None], index: int) -> bool:
    """Whether all the numbers of the list may be years, as in "resolutions …, including 2019 and 2020"."""
    first, last = _list_around(governors, index)
    for each in governors[first : last + 1]:
        assert each is not None
        if each.candidate.form != "plain" or not _FIRST_YEAR <= each.candidate.number <= _LAST_YEAR:
            return False
    return True


def _list_around(governors: list[Governor | None], index: int) -> tuple[int, int]:
    """Return the first and last number of the list that the number stands in, of those close by."""
    first = last = index
    lowest, highest = index - _LONGEST_LIST, min(index + _LONGEST_LIST, len(governors) - 1)
    while first > max(lowest, 0) and (each := governors[first]) is not None and each.joined:
        first -= 1
    while last < highest and (each := governors[last + 1]) is not None and each.joined:
        last += 1
    return first, last


def _shared_year(governors: list[Governor | None], index: int) -> int | None:
    for following in governors[index + 1 : index + 9]:
        if following is None or not following.joined:
            return None
        if following.candidate.form == "year":
            return int(following.candidate.key)
    return None
