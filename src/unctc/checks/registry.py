"""Every check and every finding code, in the order of families and codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeVar

from unctc.checks import (
    adopted_parts,
    attachments,
    citation_lists,
    citations,
    completeness,
    counterpart_citations,
    counterpart_deliverables,
    counterpart_times,
    counterparts,
    deliverables,
    incomplete_sources,
    language_versions,
    links,
    lost_lines,
    mastheads,
    misreadings,
    numbering,
    numbers_inside,
    titles,
    unknown_bodies,
    wording,
)
from unctc.checks.rules import Check
from unctc.findings import CODES as OTHER_CODES
from unctc.findings import FAMILIES, FindingCode

__all__ = ["CHECKS", "CODES"]

_ROWS = (
    *mastheads.CHECKS,
    *completeness.CHECKS,
    *adopted_parts.CHECKS,
    *attachments.CHECKS,
    *counterparts.CHECKS,
    *counterpart_citations.CHECKS,
    *counterpart_times.CHECKS,
    *counterpart_deliverables.CHECKS,
    *titles.CHECKS,
    *citations.CHECKS,
    *citation_lists.CHECKS,
    *links.CHECKS,
    *numbering.CHECKS,
    *numbers_inside.CHECKS,
    *lost_lines.CHECKS,
    *incomplete_sources.CHECKS,
    *deliverables.CHECKS,
    *unknown_bodies.CHECKS,
    *misreadings.CHECKS,
    *wording.CHECKS,
    *language_versions.CHECKS,
)

_C = TypeVar("_C", bound=FindingCode)


def _ordered(codes: Iterable[_C]) -> tuple[_C, ...]:
    families = tuple(FAMILIES)
    return tuple(sorted(codes, key=lambda each: (families.index(each.family), each.code)))


CHECKS: Final[tuple[Check, ...]] = _ordered(_ROWS)
"""Every check."""

CODES: Final[Mapping[str, FindingCode]] = MappingProxyType(
    {each.code: each for each in _ordered((*CHECKS, *OTHER_CODES.values()))}
)
"""Every finding code: those of the checks, of loading and validating files, and of traces."""
