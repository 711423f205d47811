"""``ATT``: what annex and enclosure promise for the same matter: what, by whom, to whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.model.bodies import Body
from unctc.model.documents import Document
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath

__all__ = ["CHECKS"]


def deliverables_differ(context: CheckContext) -> Iterator[Violation]:
    """Report what both sides promise, but as another thing, by another body or to another one.

    Days and recurrences that differ are reported for the whole paragraph, by ``ATT401`` to ``ATT403``. Where
    the two sides have the same words, names of bodies aside, they promise the same, however it is read.
    """
    from unctc.alignment.deliverables import pair_deliverables
    from unctc.alignment.evidence import words_of

    language = context.document.language
    promised = _by_paragraph(context.interpreted)
    for parts in context.pairs:
        own = {each.programme.body for each in (parts.left, parts.right) if each.programme}
        for left, right in parts.mirroring:
            words, others = (words_of(each.passage.text, language) for each in (left, right))
            if words <= others or others <= words:
                continue
            here, there = promised.get(left.path, []), promised.get(right.path, [])
            for i, j in pair_deliverables(here, there):
                for aspect, stated, partner_stated in _differences(there[j], here[i], own):
                    yield violation(
                        right.path,
                        right.passage,
                        there[j].subject,
                        kind=there[j].kind,
                        aspect=aspect,
                        stated=stated,
                        partner=left.path,
                        partner_stated=partner_stated,
                    )


def _by_paragraph(document: Document) -> dict[NodePath, list[Deliverable]]:
    """Return what each paragraph of the programmes promises."""
    assert isinstance(document, Letter)
    found: dict[NodePath, list[Deliverable]] = defaultdict(list)
    for programme in document.programmes:
        for each in programme.deliverables or ():
            for path in each.paragraphs[:1]:
                found[path].append(each)
    return found


def _differences(
    one: Deliverable, other: Deliverable, own: Collection[Body | None]
) -> Iterator[tuple[str, str, str]]:
    """Yield in which respect two deliverables differ, and what each says."""
    if one.kind != other.kind:
        yield "kind", one.kind, other.kind
    bodies = (
        ("responsible", one.responsible, other.responsible),
        ("recipients", one.recipients, other.recipients),
    )
    for aspect, ours, theirs in bodies:
        # Each side says what its own body does: where one of the two is named, it is for the other.
        mine, its = set(ours).difference(own), set(theirs).difference(own)
        if mine and its and mine != its:
            yield aspect, ", ".join(map(str, ours)), ", ".join(map(str, theirs))


CHECKS: Final = (
    Check(
        code="ATT405",
        name="deliverables-differ",
        severity=Severity.WARNING,
        summary="Annex and enclosure promise the same thing as another kind of thing, by another body or to another one.",
        why="What the Committee and its Directorate promise for one matter is one thing: a report to the Council is no list, and not for the Assembly. That each names itself as the one that acts is no difference.",
        remedy="Take kind, bodies and recipients from the resolution, and correct the other side.",
        template="{kind}: {aspect} {stated}, in {partner} {partner_stated}",
        kinds=LETTERS,
        run=deliverables_differ,
    ),
)
