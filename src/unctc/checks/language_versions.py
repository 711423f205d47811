"""``LNG``: differences between two language versions: parts, paragraphs, citations and dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import EVERY, Check, Violation, violation
from unctc.checks.uneven_parts import lacks_words, operative_numbers
from unctc.comparing.identifying_citations import cited_apart
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading
from unctc.model.reports import Report
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]


def other_document(context: CheckContext) -> Iterator[Violation]:
    """Report versions with different symbols."""
    one, other = context.document, context.other.document
    if type(one) is not type(other):
        yield violation(NodePath(), found=type(one).__name__, other=type(other).__name__)
    elif one.symbol is not None and other.symbol is not None and one.symbol != other.symbol:
        yield violation(NodePath(), found=one.symbol, other=other.symbol)


def same_language(context: CheckContext) -> Iterator[Violation]:
    """Report two texts in one language: they are no two versions."""
    if context.document.language == context.other.document.language:
        yield violation(NodePath(), language=context.document.language)


def node_missing(context: CheckContext) -> Iterator[Violation]:
    """Report numbered paragraphs and headings that one version has and the other has not.

    What is part of one that is missing is not reported beside it.
    """
    language, other = context.document.language, context.other.document.language
    for node in context.versions.ours_alone:
        if _is_in_every_version(node, context, context.other):
            yield violation(node.path, node.passage, there=language, missing=other)
    for node in context.versions.theirs_alone:
        if _is_in_every_version(node, context.other, context):
            yield violation(node.path, there=other, missing=language)


def _is_in_every_version(node: Node, here: CheckContext, there: CheckContext) -> bool:
    """Whether every version has such a node, however it is marked up.

    The letters of points and sections are marked up in one version and printed in the text in another, and
    annexes are set in many ways; the operative paragraphs of a resolution have the same numbers in all.
    """
    if isinstance(here.document, (Letter, Report)):
        return True
    own, other = (operative_numbers(each.nodes) for each in (here, there))
    number = getattr(node.passage, "number", None)
    numbered = node.path.in_operative and node.path.is_paragraph
    fewer = other.total() < own.total()
    return numbered and number is not None and (fewer or other[number] < own[number])


def citations_differ(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that do not cite the same documents in both versions; how often is a matter of style.

    So is which paragraph says by what resolution a committee was established, if no other is cited in its place.
    """
    for node, other in context.stated_in_both:
        extra, missing = cited_apart(node, other, (context.identifying, context.other.identifying))
        if extra or missing:
            yield violation(
                node.path,
                node.passage,
                next((c.span for c in node.passage.citations if c.target in extra), None),
                other=context.other.document.language,
                extra=_list(extra),
                missing=_list(missing),
            )


