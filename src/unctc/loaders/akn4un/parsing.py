"""Parse bytes safely: no document type, no entities, no network, and bounds on size and depth.

XML that is not well-formed is recovered where the text can be: what was wrong is a finding each.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.findings import finding
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.escaping import escaped
from unctc.loaders.akn4un.recovery import characters_lost
from unctc.loaders.encodings import decode
from unctc.model.findings import Finding
from unctc.schemas.akn4un import AKN

__all__ = ["MAX_BYTES", "Parsed", "parse"]

MAX_BYTES: Final = 16 * 1024 * 1024
"""More than ten times the largest file that the United Nations has published."""
_MAX_FINDINGS: Final = 50
# The usual case: UTF-8, and said to be so or nothing said; all else is decoded first.
_PLAIN: Final = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:<\?xml\s(?:(?!encoding)[^>])*(?:encoding\s*=\s*["'](?i:utf-8)["'][^>]*)?\?>)?"""
    rb"\s*<[A-Za-z!?]"
)
_BYTES_BEFORE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*", re.DOTALL
)
_DECLARATION: Final = late_pattern(r"\A\s*<\?xml\s[^>]*\?>")
# libxml2's numbers for what is beyond its bounds: a limit since 2.13, and before it an error inside, or no
# memory. Nothing can be said about what the rest of the file would have been.
_LIMITS: Final = frozenset({114, 1, 2})
_ROOT: Final = f"{{{AKN}}}akomaNtoso"


@frozen
class Parsed:
    """A file that was parsed.

    Attributes:
        root: the ``akomaNtoso`` element; comments and processing instructions are gone.
        findings: what had to be recovered, one each with its line.
        where: what the source is called.
    """

    root: etree._Element
    findings: tuple[Finding, ...]
    where: str


def parse(data: bytes, *, where: str = "", encoding: str | None = None) -> Parsed:
    """Return the Akoma Ntoso tree in *data*.

    Args:
        data: the bytes of the file.
        where: what to call the source in errors.
        encoding: the encoding; without, UTF-8, or UTF-16 and UTF-32 that say so by a mark.

    Raises:
        InvalidXmlError: it is too large, too deep, carries a document type, is no XML even with
            recovery, or is not Akoma Ntoso 3.0.
        UnreadableSourceError: it is no text in that encoding.

    Example:
        >>> from unctc.schemas.akn4un import AKN
        >>> parsed = parse(f'<akomaNtoso xmlns="{AKN}"><doc></akomaNtoso>'.encode())
        >>> parsed.findings[0].code, dict(parsed.findings[0].arguments)["line"]
        ('AKN101', '1')
    """
    if len(data) > MAX_BYTES:
        raise _refuse(
            f"{len(data):,} bytes", where, f"The largest that is read has {MAX_BYTES:,} bytes."
        )
    if encoding is None and _PLAIN.match(data) and not _has_doctype(data):
        try:
            return _akoma_ntoso(etree.fromstring(data, _parser(recover=False)), (), where)
        except etree.XMLSyntaxError:
            pass  # once more, slowly, to say what is wrong and keep what can be kept
    text = decode(data, encoding=encoding, where=where)
    # A declaration that names another encoding would make lxml read the bytes once more in its own way.
    encoded = _DECLARATION.sub(_only_line_ends, text.removeprefix("\ufeff"), count=1).encode(
        "utf-8", "replace"
    )
    if _has_doctype(encoded):
        line = encoded.count(b"\n", 0, encoded.index(b"<!DOCTYPE")) + 1
        raise _refuse(
            "a document type declaration",
            _at(where, line),
            "Remove it: a United Nations document has none, and entities are not read.",
        )
    root, findings = _tree(encoded, where)
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        facts = dict(findings[0].arguments) if findings else {}
        found = f"no XML: {facts.get('message', 'nothing in it')}"
        line = int(facts.get("line", 1))
        raise _refuse(found, _at(where, line), "Check that the file is whole, and XML at all.")
    return _akoma_ntoso(root, findings, where)


def _has_doctype(data: bytes) -> bool:
    before = _BYTES_BEFORE.match(data)
    return before is not None and data.startswith(b"<!DOCTYPE", before.end())


def _akoma_ntoso(root: etree._Element, findings: tuple[Finding, ...], where: str) -> Parsed:
    if root.tag != _ROOT:
        # Recovered markup may have names that are none, such as a:b without a namespace.
        namespace, _, name = str(root.tag).rpartition("}")
        kind = f"<{name}>" + (f" of {namespace[1:]}" if namespace else "")
        raise InvalidXmlError(
            expected="Akoma Ntoso 3.0",
            found=f"XML whose first element is {kind}",
            where=_at(where, root.sourceline or 1),
            fix="Give a file whose first element is akomaNtoso in the namespace of version 3.0.",
        )
    return Parsed(root, findings, where)


def _tree(encoded: bytes, where: str) -> tuple[etree._Element | None, tuple[Finding, ...]]:
    try:
        return etree.fromstring(encoded, _parser(recover=False)), ()
    except etree.XMLSyntaxError:
        pass  # once more, keeping what can be kept
    root, entries = _recovered(encoded)
    for entry in entries:
        if entry.type in _LIMITS:
            raise _refuse(
                f"XML beyond the bounds of the parser: {entry.message.strip()}",
                _at(where, entry.line),
                "No United Nations document nests so deep or has so long a text.",
            )
    findings = tuple(
        finding("AKN101", message=entry.message.strip(), line=entry.line)
        for entry in entries[:_MAX_FINDINGS]
    )
    # What was wrong is reported of the file as it is; its text is taken with nothing dropped.
    whole = escaped(encoded)
    if whole != encoded:
        root = _recovered(whole)[0]
    if root is not None and (lost := characters_lost(whole, root)):
        findings = (*findings, finding("AKN121", lost=lost))
    return root, findings


def _recovered(encoded: bytes) -> tuple[etree._Element | None, list[etree._LogEntry]]:
    parser = _parser(recover=True)
    try:
        root = etree.fromstring(encoded, parser)
    except etree.XMLSyntaxError:
        root = None
    return root, list(parser.error_log)


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _only_line_ends(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


def _at(where: str, line: int) -> str:
    return f"{where}, line {line}" if where else f"line {line}"


def _refuse(found: str, where: str, fix: str) -> InvalidXmlError:
    return InvalidXmlError(
        expected="XML that can be read safely", found=found, where=where, fix=fix
    )
