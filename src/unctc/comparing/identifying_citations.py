"""Citations that only identify a body: each language version may put them where it names it first.

"The Committee established pursuant to resolution 1591 (2005)" of one paragraph is "the Committee" of the next. Which of the
paragraphs has the resolution is up to each version, as it is which of them has a pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from attrs import define, field

from unctc.comparing.citation_lists import cited_differently
from unctc.extraction.bodies import BodyMention, find_bodies
from unctc.languages.registry import rules_for
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS, SEMICOLONS, none_of
from unctc.late_patterns import late_pattern
from unctc.model.bodies import COMMITTEES, EXPERTS, Body
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Passage
from unctc.model.symbols import Symbol

__all__ = ["IdentifyingCitations", "cited_apart"]

# Between a body and the resolution that identifies it are a few words, and no punctuation.
_BRACKETS: Final = "()\uff08\uff09"
_BETWEEN: Final = late_pattern(
    rf"{none_of(COMMAS, FULL_STOPS, SEMICOLONS, COLONS, _BRACKETS)}{{0,80}}"
)
# What one resolution established the next expanded and extended.
_FURTHER: Final = late_pattern(rf"{none_of(FULL_STOPS, SEMICOLONS, COLONS, _BRACKETS)}{{0,60}}")
# The names of committees in the registers have their resolutions in them; of these the words beside them say it.
_UNNUMBERED: Final = frozenset({Body.PANEL_OF_EXPERTS, Body.COMMISSION, Body.MECHANISM})
# A mention of no known body is "the Committee".
_IDENTIFIED: Final = frozenset({None, Body.COMMITTEE, *_UNNUMBERED, *COMMITTEES, *EXPERTS.values()})


@define(slots=False)
class IdentifyingCitations:
    """The citations of a language version that identify bodies.

    Attributes:
        nodes: the nodes of the version.
        language: its language.
    """

    nodes: Sequence[Node] = field(repr=False)
    language: Language

    def matter_here(
        self,
        cited: frozenset[Symbol],
        here: Passage,
        passage: Passage,
        version: IdentifyingCitations,
    ) -> frozenset[Symbol]:
        """Return those of *cited* that a passage of this version lacks, and not only identifies a body without.

        Args:
            cited: what *passage* cites and *here* does not.
            here: a passage of this version.
            passage: what answers it in the other version.
            version: the other version.

        Example:
            >>> from unctc.extraction.citations import find_citations
            >>> from unctc.model.node_paths import NodePath
            >>> def version(language, *texts):
            ...     passages = (Passage(each, find_citations(each, language)) for each in texts)
            ...     nodes = [
            ...         Node(NodePath(f"operative/{n}"), each) for n, each in enumerate(passages)
            ...     ]
            ...     return IdentifyingCitations(nodes, Language(language))
            >>> english = version("en", "the 1540 Committee", "resolution 1540 (2004)")
            >>> french = version("fr", "le Comité", "la résolution 1540 (2004)")
            >>> passages = french.nodes[0].passage, english.nodes[0].passage
            >>> french.matter_here(frozenset({Symbol("S/RES/1540 (2004)")}), *passages, english)
            frozenset()
        """
        if not self._names_one(here):
            return cited
        if rules_for(version.language).bodies is None:  # nobody can say what it identifies there
            return cited - self._cited
        by_name = version.identifying(passage)
        otherwise = by_name & version.citing_otherwise(passage)
        # A version moves what identifies a body as a whole: of resolutions that go on from each other none is left.
        kept = frozenset(each.target for each in here.citations)
        left = {
            each
            for chain in version.chains(passage)
            if not kept.isdisjoint(chain)
            for each in chain
        }
        return frozenset(
            each
            for each in cited
            if each not in self._cited
            or each in otherwise
            or each in left
            or (each not in by_name and each not in self._identifying)
        )

    @cached_property
    def _cited(self) -> frozenset[Symbol]:
        return frozenset(each.target for node in self.nodes for each in node.passage.citations)

    @cached_property
    def _identifying(self) -> frozenset[Symbol]:
        """What identifies a body anywhere in this version."""
        return frozenset(each for node in self.nodes for each in self.identifying(node.passage))

    def identifying(self, passage: Passage) -> frozenset[Symbol]:
        """Return what a passage cites to say which body is meant.

        Args:
            passage: a passage of this version.
        """
        return frozenset(each.target for chain in self._chains(passage) for each in chain)

    def citing_otherwise(self, passage: Passage) -> frozenset[Symbol]:
        """Return what a passage cites to say something else than which body is meant.

        Args:
            passage: a passage of this version.
        """
        found = {each.span for chain in self._chains(passage) for each in chain}
        return frozenset(each.target for each in passage.citations if each.span not in found)

    def chains(self, passage: Passage) -> list[frozenset[Symbol]]:
        """Return what a passage cites to say which body is meant, what goes on from one resolution together.

        The numbers of "the 1267/1989/2253 Committee" are a name of it, which are no chain of resolutions.

        Args:
            passage: a passage of this version.
        """
        return [
            frozenset(each.target for each in chain if not each.printed.isdecimal())
            for chain in self._chains(passage)
        ]

    def _chains(self, passage: Passage) -> list[list[Citation]]:
        text = passage.text
        chains: list[list[Citation]] = []
        mentions = self._bodies(passage) if passage.citations else []
        for citation in passage.citations:
            span = citation.span
            last = chains[-1] if chains else []
            goes_on = last and _FURTHER.fullmatch(text, last[-1].span.end, span.start)
            if goes_on and citation.target not in {each.target for each in last}:
                last.append(citation)
            elif any(_identifies(span, each, text) for each in mentions):
                chains.append([citation])
        return chains

    def cited_beside(self, node: Node) -> frozenset[Symbol]:
        """Return what the rest of the numbered paragraph that a node is in cites.

        Args:
            node: a node of this version.
        """
        around = self._by_paragraph.get(node.path.paragraph, [])
        return frozenset(
            each.target
            for other in around
            if other.path != node.path
            for each in other.passage.citations
        )

    @cached_property
    def _by_paragraph(self) -> dict[NodePath, list[Node]]:
        found: dict[NodePath, list[Node]] = {}
        for node in self.nodes:
            found.setdefault(node.path.paragraph, []).append(node)
        return found

    def _names_one(self, passage: Passage) -> bool:
        """Whether a passage names a body that a resolution may identify; without a table nobody can say."""
        return rules_for(self.language).bodies is None or bool(self._bodies(passage))

    def _bodies(self, passage: Passage) -> list[BodyMention]:
        mentions = find_bodies(passage.text, self.language)
        return [each for each in mentions if each.body in _IDENTIFIED]


def cited_apart(
    here: Node, there: Node, versions: tuple[IdentifyingCitations, IdentifyingCitations]
) -> tuple[frozenset[Symbol], frozenset[Symbol]]:
    """Return what only one of two nodes cites, and what only the other does, but for what each version may do.

    A resolution that only one of them cites, and none in its place, may identify a body that the other version
    identifies elsewhere; or it is cited beside it, in the same numbered paragraph, in both versions: how often
    is a matter of style.

    Args:
        here: a node of the one version.
        there: what answers it in the other.
        versions: both versions.
    """
    passages = here.passage, there.passage
    cited, cites = (frozenset(c.target for c in each.citations) for each in passages)
    extra, missing = cited_differently(cited, here.passage.text, cites, there.passage.text)
    one, other = versions
    beside = one.cited_beside(here) & other.cited_beside(there)
    if extra and not missing:
        extra = other.matter_here(extra, there.passage, here.passage, one) - beside
    elif missing and not extra:
        missing = one.matter_here(missing, here.passage, there.passage, other) - beside
    return extra, missing


def _identifies(citation: Span, mention: BodyMention, text: str) -> bool:
    """Whether a citation is in a name, or beside one without a number and nothing but a few words between."""
    first, second = sorted((mention.span, citation), key=lambda each: each.start)
    if second.start < first.end:
        return True
    beside = mention.body in _UNNUMBERED
    return beside and _BETWEEN.fullmatch(text, first.end, second.start) is not None
