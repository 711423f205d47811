"""``CIT``: links compared with the citations of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from attrs import frozen

from unctc.checks.citations import is_year_less
from unctc.checks.context import CheckContext
from unctc.checks.rules import EVERY, Check, Violation, violation
from unctc.errors import InvalidSymbolError
from unctc.late_patterns import late_pattern
from unctc.model.citations import Citation
from unctc.model.findings import Severity
from unctc.model.furniture import FurnitureKind
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Title
from unctc.model.reports import Report
from unctc.model.symbols import Symbol

__all__ = ["CHECKS"]

_ADDRESS = late_pattern(
    r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(?:[A-Za-z]{2}/)?(?P<symbol>[A-Z][^?#\s]*?)/?(?:[?#].*)?",
    re.IGNORECASE,
)
# A/RES/59/113a: the letter of a part is written small in an address.
_SMALL_PART = late_pattern(r"(?P<whole>A/RES/\d+/\d+) ?(?P<part>[A-Z])", re.IGNORECASE)
_WORDS_IN_SYMBOL = late_pattern(r"(?i)/(?:add|corr|rev|amend)\.")
# A document whose publisher linked nearly all citations has forgotten those without.
_LINKED = 0.9
_ENOUGH = 5


@frozen
class _PrintedLink:
    """A link set on words of a passage."""

    node: Node
    span: Span
    href: str
    target: Symbol


def _links(context: CheckContext) -> Iterator[_PrintedLink]:
    """Yield the links that lead to a document of the United Nations."""
    for node in context.nodes:
        for each in getattr(node.passage, "links", ()):
            target = _target(each.href)
            if target is not None:
                yield _PrintedLink(node, each.span, each.href, target)


def _target(href: str) -> Symbol | None:
    match = _ADDRESS.fullmatch(unquote(href.strip()))
    if match is None:
        return None
    printed = match["symbol"]
    if part := _SMALL_PART.fullmatch(printed):
        printed = f"{part['whole']} {part['part']}"
    # Addresses are the same in small letters; symbols are not.
    upper = _WORDS_IN_SYMBOL.sub(lambda word: word[0].title(), printed.upper())
    for each in (printed, upper):
        try:
            return Symbol.parse(each)
        except InvalidSymbolError:
            continue
    return None


def _leads_to(address: Symbol, cited: Symbol) -> bool:
    """Whether a link to *address* shows the document *cited*, or the whole of which it is a part."""
    halves = (cited.text, *re.split(r"-(?=[A-Z]+/)", cited.text))
    if address.text.casefold() in (each.casefold() for each in halves):
        return True  # the symbol in capitals, or a half of a joint one
    if address.part and cited.part and _without_part(address) == _without_part(cited):
        first, last = address.part[0], address.part[-1]
        return first <= cited.part[0] and cited.part[-1] <= last  # A-B holds B
    return any(
        one == other
        or (one.part is None and _without_part(one) == _without_part(other))
        or other.text.startswith(f"{one} (Part")
        for one in address.joint
        for other in cited.joint
    )


def _without_part(symbol: Symbol) -> tuple[object, ...]:
    names = symbol.organ, symbol.series, symbol.number, symbol.session, symbol.year
    return (*names, symbol.suffixes) if symbol.is_resolution else (symbol,)


def _cited_at(link: _PrintedLink) -> list[Citation]:
    return [
        citation
        for citation in link.node.passage.citations
        if citation.span.start < link.span.end and link.span.start < citation.span.end
    ]


def link_without_citation(context: CheckContext) -> Iterator[Violation]:
    """Report links to documents that the text does not name: anywhere, or where the link is set."""
    for link in _links(context):
        if not _cited_at(link):
            yield violation(
                link.node.path,
                link.node.passage,
                link.span,
                printed=link.span.of(link.node.passage.text),
                target=link.target,
            )
    document = context.document
    if not isinstance(document, (Letter, Report)):
        return
    cited = {part for citation in document.citations for part in citation.target.joint}
    cited |= {document.symbol} if document.symbol else set()
    for each in document.furniture:
        target = each.target if each.kind is FurnitureKind.LINK else None
        if target is not None and not set(target.joint) & cited:
            yield violation(NodePath(), location=each.location, printed=each.text, target=target)


def citation_without_link(context: CheckContext) -> Iterator[Violation]:
    """Report citations without a link in a document that links nearly all of them."""
    # Where a link leads is another question: one that is not understood is a link all the same.
    links = {
        node.path: [each.span for each in set_links]
        for node in context.nodes
        if (set_links := getattr(node.passage, "links", ()))
    }
    if not links:
        return
    citations = [
        (node, citation)
        for node in context.nodes
        for citation in node.passage.citations
        # Titles have no links, and neither have numbers that mean a body or a regime.
        if not isinstance(node.passage, Title) and not is_year_less(citation)
    ]
    bare = [
        (node, citation)
        for node, citation in citations
        if not any(
            span.start < citation.span.end and citation.span.start < span.end
            for span in links.get(node.path, ())
        )
    ]
    linked = len(citations) - len(bare)
    if linked < _ENOUGH or linked < _LINKED * len(citations):
        return
    for node, citation in bare:
        yield violation(
            node.path,
            node.passage,
            citation.span,
            printed=citation.printed,
            linked=linked,
            citations=len(citations),
        )


def link_elsewhere(context: CheckContext) -> Iterator[Violation]:
    """Report links that lead to another document than their words name."""
    for link in _links(context):
        cited = _cited_at(link)
        if cited and not any(_leads_to(link.target, each.target) for each in cited):
            yield violation(
                link.node.path,
                link.node.passage,
                link.span,
                printed=cited[0].printed,
                cited=cited[0].target,
                target=link.target,
            )


CHECKS: Final = (
    Check(
        code="CIT501",
        name="link-without-citation",
        severity=Severity.WARNING,
        summary="A link leads to a document that the text does not name.",
        why="A link to a document that the text does not name is left over from an earlier wording.",
        remedy="Take the link out, or cite the document.",
        template="the link to {target} has no citation",
        kinds=EVERY,
        run=link_without_citation,
    ),
    Check(
        code="CIT502",
        name="citation-without-link",
        severity=Severity.NOTE,
        summary="A citation has no link in a document that links nearly all others.",
        why="Where nearly every citation is a link, one without was forgotten.",
        remedy="Set the link.",
        template="{printed} has no link; {linked} of {citations} citations have one",
        kinds=EVERY,
        run=citation_without_link,
    ),
    Check(
        code="CIT503",
        name="link-leads-elsewhere",
        severity=Severity.ERROR,
        summary="A link leads to another document than its words name.",
        why="Words that name one document and lead to another mislead every reader who follows them.",
        remedy="Correct the link, or the citation. A link to a whole resolution is right for a part of it.",
        template="{printed} links to {target}, not to {cited}",
        kinds=EVERY,
        run=link_elsewhere,
    ),
)
