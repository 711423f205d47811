"""How much of a file that is not well-formed is in no place of the tree that could be recovered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Final

from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.schemas.akn4un import local_name

__all__ = ["characters_lost"]

# The metadata, up to where they are closed or the next part of a document begins.
_METADATA: Final = late_pattern(
    r"<meta\b[^<>]*>(?:(?!<meta\b).)*?(?:</meta\s*>"
    r"|(?=<(?:coverPage|preface|preamble|mainBody|conclusions|attachments|collectionBody)\b))",
    re.DOTALL,
)
_UNSEEN: Final = late_pattern(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_DATA: Final = late_pattern(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
# A whole tag; of a torn one, the name and the whole attributes.
_TAG: Final = late_pattern(
    r"</?[A-Za-z_:\x80-\U0010ffff]"
    r"(?:[^<>]*+>|[\w:.-]*+(?:\s++[\w:.-]++\s*+=\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'))*+)"
)


def characters_lost(data: bytes, root: etree._Element) -> int:
    """Return how many visible characters of *data* are not where a document has its text.

    What is left of a torn tag beside its name and whole attributes counts as text: it cannot be distinguished from it.

    Args:
        data: the file in UTF-8, bare characters escaped.
        root: what was recovered of it.

    Example:
        >>> characters_lost(b"<a><p>one</p><p>two</p></a>", etree.fromstring(b"<a><p>one</p></a>"))
        3
    """
    text = _UNSEEN.sub("", data.decode("utf-8", "replace"))
    text = _METADATA.sub("", text)
    kept: list[str] = []
    end = 0
    for match in _DATA.finditer(text):
        kept += (unescape(_TAG.sub("", text[end : match.start()])), match[1])
        end = match.end()
    kept.append(unescape(_TAG.sub("", text[end:])))
    printed = Counter("".join("".join(kept).split()))
    there = Counter("".join("".join(_texts(root)).split()))
    return (printed - there).total()


def _texts(root: etree._Element) -> Iterator[str]:
    """Yield the text of *root* but for its metadata."""
    waiting: list[etree._Element | str] = [root]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
            continue
        if local_name(each) == "meta":
            continue
        inner: list[etree._Element | str] = [each.text or ""]
        for child in each:
            inner += (child, child.tail or "")
        waiting.extend(reversed(inner))
