"""``LNG``: two language versions of one document: the same parts, paragraphs, citations and dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from unctc.checks.nodes import Node
from unctc.checks.reports import EVERY, Check, Report, report
from unctc.checks.subjects import Subject
from unctc.checks.times import dates_in
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]


def other_document(subject: Subject) -> Iterator[Report]:
    """Report versions with different symbols."""
    one, other = subject.document, subject.other.document
    if type(one) is not type(other):
        yield report("", found=type(one).__name__, other=type(other).__name__)
    elif one.symbol is not None and other.symbol is not None and one.symbol != other.symbol:
        yield report("", found=one.symbol, other=other.symbol)


def same_language(subject: Subject) -> Iterator[Report]:
    """Report two texts in one language: they are no two versions."""
    if subject.document.language == subject.other.document.language:
        yield report("", language=subject.document.language)


def node_missing(subject: Subject) -> Iterator[Report]:
    """Report numbered paragraphs and headings that one version has and the other has not."""
    ours, theirs = _numbered(subject), _numbered(subject.other)
    language, other = subject.document.language, subject.other.document.language
    for path, node in ours.items():
        if path not in theirs:
            yield report(path, node.passage, there=language, missing=other)
    for path in theirs:
        if path not in ours:
            yield report(path, there=other, missing=language)


def citations_differ(subject: Subject) -> Iterator[Report]:
    """Report paragraphs that do not cite the same documents equally often in both versions."""
    for node, other in _both(subject):
        ours, theirs = _targets(node), _targets(other)
        if ours != theirs:
            extra, missing = ours - theirs, theirs - ours
            yield report(
                node.path,
                node.passage,
                next((c.span for c in node.passage.citations if c.target in extra), None),
                other=subject.other.document.language,
                extra=_list(extra),
                missing=_list(missing),
            )


def dates_differ(subject: Subject) -> Iterator[Report]:
    """Report paragraphs that do not state the same days in both versions."""
    rules, other_rules = subject.rules, subject.other.rules
    if rules is None or other_rules is None:
        return
    for node, other in _both(subject):
        found = dates_in(node.passage, rules)
        ours = Counter(day for day, _ in found)
        theirs = Counter(day for day, _ in dates_in(other.passage, other_rules))
        if ours != theirs:
            extra = ours - theirs
            yield report(
                node.path,
                node.passage,
                next((span for day, span in found if day in extra), None),
                other=subject.other.document.language,
                stated=", ".join(sorted(extra.elements())) or "nothing",
                other_stated=", ".join(sorted((theirs - ours).elements())) or "nothing",
            )


def item_counts_differ(subject: Subject) -> Iterator[Report]:
    """Report paragraphs with another number of run-in items in the other version."""
    for node, other in _both(subject):
        ours, theirs = (getattr(each.passage, "items", ()) for each in (node, other))
        if len(ours) != len(theirs):
            yield report(
                node.path,
                node.passage,
                Span(0, 0),
                items=len(ours),
                other=subject.other.document.language,
                other_items=len(theirs),
            )


def _numbered(subject: Subject) -> dict[str, Node]:
    """Return what has a number or a path of its own in every version; the letter's paragraphs have none."""
    found: dict[str, Node] = {}
    for node in subject.nodes:
        if not node.path.startswith("letter/") and not node.path.endswith("title"):
            found.setdefault(node.path, node)
    return found


def _both(subject: Subject) -> Iterator[tuple[Node, Node]]:
    theirs = _numbered(subject.other)
    for path, node in _numbered(subject).items():
        if path in theirs:
            yield node, theirs[path]


def _targets(node: Node) -> Counter[Symbol]:
    return Counter(citation.target for citation in node.passage.citations)


def _list(symbols: Counter[Symbol]) -> str:
    return ", ".join(str(each) for each in sorted(symbols.elements())) or "nothing"


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
        name="items-differ-between-versions",
        severity=Severity.WARNING,
        summary="A paragraph has more items in one version than in the other.",
        why="A list of items has the same items in every version.",
        remedy="Compare the paragraph in both versions.",
        template="{items} items, in {other} {other_items}",
        kinds=EVERY,
        run=item_counts_differ,
    ),
    Check(
        code="LNG301",
        name="citations-differ-between-versions",
        severity=Severity.ERROR,
        summary="A paragraph cites other documents in one version than in the other.",
        why="What a paragraph cites does not depend on the language.",
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
)
