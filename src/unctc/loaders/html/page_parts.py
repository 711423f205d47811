"""Which parts of a web page are the site's and not the document's, and which of its notes are called where."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen
from lxml import etree

__all__ = ["PageParts", "hides", "leading_anchor", "words_of"]

_WORDS: Final = re.compile(r"[A-Za-z0-9]+")
_SITE_TAGS: Final = {"nav", "aside", "footer", "header", "form", "button", "select", "dialog"}
_SITE_ROLES: Final = {
    "navigation",
    "banner",
    "contentinfo",
    "search",
    "complementary",
    "menu",
    "dialog",
}
_SITE_NAMES: Final = {
    "nav", "navbar", "navigation", "menu", "menus", "breadcrumb", "breadcrumbs", "footer", "header",
    "sidebar", "banner", "cookie", "cookies", "social", "share", "sharing", "skip", "toolbar", "pager",
    "pagination", "search",
}  # fmt: skip
_MARK: Final = re.compile(r"\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}")
_LONGEST_MARK: Final = 6
_ROLES: Final = etree.XPath("boolean(//@role)")
_MAIN_ROLE: Final = etree.XPath("//*[@role='main']")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Paged media sets the content of such classes at the foot of the page.
_NOTE_CLASS: Final = re.compile(r"\.([\w-]{1,60})\s*\{[^{}]{0,500}?float\s*:\s*footnote")


def words_of(element: etree._Element) -> set[str]:
    """Return the words in the names of an element: its classes and its identifier."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return {word.lower() for word in _WORDS.findall(names)}


def hides(css: str) -> bool:
    """Whether a browser does not show an element with these declarations.

    Example:
        >>> hides("color: red; display: none"), hides("display: block")
        (True, False)
    """
    return _HIDDEN.search(css) is not None


@frozen
class PageParts:
    """What is known of a page before its text is read.

    Attributes:
        content: the element that holds the document, where the page says so; all else is the site's.
        note_classes: the classes whose content is a footnote.
        calls: the identifiers of notes, each with the mark that calls it.
        call_places: the identifiers of these calls.
    """

    content: etree._Element | None
    note_classes: frozenset[str]
    calls: dict[str, str]
    call_places: frozenset[str]

    @classmethod
    def of(cls, root: etree._Element) -> PageParts:
        """Look through the page."""
        found: dict[str, list[etree._Element]] = {"main": [], "article": [], "style": [], "a": []}
        for element in root.iter(*found):
            found[str(element.tag)].append(element)
        content = None
        by_role = _MAIN_ROLE(root) if _ROLES(root) else []
        for each in (found["main"], by_role, found["article"]):
            if len(each) == 1:
                content = each[0]
                break
        styles = "".join([style.text or "" for style in found["style"]])
        calls = _Calls.of(found["a"])
        return cls(
            content,
            frozenset(_NOTE_CLASS.findall(styles) if "footnote" in styles else ()),
            calls.marks,
            calls.places,
        )

    def is_site(self, element: etree._Element) -> bool:
        """Whether an element begins a part that is the site's."""
        if self.content is not None:
            return element is not self.content and not _holds(element, self.content)
        tag = element.tag
        if tag in ("header", "footer"):
            # Those of an article are its own.
            return next(element.iterancestors("article", "section"), None) is None
        return (
            tag in _SITE_TAGS
            or element.get("role") in _SITE_ROLES
            or (tag in ("div", "ul", "section") and bool(_SITE_NAMES & words_of(element)))
        )

    def is_call(self, link: etree._Element, address: str) -> bool:
        """Whether a link to *address* calls a note."""
        mark = self.calls.get(address[1:])
        return mark is not None and mark == mark_of_call(link)

    def leads_back(self, link: etree._Element) -> bool:
        """Whether a link is only there to lead from a note back to its call, as an arrow does."""
        return (
            link.get("href", "").removeprefix("#") in self.call_places
            and not any(map(str.isalnum, link.itertext()))
            and _MARK.fullmatch(mark_of_call(link)) is None
        )

    def is_note(self, element: etree._Element) -> bool:
        """Whether an element is a footnote where it is called."""
        names = element.get("class")
        return names is not None and not self.note_classes.isdisjoint(names.split())


def _holds(element: etree._Element, inner: etree._Element) -> bool:
    return any(each is element for each in inner.iterancestors()) or any(
        each is inner for each in element.iterancestors()
    )


@frozen
class _Calls:
    """The calls of notes in a page.

    Attributes:
        marks: the identifiers of notes, each with the mark that calls it.
        places: the identifiers of the calls, to which links in the notes lead back.
    """

    marks: dict[str, str]
    places: frozenset[str]

    @classmethod
    def of(cls, links: Iterable[etree._Element]) -> _Calls:
        """Find the links that call notes: raised ones, and marks to which something in the page leads back."""
        inner = [
            (link, target[1:])
            for link in links
            if (target := link.get("href", ""))[:1] == "#" and len(target) > 1
        ]
        answered = {target for _, target in inner}
        marks: dict[str, str] = {}
        places: set[str] = set()
        for link, target in inner:
            if target in places:
                continue  # it leads back
            mark = mark_of_call(link)
            names = _names_of(link)
            answers = _MARK.fullmatch(mark) is not None and not answered.isdisjoint(names)
            if mark and len(mark) <= _LONGEST_MARK and (answers or _is_raised(link)):
                marks.setdefault(target, mark)
                places |= names
        return cls(marks, frozenset(places))


def leading_anchor(element: etree._Element) -> etree._Element | None:
    """Return the anchor with which *element* begins, before any text."""
    inner: etree._Element | None = element
    while inner is not None and not (inner.text or "").strip():
        inner = next(iter(inner), None)
        if inner is not None and inner.tag == "a":
            return inner
    return None


def mark_of_call(link: etree._Element) -> str:
    """Return the mark that a link prints, without brackets around it."""
    return "".join(link.itertext()).strip(" []()\n\t")


def _is_raised(link: etree._Element) -> bool:
    parent = link.getparent()
    return (
        (parent is not None and parent.tag == "sup")
        or link.find("sup") is not None
        or link.get("role") == "doc-noteref"
    )


def _names_of(link: etree._Element) -> set[str]:
    """Return what links that lead to this one name: itself, or what only holds it."""
    names = {link.get("id"), link.get("name")}
    parent = link.getparent()
    if parent is not None and parent.tag in ("sup", "span"):
        names.add(parent.get("id"))
    return {name for name in names if name}
