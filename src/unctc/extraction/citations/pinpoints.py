"""Which part of the cited document is meant: paragraphs before or after the citation, an annex after it."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.disambiguation import ResolvedCitation
from unctc.model.citations import ParagraphReference, Pinpoint

__all__ = ["pinpoint_of"]

_DIGIT: Final = re.compile(r"\d")


def pinpoint_of(
    plain: str, resolved: list[ResolvedCitation], index: int, compiled: CompiledRules
) -> Pinpoint | None:
    """Return the pinpoint of one of *resolved*, or ``None``."""
    mention = resolved[index]
    floor = resolved[index - 1].end if index else 0
    ceiling = resolved[index + 1].start if index + 1 < len(resolved) else len(plain)
    paragraphs: tuple[ParagraphReference, ...] = ()
    annex = False
    annex_number = None
    if found := compiled.pinpoints.paragraphs_after.match(
        plain, mention.end, min(ceiling, mention.end + 90)
    ):
        paragraphs = compiled.pinpoints.references(found["list"])
    else:
        low = max(floor, mention.head - 90)
        before = compiled.pinpoints.paragraphs_before
        # Most have no figure before them, which shows faster than that no paragraph is named there.
        if (
            before is not None
            and mention.head > low
            and _DIGIT.search(plain, low, mention.head)
            and (found := before.search(plain, low, mention.head))
        ):
            paragraphs = compiled.pinpoints.references(found["list"])
            if found["item"] and len(paragraphs) == 1 and paragraphs[0].item is None:
                paragraphs = (
                    ParagraphReference(paragraphs[0].number, found["item"], paragraphs[0].last),
                )
    if (
        found := compiled.pinpoints.annex_after.match(
            plain, mention.end, min(ceiling, mention.end + 60)
        )
    ) or (
        compiled.pinpoints.annex_before is not None
        and mention.head > floor
        and (
            found := compiled.pinpoints.annex_before.search(
                plain, max(floor, mention.head - 60), mention.head
            )
        )
    ):
        annex, annex_number = True, compiled.pinpoints.annex_number(found["number"])
    if not paragraphs and not annex:
        return None
    return Pinpoint(paragraphs=paragraphs, annex=annex, annex_number=annex_number)
