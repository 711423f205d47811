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
from unctc.model.languages import Language
from unctc.model.locations import Span
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
        by_name = version.identifying(passage)
        named = self._names_one(here)
        return frozenset(
            each
            for each in cited
            if not named
            or each not in self._cited
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
        text, found, last = passage.text, set(), None
        mentions = self._bodies(passage) if passage.citations else []
        for citation in passage.citations:
            span = citation.span
            further = last is not None and _FURTHER.fullmatch(text, last, span.start) is not None
            if further or any(_identifies(span, each, text) for each in mentions):
                found.add(citation.target)
                last = span.end
        return frozenset(found)

    def _names_one(self, passage: Passage) -> bool:
        """Whether a passage names a body that a resolution may identify; without a table nobody can say."""
        return rules_for(self.language).bodies is None or bool(self._bodies(passage))

    def _bodies(self, passage: Passage) -> list[BodyMention]:
        mentions = find_bodies(passage.text, self.language)
        return [each for each in mentions if each.body in _IDENTIFIED]


def cited_apart(
    here: Passage, there: Passage, versions: tuple[IdentifyingCitations, IdentifyingCitations]
) -> tuple[frozenset[Symbol], frozenset[Symbol]]:
    """Return what only one of two passages cites, and what only the other does, but for what each version may do.

    A resolution that only one of them cites, and none in its place, may identify a body that the other version
    identifies elsewhere.

    Args:
        here: a passage of the one version.
        there: what answers it in the other.
        versions: both versions.
    """
    cited, cites = (frozenset(c.target for c in each.citations) for each in (here, there))
    extra, missing = cited_differently(cited, here.text, cites, there.text)
    one, other = versions
    if extra and not missing:
        extra = other.matter_here(extra, there, here, one)
    elif missing and not extra:
        missing = one.matter_here(missing, here, there, other)
    return extra, missing


def _identifies(citation: Span, mention: BodyMention, text: str) -> bool:
    """Whether a citation is in a name, or beside one without a number and nothing but a few words between."""
    first, second = sorted((mention.span, citation), key=lambda each: each.start)
    if second.start < first.end:
        return True
    beside = mention.body in _UNNUMBERED
    return beside and _BETWEEN.fullmatch(text, first.end, second.start) is not None
