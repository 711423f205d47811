"""The document under check, with its nodes and what several checks derive from them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define

from unctc.checks.lists import CitationList, lists_of
from unctc.checks.numbered_runs import NumberedRun, numbered_runs
from unctc.errors import UnsupportedLanguageError
from unctc.languages.registry import rules_for
from unctc.languages.rules.structure import StructureRules
from unctc.languages.rules.wording import WordingRules
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.locations import Location, Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.passages import Paragraph, Passage

if TYPE_CHECKING:
    from unctc.alignment.parts import PartPair
    from unctc.comparing.compared_versions import ComparedVersions
    from unctc.comparing.identifying_citations import IdentifyingCitations
    from unctc.comparing.language_facts import FactDifference

__all__ = ["CheckContext"]


@define(slots=False)
class CheckContext:
    """A document under check; what is derived from it is derived once.

    Attributes:
        document: the document, never changed.
        against: the other language version, where two are compared.
    """

    document: Document
    against: Document | None = None

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Every passage with its path."""
        return tuple(nodes_of(self.document))

    def paragraphs_in(self, part: NodePath) -> tuple[Node, ...]:
        """Return the paragraphs of a part of the document, in order; points are no paragraphs."""
        return tuple(self._paragraphs_by_part.get(part.text, ()))

    @cached_property
    def _paragraphs_by_part(self) -> dict[str, list[Node]]:
        """The paragraphs under the path of everything that they are in: a document may have many parts."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            if isinstance(node.passage, Paragraph) and node.path.is_paragraph:
                for part in _holding(node.path):
                    found.setdefault(part, []).append(node)
        return found

    @cached_property
    def numbered_runs(self) -> tuple[NumberedRun, ...]:
        """What counts through in it."""
        return tuple(numbered_runs(self.document, self.nodes, self.paragraphs_in))

    def last_in(self, part: NodePath) -> Node | None:
        """Return the last paragraph of a part, or the last point of it."""
        return self._last_by_part.get(part.text)

    @cached_property
    def _last_by_part(self) -> dict[str, Node]:
        return {
            part: node
            for node in self.nodes
            if isinstance(node.passage, Paragraph)
            for part in _holding(node.path)
        }

    @cached_property
    def interpreted(self) -> Document:
        """The document with its deliverables and mandates, whether or not it was loaded with them."""
        from unctc.interpretation import interpret

        return interpret(self.document)

    @cached_property
    def words(self) -> WordingRules:
        """The punctuation and words of the document's language."""
        return rules_for(self.document.language).wording

    @cached_property
    def rules(self) -> StructureRules | None:
        """How the document's language shows structure; ``None`` where the library has no table."""
        try:
            return rules_for(self.document.language).structure
        except UnsupportedLanguageError:
            return None

    @cached_property
    def lists(self) -> tuple[CitationList, ...]:
        """Every list of citations, in order."""
        return tuple(
            each
            for node in self.nodes
            for each in lists_of(node, self.document.language, self.words)
        )

    @cached_property
    def pairs(self) -> tuple[PartPair, ...]:
        """Annexes and the enclosures that mirror them, paragraph by paragraph; letters have them."""
        from unctc.alignment.parts import pair_parts

        assert isinstance(self.document, Letter)
        return pair_parts(self.document.attachments, self.document.language)

    @cached_property
    def mirroring(self) -> tuple[tuple[Node, Node], ...]:
        """The paragraphs of annex and enclosure that say the same of two bodies."""
        return tuple(pair for parts in self.pairs for pair in parts.mirroring)

    @cached_property
    def same_matter(self) -> tuple[tuple[Node, Node], ...]:
        """The headings and the paragraphs of annex and enclosure that should agree."""
        return tuple(pair for parts in self.pairs for pair in (*parts.headed, *parts.mirroring))

    @cached_property
    def other(self) -> CheckContext:
        """The other language version; only the checks that compare ask for it."""
        assert self.against is not None
        return CheckContext(self.against)

    @cached_property
    def versions(self) -> ComparedVersions:
        """The two language versions, node by node."""
        from unctc.comparing.compared_versions import ComparedVersions

        return ComparedVersions.of(self.nodes, self.other.nodes)

    @cached_property
    def identifying(self) -> IdentifyingCitations:
        """The citations of this version that identify bodies."""
        from unctc.comparing.identifying_citations import IdentifyingCitations

        return IdentifyingCitations(self.nodes, self.document.language)

    @cached_property
    def stated_in_both(self) -> tuple[tuple[Node, Node], ...]:
        """The pairs with words in both versions: some files have a number or a line without any."""
        return tuple(
            pair for pair in self.versions.pairs if all(node.passage.text for node in pair)
        )

    @cached_property
    def stated_differently(self) -> tuple[tuple[Node, FactDifference], ...]:
        """What the passages of this version state otherwise than those of the other."""
        from unctc.comparing.language_facts import LanguageText, differing_facts

        language, other = self.document.language, self.other.document.language
        return tuple(
            (node, each)
            for node, answer in self.stated_in_both
            for each in differing_facts(
                LanguageText(node.passage.text, language), LanguageText(answer.passage.text, other)
            )
        )

    def locate(self, passage: Passage, span: Span | None = None) -> Location | None:
        """Return where *span* of the passage's text is in the source, or the whole passage."""
        return passage.locate(span)


def _holding(path: NodePath) -> Iterator[str]:
    """Yield the path of everything that a node is in, the document's first and its own last."""
    text = path.text
    ends = [0, *(at for at, each in enumerate(text) if each == "/"), len(text)]
    return (text[:end] for end in dict.fromkeys(ends))
