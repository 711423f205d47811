"""Remarks as comments in a Word file; all parts but those that comments need stay byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from copy import deepcopy
from typing import Final

from attrs import define, field
from lxml import etree

from unctc.annotating.remarks import AUTHOR, INITIALS, Remark, refuse_other_places
from unctc.loaders.docx.blocks import Anchor
from unctc.loaders.docx.loader import source_and_anchors
from unctc.loaders.docx.package import REL, Package, W, w
from unctc.model.whole_numbers import whole_number

__all__ = ["with_comments"]

_TYPES: Final = "[Content_Types].xml"
_TYPE_NAMES: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_COMMENTS_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
)
_COMMENTS_KIND: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
)
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def with_comments(data: bytes, remarks: Sequence[Remark], where: str) -> bytes:
    """Return the Word file in *data* with *remarks* as comments.

    Raises:
        UnreadableSourceError: it cannot be read.
        InvalidValueError: a remark is at a place that the file does not have.
    """
    package = Package.open(data, where)
    source, anchors = source_and_anchors(package)
    refuse_other_places(remarks, len(source.raw), where)
    if not remarks:
        return data
    changed: dict[str, bytes] = {}
    comments, root = _comments_part(package, changed)
    taken = [whole_number(each.get(w("id"))) or 0 for each in root.iter(w("comment"))]
    first = max(taken, default=-1) + 1
    words = _CommentedWords(sorted(anchors, key=lambda anchor: anchor.start))
    for number, remark in enumerate(remarks, first):
        root.append(_comment(number, remark))
        words.mark(number, remark)
    words.place()
    changed[comments] = package.written(root)
    main = package.tree(package.main)
    assert main is not None
    changed[package.main] = package.written(main)
    return _rewritten(data, changed)


def _comment(number: int, remark: Remark) -> etree._Element:
    comment = etree.Element(
        w("comment"), {w("id"): str(number), w("author"): AUTHOR, w("initials"): INITIALS}
    )
    for line in remark.lines:
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        text = etree.SubElement(run, w("t"))
        text.text = "".join(char if char.isprintable() else " " for char in line)
        text.set(_SPACE, "preserve")
    return comment


@define
class _CommentedWords:
    """The words of the main part, and the comments that are to begin and to end in them."""

    anchors: list[Anchor]
    _starts: list[int] = field(init=False)
    _marks: dict[int, list[tuple[int, str, int]]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self._starts = [anchor.start for anchor in self.anchors]

    def mark(self, number: int, remark: Remark) -> None:
        """Note where a comment begins and ends; where its words are in no element, at what is nearest."""
        if not self.anchors:
            return
        if remark.ranges:
            start, end = remark.ranges[0].start, remark.ranges[-1].end
        else:
            start = end = self.anchors[0].start
        at = max(bisect_right(self._starts, start) - 1, 0)
        if self.anchors[at].end <= start and at + 1 < len(self.anchors):
            at += 1
        last = max(bisect_left(self._starts, end) - 1, at)
        first, final = self.anchors[at], self.anchors[last]
        begin = min(max(start - first.start, 0), first.end - first.start)
        stop = min(max(end - final.start, 0), final.end - final.start)
        if (last, stop) <= (at, begin):  # a number that Word counts itself, or the whole document
            begin, stop = 0, final.end - final.start
        self._marks.setdefault(at, []).append((begin, "start", number))
        self._marks.setdefault(last, []).append((stop, "end", number))

    def place(self) -> None:
        """Put the marks into the document, cutting runs where they are inside."""
        for index, marks in self._marks.items():
            element = self.anchors[index].element
            # From the last to the first: the first part keeps the element. Ends come before starts.
            for at, kind, number in sorted(
                marks, key=lambda mark: (mark[0], mark[1]), reverse=True
            ):
                _place(element, at, kind, number)


def _place(element: etree._Element, at: int, kind: str, number: int) -> None:
    run = _run_of(element)
    parent = run.getparent()
    assert parent is not None
    length = len(element.text or "")
    if 0 < at < length:
        _cut(run, element, at)
    index = parent.index(run) + (at > 0)
    if kind == "start":
        parent.insert(index, etree.Element(w("commentRangeStart"), {w("id"): str(number)}))
        return
    reference = etree.Element(w("r"))
    etree.SubElement(reference, w("commentReference"), {w("id"): str(number)})
    parent.insert(index, etree.Element(w("commentRangeEnd"), {w("id"): str(number)}))
    parent.insert(index + 1, reference)


def _run_of(element: etree._Element) -> etree._Element:
    return next(element.iterancestors(w("r")))


def _cut(run: etree._Element, element: etree._Element, at: int) -> None:
    """Cut *run* in two within the text of *element*, which keeps the first part."""
    parent = run.getparent()
    assert parent is not None
    rest = etree.Element(run.tag, dict(run.attrib))
    properties = run.find(w("rPr"))
    if properties is not None:
        rest.append(deepcopy(properties))
    text = element.text or ""
    second = etree.SubElement(rest, element.tag, dict(element.attrib))
    element.text, second.text = text[:at], text[at:]
    for each in (element, second):
        each.set(_SPACE, "preserve")
    for following in list(element.itersiblings()):
        rest.append(following)
    parent.insert(parent.index(run) + 1, rest)


def _comments_part(package: Package, changed: dict[str, bytes]) -> tuple[str, etree._Element]:
    """Return the part of the comments; where there is none, one is made and made known."""
    name = package.part_of_kind("comments")
    root = package.tree(name) if name else None
    if name and root is not None:
        return name, root
    folder, _, main = package.main.rpartition("/")
    name = posixpath.join(folder, "comments.xml")
    number = 1
    while package.has(name):
        number += 1
        name = posixpath.join(folder, f"comments{number}.xml")
    relations = posixpath.join(folder, "_rels", f"{main}.rels")
    tree = package.tree(relations)
    if tree is None:
        tree = etree.Element(f"{REL}Relationships", nsmap={None: REL[1:-1]})
    identifier = "rIdUnctcComments"
    etree.SubElement(
        tree,
        f"{REL}Relationship",
        {"Id": identifier, "Type": _COMMENTS_KIND, "Target": posixpath.basename(name)},
    )
    changed[relations] = package.written(tree)
    types = package.tree(_TYPES)
    if types is not None:
        etree.SubElement(
            types,
            f"{_TYPE_NAMES}Override",
            {"PartName": f"/{name}", "ContentType": _COMMENTS_TYPE},
        )
        changed[_TYPES] = package.written(types)
    return name, etree.Element(w("comments"), nsmap={"w": W[1:-1]})


def _rewritten(data: bytes, changed: dict[str, bytes]) -> bytes:
    """Return the archive with the *changed* parts; the others keep their bytes, their order and their dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for info in old.infolist():
            part = changed.pop(info.filename) if info.filename in changed else old.read(info)
            new.writestr(info, part)
        for name, part in changed.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, part)
    return buffer.getvalue()
