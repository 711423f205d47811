"""The table of the codes that are no checks, and findings out of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from unctc.findings.akn4un import LOADING_CODES, PROFILE_CODES
from unctc.findings.codes import FindingCode
from unctc.findings.traces import TRACE_CODES
from unctc.model.findings import Finding
from unctc.model.locations import Location
from unctc.model.node_paths import DOCUMENT, NodePath

__all__ = ["CODES", "finding"]

CODES: Final[Mapping[str, FindingCode]] = MappingProxyType(
    {each.code: each for each in (*LOADING_CODES, *PROFILE_CODES, *TRACE_CODES)}
)
"""Every code that a loader, the validation of AKN4UN or a trace gives to a finding."""


def finding(
    code: str,
    /,
    *,
    path: NodePath = DOCUMENT,
    location: Location | None = None,
    **arguments: object,
) -> Finding:
    """Return the finding with that *code*, its message filled in.

    Args:
        code: a code of the table.
        path: where it is; that of the document for the document as a whole.
        location: the place in the source.
        arguments: the facts that the template of the code needs.

    Raises:
        KeyError: there is no such code, or an argument is missing.

    Example:
        >>> print(finding("AKN105", element="step"))
        AKN105 no date, but a placeholder in step
    """
    return CODES[code].finding(arguments.items(), path=path, location=location)
