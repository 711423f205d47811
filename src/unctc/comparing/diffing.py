"""What has changed from one document to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from attrs import define, evolve, field

from unctc.comparing.between_languages import compare_versions
from unctc.comparing.citation_lists import cited_differently
from unctc.comparing.deliverables import Promises, compare_deliverables, stated_once
from unctc.comparing.document_facts import (
    bodies_named,
    cited_by,
    document_changes,
    roll_of_documents,
    roll_of_parts,
)
from unctc.comparing.identifying_citations import IdentifyingCitations
from unctc.comparing.mandates import compare_mandates
from unctc.comparing.paragraphs import PartChanges, compare_paragraphs
from unctc.comparing.sections import compare_sections
from unctc.comparing.text_parts import PartsPair, TextPart, pair_text_parts, parts_of
from unctc.errors import InvalidValueError
from unctc.interpretation import interpret
from unctc.model.changes import DeliverableChange, SectionChange
from unctc.model.comparisons import ComparedDocument, Comparison
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.nodes import nodes_of, passages_of
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = ["diff"]

# A draft is compared with what was adopted.
_ONE_KIND: Final[tuple[tuple[type[Document], ...], ...]] = (
    (Letter,),
    (Resolution, DraftResolution),
    (PresidentialStatement,),
    (Report,),
)
# What of a deliverable is said in every language alike.
_CERTAIN: Final = frozenset({"due", "responsible", "recipients"})
# Of two issues of one text more than this share of paragraphs go together.
_RELATED: Final = 0.2


def diff(old: Document, new: Document) -> Comparison:
    """Return what has changed from *old* to *new*: this year's programme and last year's, a draft and what was adopted.

    Paragraphs are recognised by what they say, wherever they are and whatever their numbers. Between two
    languages only that is compared which every language has alike: citations, days, bodies, concepts,
    deliverables, structure.

    Args:
        old: the older document.
        new: another of the same kind. A draft resolution is of the same kind as a resolution.

    Raises:
        InvalidValueError: they are not of one kind, or one of them is no document.

    Example:
        >>> import unctc
        >>> old = unctc.sample()
        >>> comparison = unctc.diff(old, old)
        >>> bool(comparison), comparison.warnings
        (False, ('both are the same document',))
    """
    kinds = [_kind(each) for each in (old, new)]
    if kinds[0] is not kinds[1]:
        raise InvalidValueError(
            expected="two documents of one kind",
            found=f"{_name(old)} and {_name(new)}",
            where="diff",
            fix="Compare a letter with a letter, a report with a report, a resolution with a resolution or its draft.",
        )
    old, new = interpret(old), interpret(new)
    old_parts, new_parts = parts_of(old), parts_of(new)
    parts = pair_text_parts(old_parts, new_parts)
    wording = old.language == new.language
    found = _Changes(old, new)
    for pair in parts:
        found.add(pair)
    mandates = compare_mandates(
        _mandates(old), _mandates(new), found.groups, roll_of_documents(old, new)
    )
    cited, cites = cited_by(old), cited_by(new)
    no_longer, first = cited - cites, cites - cited
    if not wording:
        words = ["\n".join(each.text for each in passages_of(side)) for side in (old, new)]
        no_longer, first = cited_differently(cited, words[0], cites, words[1])
    # A body that only one language names may be in no table of the other: paragraphs say where one is in place of another.
    named, names = (bodies_named(old), bodies_named(new)) if wording else (frozenset(), frozenset())
    changed = found.parts
    pairs = [each for part in changed for each in part.paragraphs]
    comparison = Comparison(
        old=_compared(old, old_parts),
        new=_compared(new, new_parts),
        wording=wording,
        paragraphs=tuple(each for each in pairs if each.changed),
        unchanged=tuple(each for each in pairs if not each.changed),
        added=tuple(path for part in changed for path in part.added),
        dropped=tuple(path for part in changed for path in part.dropped),
        split=tuple(each for part in changed for each in part.split),
        merged=tuple(each for part in changed for each in part.merged),
        sections=tuple(found.sections),
        deliverables=stated_once(found.deliverables),
        mandates=tuple(mandates) if wording else (),
        cited_first=tuple(sorted(first)),
        cited_no_longer=tuple(sorted(no_longer)),
        bodies_first=tuple(sorted(names - named)),
        bodies_no_longer=tuple(sorted(named - names)),
        document=tuple(document_changes(old, new, parts)),
    )
    return evolve(comparison, warnings=tuple(_warnings(old, new, parts, comparison)))


@define(slots=False)
class _Changes:
    """What has been found so far, part by part."""

    old: Document
    new: Document
    parts: list[PartChanges] = field(factory=list)
    sections: list[SectionChange] = field(factory=list)
    deliverables: list[DeliverableChange] = field(factory=list)

    def add(self, pair: PartsPair) -> None:
        """Compare two parts that answer each other; of one that answers nothing every paragraph is new or gone."""
        old, new = (part or TextPart(path=DOCUMENT) for part in (pair.old, pair.new))
        languages = self.old.language, self.new.language
        same = languages[0] == languages[1]
        if same:
            found = compare_paragraphs(old, new, languages[0])
        else:
            one = self.old.symbol is not None and self.old.symbol == self.new.symbol
            found = compare_versions(old, new, self._versions, one_document=one)
        self.parts.append(found)
        partner = {
            each.left.path: each.right.path for each in found.pairs if each.left and each.right
        }
        self.sections += compare_sections(
            old.sections,
            new.sections,
            partner,
            language=languages[0] if same else None,
            moved=frozenset(each.old for each in found.paragraphs if each.moved),
        )
        promised, promises = map(_promises, (old, new), languages)
        if promised.deliverables or promises.deliverables:
            changes = compare_deliverables(promised, promises, found.groups, roll_of_parts(pair))
            self.deliverables += changes if same else _certain(changes, found)

    @cached_property
    def _versions(self) -> tuple[IdentifyingCitations, IdentifyingCitations]:
        old, new = (
            IdentifyingCitations(tuple(nodes_of(each)), each.language)
            for each in (self.old, self.new)
        )
        return old, new

    @property
    def groups(self) -> Iterator[tuple[tuple[NodePath, ...], tuple[NodePath, ...]]]:
        """Yield which paragraphs became which, over all parts."""
        for part in self.parts:
            yield from part.groups


def _promises(part: TextPart, language: Language) -> Promises:
    known = part.programme.deliverables if part.programme is not None else None
    return Promises(
        known or (), {node.path: node.passage.text for node in part.paragraphs}, language
    )


def _certain(
    changes: Iterable[DeliverableChange], found: PartChanges
) -> Iterator[DeliverableChange]:
    """Yield what does not rest on how each language words a promise: new, gone, or another time or body."""
    alone = {*found.added, *found.dropped}
    for each in changes:
        if each.old is None or each.new is None:
            side = each.old or each.new
            if side is not None and alone.intersection(side.paragraphs[:1]):
                yield each
            continue
        stated = tuple(a for a in each.aspects if a.old and a.new and a.aspect in _CERTAIN)
        if stated:
            yield evolve(each, aspects=stated)


def _mandates(document: Document) -> tuple[Mandate, ...]:
    known = isinstance(document, Resolution | DraftResolution) and document.mandates
    return known or ()


def _compared(document: Document, parts: Iterable[TextPart]) -> ComparedDocument:
    return ComparedDocument(
        symbol=document.symbol,
        language=document.language,
        paragraphs=sum(len(part.paragraphs) for part in parts),
    )


def _warnings(
    old: Document, new: Document, parts: Sequence[PartsPair], found: Comparison
) -> Iterator[str]:
    """Yield what there is to say about the two documents as such."""
    if old == new:
        yield "both are the same document"
    for document, compared, which in ((old, found.old, "old"), (new, found.new, "new")):
        if not compared.paragraphs:
            yield f"the {which} document has no paragraphs"
        if document.unread:
            yield f"of the {which} document {len(document.unread)} passages could not be read: they are not compared"
    if not found.wording:
        yield (
            f"the documents are in {found.old.language.value} and {found.new.language.value}:"
            " wording is not compared, and citations, days, bodies, concepts, deliverables and structure are"
        )
    for one, other in _of_two_bodies(parts):
        yield f"the {one} and the {other} are of two bodies"
    shared = len(found.paragraphs) + len(found.unchanged) + len(found.split) + len(found.merged)
    fewer = min(found.old.paragraphs, found.new.paragraphs)
    if found.wording and fewer and shared < _RELATED * fewer:
        yield "hardly a paragraph of one answers one of the other: are they two issues of one text?"


def _of_two_bodies(parts: Sequence[PartsPair]) -> Iterator[tuple[str, str]]:
    """Yield the parts that are compared though they are of two bodies, in words."""
    for pair in parts:
        bodies = [part.body for part in (pair.old, pair.new) if part is not None]
        if None not in bodies and len(set(bodies)) > 1 and pair.old and pair.new:
            yield (
                f"old {pair.old.path} ({pair.old.body})",
                f"new {pair.new.path} ({pair.new.body})",
            )


def _kind(document: Document) -> tuple[type[Document], ...]:
    for kinds in _ONE_KIND:
        if isinstance(document, kinds):
            return kinds
    raise InvalidValueError(
        expected="a document: a letter, a resolution, a draft, a presidential statement or a report",
        found=type(document).__name__,
        where="diff",
        fix="Give what unctc.load() returned, not a part of it.",
    )


def _name(document: Document) -> str:
    return f"a {type(document).__name__}"