def dates_differ(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that do not state the same days in both versions."""
    yield from _stated_differently(context, "days")


def recurrences_differ(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that say differently how often something is due."""
    yield from _stated_differently(context, "recurrences")


def limits_differ(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that say differently how soon after an event something is due."""
    yield from _stated_differently(context, "time limits")


def bodies_differ(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that name one body where the other version names another."""
    for each in _stated_differently(context, "bodies"):
        if not isinstance(
            each.passage, Heading
        ):  # it names in few words what the text under it is about
            yield each


def _stated_differently(context: CheckContext, aspect: str) -> Iterator[Violation]:
    language = context.other.document.language
    for node, difference in context.stated_differently:
        if difference.aspect == aspect:
            yield violation(
                node.path,
                node.passage,
                difference.span,
                other=language,
                stated=difference.old or "nothing",
                other_stated=difference.new or "nothing",
            )


def item_counts_differ(context: CheckContext) -> Iterator[Violation]:
    """Report what has another number of items, points or unnumbered paragraphs in the other version."""
    nodes = {node.path: node for node in context.nodes}
    for group in context.versions.uneven:
        if not lacks_words(group, context):
            continue
        node = nodes.get(group.path)
        yield violation(
            group.path,
            node.passage if node else None,
            Span(0, 0) if node else None,
            items=group.ours,
            other=context.other.document.language,
            other_items=group.theirs,
        )
    for node, other in context.versions.pairs:
        items, other_items = (getattr(each.passage, "items", ()) for each in (node, other))
        if len(items) != len(other_items):
            yield violation(
                node.path,
                node.passage,
                Span(0, 0),
                items=len(items),
                other=context.other.document.language,
                other_items=len(other_items),
            )


def _list(symbols: frozenset[Symbol]) -> str:
    return ", ".join(str(each) for each in sorted(symbols)) or "nothing"


CHECKS: Final = (
    Check(
        code="LNG101",
        name="other-document",
        severity=Severity.ERROR,
        summary="What is compared are two documents, not two versions of one.",
        why="Two language versions of one document have one symbol and one kind.",
        remedy="Give the two versions of one document.",
        template="{found} is compared with {other}",
        kinds=EVERY,
        run=other_document,
    ),
    Check(
        code="LNG102",
        name="same-language",
        severity=Severity.NOTE,
        summary="Both texts are in the same language.",
        why="Two texts in one language are no language versions; they are compared all the same.",
        remedy="Nothing, where two issues of one text are meant to be compared.",
        template="both are in {language}",
        kinds=EVERY,
        run=same_language,
    ),
    Check(
        code="LNG201",
        name="missing-in-version",
        severity=Severity.ERROR,
        summary="One version has a numbered paragraph or a heading that the other has not.",
        why="All versions of a document have the same numbered paragraphs and sections.",
        remedy="Look for the paragraph in the other version: it may be there without its number.",
        template="in {there}, not in {missing}",
        kinds=EVERY,
        run=node_missing,
    ),
    Check(
        code="LNG202",
        name="parts-differ-between-versions",
        severity=Severity.NOTE,
        summary="A paragraph has more items, or a part more unnumbered paragraphs or headings, in one version than in the other.",
        why="Items, points, unnumbered paragraphs and headings are the same in every version. Where their number differs they cannot be distinguished, and are not compared one by one.",
        remedy="Compare the paragraph in both versions.",
        template="{items} items or parts without a number, in {other} {other_items}",
        kinds=EVERY,
        run=item_counts_differ,
    ),
    Check(
        code="LNG301",
        name="citations-differ-between-versions",
        severity=Severity.ERROR,
        summary="A paragraph cites other documents in one version than in the other.",
        why="What a paragraph cites does not depend on the language. A corrigendum is issued for the versions that need it; and which paragraph says by what resolution a committee was established is up to each version.",
        remedy="Compare both with the original version, which the masthead names.",
        template="cites {extra} beyond the version in {other}, lacks {missing}",
        kinds=EVERY,
        run=citations_differ,
    ),
    Check(
        code="LNG401",
        name="dates-differ-between-versions",
        severity=Severity.ERROR,
        summary="A paragraph states other days in one version than in the other.",
        why="The days that a paragraph states do not depend on the language.",
        remedy="Compare both with the original version, which the masthead names.",
        template="states {stated}, the version in {other} {other_stated}",
        kinds=EVERY,
        run=dates_differ,
    ),
    Check(
        code="LNG402",
        name="recurrences-differ-between-versions",
        severity=Severity.ERROR,
        summary="A paragraph says in one version that something comes back more often than in the other.",
        why="How often something is due does not depend on the language.",
        remedy="Compare both with the original version, which the masthead names.",
        template="states {stated}, the version in {other} {other_stated}",
        kinds=EVERY,
        run=recurrences_differ,
        since="0.2.0",
    ),
    Check(
        code="LNG403",
        name="time-limits-differ-between-versions",
        severity=Severity.NOTE,
        summary="A paragraph gives another time after an event in one version than in the other.",
        why="How soon something is due does not depend on the language.",
        remedy="Compare both with the original version, which the masthead names.",
        template="states {stated}, the version in {other} {other_stated}",
        kinds=EVERY,
        run=limits_differ,
        since="0.2.0",
    ),
    Check(
        code="LNG501",
        name="bodies-differ-between-versions",
        severity=Severity.NOTE,
        summary="A paragraph names one body in one version, and another in its place in the other.",
        why="Who acts, and for whom, does not depend on the language. What only one version names is no difference: the other may refer to it by a pronoun.",
        remedy="Compare both with the original version, which the masthead names.",
        template="names {stated}, the version in {other} {other_stated}",
        kinds=EVERY,
        run=bodies_differ,
        since="0.2.0",
    ),
)
