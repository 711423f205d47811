"""What a programme does not say itself and its letter does: whose it is, and for what period."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from unctc.extraction.bodies import find_bodies, first_of
from unctc.extraction.days import find_period
from unctc.model.bodies import COMMITTEES, EXPERTS, Body
from unctc.model.languages import Language
from unctc.model.letters import Annex, Attachment, TransmittalLetter

__all__ = ["with_facts_of_letter"]


def with_facts_of_letter(
    attachments: Sequence[Attachment], letter: TransmittalLetter | None, language: Language
) -> tuple[Attachment, ...]:
    """Return *attachments* with the period and the body that the letter says, where a programme does not.

    "The Committee", "its group of experts", and an annex whose title names nobody are those of the committee
    whose letter it is.

    Args:
        attachments: what is attached to the letter.
        letter: the letter.
        language: its language.
    """
    if letter is None:
        return tuple(attachments)
    texts = [paragraph.text for paragraph in letter.paragraphs]
    stated = next(
        (found for text in texts if (found := find_period(text, language, bare_year=False))), None
    )
    title = letter.title.text if letter.title is not None else ""
    committee = first_of(COMMITTEES, title, language)
    known: list[Attachment] = []
    for each in attachments:
        programme = each.programme
        if programme is not None:
            programme = evolve(
                programme,
                period=programme.period or stated,
                body=_body(each, programme.body, committee, language),
            )
        known.append(evolve(each, programme=programme))
    return tuple(known)


def _body(
    attachment: Attachment, body: Body | None, committee: Body | None, language: Language
) -> Body | None:
    if committee is None:
        return body
    if body is Body.PANEL_OF_EXPERTS:
        return EXPERTS.get(committee, body)
    if body is not None:
        return body
    title = attachment.title.text if attachment.title is not None else ""
    named = find_bodies(title, language)
    short = any(each.body is None for each in named)
    return committee if short or (not named and isinstance(attachment, Annex)) else None
