"""Deliverables of annex and enclosure: which promise the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import product
from typing import Final, TypeVar

from attrs import evolve

from unctc.alignment.parts import PartPair, pair_parts
from unctc.extraction.bodies import find_bodies
from unctc.extraction.deliverables import read_paragraph
from unctc.extraction.pronouns import Antecedent
from unctc.extraction.year_parts import Said
from unctc.languages.registry import rules_for
from unctc.languages.rules.duties import DutyRules
from unctc.model.bodies import Body, committee_of
from unctc.model.due import Due, Within
from unctc.model.languages import Language
from unctc.model.letters import Attachment, attachment_paths
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Paragraph
from unctc.model.programmes import WorkProgramme

__all__ = ["pair_by", "pair_deliverables", "plain_due", "with_deliverables"]

_T = TypeVar("_T")


def with_deliverables(
    attachments: Sequence[Attachment], language: Language, committee: Body | None = None
) -> tuple[Attachment, ...]:
    """Return *attachments* with the deliverables of their programmes, each with both its places.

    Languages without a table of duties keep programmes without deliverables.

    Args:
        attachments: the attachments of one letter.
        language: the language of the letter.
        committee: the committee whose letter it is, which a programme of no known body means.
    """
    rules = rules_for(language).duties
    if rules is None:
        return tuple(attachments)
    promised = [
        [] if each.programme is None else _promised(each, each.programme, path, rules, committee)
        for path, each in zip(attachment_paths(attachments), attachments, strict=True)
    ]
    for pair in pair_parts(attachments, language):
        _link(promised[pair.left_index], promised[pair.right_index], pair)
    return tuple(
        each
        if each.programme is None
        else evolve(each, programme=evolve(each.programme, deliverables=tuple(found)))
        for each, found in zip(attachments, promised, strict=True)
    )


def _promised(
    attachment: Attachment,
    programme: WorkProgramme,
    part: NodePath,
    rules: DutyRules,
    committee: Body | None,
) -> list[Deliverable]:
    """Return what the paragraphs of a programme promise, in order."""
    committee = committee_of(programme.body) or committee or Body.COMMITTEE
    said = None if programme.period is None else Said(programme.period.start)
    owner = _owner(attachment, programme, rules.language)
    spoken_of = owner
    promised: list[Deliverable] = []
    for node in nodes_of(programme, part):
        paragraph = node.passage
        if not isinstance(paragraph, Paragraph):
            continue
        found, spoken_of = read_paragraph(
            paragraph.text,
            rules,
            citations=paragraph.citations,
            committee=committee,
            said=said,
            before=spoken_of,
        )
        # Where a paragraph names nobody, a pronoun after it can only mean whose programme it is.
        spoken_of = spoken_of if spoken_of.names else owner
        promised += (evolve(each, paragraphs=(node.path,)) for each in found)
    return promised


def _owner(attachment: Attachment, programme: WorkProgramme, language: Language) -> Antecedent:
    """Return whose programme it is, by the name that the title has."""
    title = attachment.title.text if attachment.title is not None else ""
    if programme.body is None:
        return Antecedent()
    named = (
        each.span.of(title)
        for each in find_bodies(title, language)
        if each.body in (programme.body, None)
    )
    return Antecedent.of(programme.body, next(named, ""))


def _link(left: list[Deliverable], right: list[Deliverable], pair: PartPair) -> None:
    """Give what annex and enclosure both promise its place in the other part, and whom only that names."""
    ours, theirs = _by_paragraph(left), _by_paragraph(right)
    for one, other in pair.mirroring:
        here, there = ours.get(one.path, []), theirs.get(other.path, [])
        for i, j in pair_deliverables([left[at] for at in here], [right[at] for at in there]):
            mine, yours = left[here[i]], right[there[j]]
            left[here[i]] = evolve(_completed(mine, yours), paragraphs=(one.path, other.path))
            right[there[j]] = evolve(_completed(yours, mine), paragraphs=(other.path, one.path))
        _link_named_along(left, here, [right[at] for at in there])
        _link_named_along(right, there, [left[at] for at in here])


def _completed(one: Deliverable, other: Deliverable) -> Deliverable:
    """Return *one* with whom the other part names where it names nobody itself."""
    if not one.responsible and one.recipients:
        owing = tuple(each for each in other.responsible if each not in one.recipients)
        return evolve(one, responsible=owing)
    return one


def _link_named_along(
    promised: list[Deliverable], here: Sequence[int], there: Sequence[Deliverable]
) -> None:
    """Link what the other part promises as one thing with another: "information on the review" is both."""
    for at in here:
        one = promised[at]
        if len(one.paragraphs) > 1:
            continue
        for other in there:
            if one.kind in other.further_kinds:
                promised[at] = evolve(one, paragraphs=(*one.paragraphs, other.paragraphs[0]))
                break


def _by_paragraph(promised: Sequence[Deliverable]) -> dict[NodePath, list[int]]:
    """Return the positions of the deliverables of each paragraph."""
    found: dict[NodePath, list[int]] = defaultdict(list)
    for position, each in enumerate(promised):
        found[each.paragraphs[0]].append(position)
    return found


def pair_deliverables(
    left: Sequence[Deliverable], right: Sequence[Deliverable]
) -> tuple[tuple[int, int], ...]:
    """Return which deliverables of two paragraphs that answer each other are the same, by their positions.

    What is due at the same time comes first, then what is of the same kind.

    Args:
        left: the deliverables of the one paragraph.
        right: those of the other.

    Example:
        >>> from unctc.model.due import Recurrence
        >>> yearly = Recurrence(1, "year")
        >>> left = [Deliverable("list"), Deliverable("report", due=yearly)]
        >>> pair_deliverables(left, [Deliverable("briefing", due=yearly), Deliverable("list")])
        ((0, 1), (1, 0))
    """
    return pair_by(_SAME, left, right)


def pair_by(
    rules: Sequence[Callable[[_T, _T], bool]], left: Sequence[_T], right: Sequence[_T]
) -> tuple[tuple[int, int], ...]:
    """Return which of *left* and *right* are the same, by their positions: first by the first of the rules.

    Of several that a rule allows, the first on both sides go together, whichever side is called the left one.

    Args:
        rules: each says whether two are the same, the strictest first.
        left: what the one paragraph has.
        right: what the other has.

    Example:
        >>> pair_by([str.__eq__, lambda a, b: a[0] == b[0]], ["ab", "cd"], ["ce", "ab"])
        ((0, 1), (1, 0))
    """
    partner: dict[int, int] = {}
    taken: set[int] = set()
    places = sorted(
        product(range(len(left)), range(len(right))), key=lambda each: (sum(each), each)
    )
    for same in rules:
        for i, j in places:
            if i not in partner and j not in taken and same(left[i], right[j]):
                partner[i] = j
                taken.add(j)
    return tuple(sorted(partner.items()))


def _same_kind_and_due(one: Deliverable, other: Deliverable) -> bool:
    return one.kind == other.kind and plain_due(one.due) == plain_due(other.due)


def _same_due(one: Deliverable, other: Deliverable) -> bool:
    return one.due is not None and plain_due(one.due) == plain_due(other.due)


def _same_kind(one: Deliverable, other: Deliverable) -> bool:
    """Whether both are of one kind, and due in one way, if at another time."""
    return one.kind == other.kind and type(one.due) is type(other.due)


_SAME: Final[tuple[Callable[[Deliverable, Deliverable], bool], ...]] = (
    _same_kind_and_due,
    _same_due,
    _same_kind,
)


def plain_due(due: Due | None) -> Due | None:
    """Return a due time without the event that it follows: each part names that in its own words."""
    return evolve(due, after="", before="") if isinstance(due, Within) else due
