"""Which part of the cited document is meant: paragraphs before or after the citation, an annex after it."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.extraction.citations.disambiguation import Mention
from unctc.model.citations import ParagraphReference, Pinpoint

__all__ = ["pinpoint_of"]

_DIGIT: Final = re.compile(r"\d")


def pinpoint_of(
    plain: str, mentions: list[Mention], index: int, lexicon: Lexicon
) -> Pinpoint | None:
    """Return the pinpoint of one of *mentions*, or ``None``."""
    mention = mentions[index]
    floor = mentions[index - 1].end if index else 0
    ceiling = mentions[index + 1].start if index + 1 < len(mentions) else len(plain)
    paragraphs: tuple[ParagraphReference, ...] = ()
    annex = False
    annex_number = None
    if found := lexicon.pinpoints.paragraphs_after.match(
        plain, mention.end, min(ceiling, mention.end + 90)
    ):
        paragraphs = lexicon.pinpoints.references(found["list"])
    else:
        low = max(floor, mention.head - 90)
        before = lexicon.pinpoints.paragraphs_before
        # Most have no figure before them, which shows faster than that no paragraph is named there.
        if (
            before is not None
            and mention.head > low
            and _DIGIT.search(plain, low, mention.head)
            and (found := before.search(plain, low, mention.head))
        ):
            paragraphs = lexicon.pinpoints.references(found["list"])
            if found["item"] and len(paragraphs) == 1 and paragraphs[0].item is None:
                paragraphs = (
                    ParagraphReference(paragraphs[0].number, found["item"], paragraphs[0].last),
                )
    if (
        found := lexicon.pinpoints.annex_after.match(
            plain, mention.end, min(ceiling, mention.end + 60)
        )
    ) or (
        lexicon.pinpoints.annex_before is not None
        and mention.head > floor
        and (
            found := lexicon.pinpoints.annex_before.search(
                plain, max(floor, mention.head - 60), mention.head
            )
        )
    ):
        annex, annex_number = True, lexicon.pinpoints.annex_number(found["number"])
    if not paragraphs and not annex:
        return None
    return Pinpoint(paragraphs=paragraphs, annex=annex, annex_number=annex_number)
