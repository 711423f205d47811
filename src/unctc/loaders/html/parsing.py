"""Bytes of a web page into a tree, with bounds; nothing that the page refers to is fetched, no script runs."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from unctc.errors import UnreadableSourceError
from unctc.loaders.refusals import MAX_BYTES, refuse_other_contents, too_large

__all__ = ["parsed"]

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
_EXPECTED: Final = "a web page (HTML)"
_OLD: Final = "windows-1252"
"""What browsers take a page for that does not say, and is no UTF-8."""
_DECLARED: Final = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)


def parsed(data: bytes, *, encoding: str | None, where: str) -> etree._Element:
    """Return the root of the page in *data*.

    Raises:
        UnreadableSourceError: it is too large, or there is no page in it.
    """
    if len(data) > MAX_BYTES:
        raise too_large(f"{len(data)} bytes", where)
    refuse_other_contents(data, where, own="html", expected=_EXPECTED)
    try:
        parser = etree.HTMLParser(
            encoding=_encoding(data, encoding),
            no_network=True,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        root = etree.fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _no_page(str(error)[:80], data, where) from error
    if root is None:
        raise _no_page("nothing in them", data, where)
    if any("depth" in each.message for each in parser.error_log):
        # What stands deeper is not in the tree: an error, and no text that lacks a part.
        raise UnreadableSourceError(
            expected="a web page (HTML) nested at most 255 deep",
            found="one nested deeper",
            where=where,
            fix="Give the text of the page.",
        )
    return root


def _no_page(reason: str, data: bytes, where: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        expected=_EXPECTED,
        found=f"{len(data)} bytes without one ({reason})",
        where=where,
        fix="Save the page again, or give its text.",
    )


def _encoding(data: bytes, named: str | None) -> str:
    """Return the encoding: as named, by its mark, as the page declares it, or UTF-8 where the bytes are that."""
    if named:
        return named
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    declared = _DECLARED.search(data[:4096])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _known(declared[1].decode("ascii")) if declared else _OLD
    return "utf-8"


def _known(name: str) -> str:
    """Return what a page declares, where libxml2 knows it."""
    try:
        etree.HTMLParser(encoding=name)
    except LookupError:
        return _OLD
    return name
