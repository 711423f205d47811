"""Words of mandates and deliverables: the text that their spans cover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from attrs import evolve

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.nodes import texts_of
from unctc.model.reports import Report

__all__ = ["fill_words", "with_words"]

_D = TypeVar("_D", bound=Document)


def with_words(document: _D) -> _D:
    """Return *document* with the words of its mandates and deliverables filled in.

    Only what reading knows is filled: where a span or a path is missing, the words stay empty.

    Example:
        >>> import unctc
        >>> deliverables = unctc.sample().programmes[1].deliverables
        >>> next(each.words for each in deliverables if each.kind == "joint report")
        '两个机构为确保将反恐执行局的建议和分析纳入反恐办公室的工作应采取的实际步骤'
    """
    if isinstance(document, Letter):
        if not any(map(_lacks_words, _deliverables_of(document))):
            return document
        texts = texts_of(document)
        attachments = tuple(_of_attachment(each, texts) for each in document.attachments)
        return cast("_D", evolve(document, attachments=attachments))
    if isinstance(document, Report):
        return document
    known = document.mandates or ()
    if not any(each.span and not each.words for each in known):
        return document
    texts = texts_of(document)
    return cast(
        "_D",
        evolve(
            document, mandates=tuple(evolve(each, text=_text_of(each, texts)) for each in known)
        ),
    )


def fill_words(document: Document) -> None:
    """Fill in the words of the mandates and deliverables of *document*, which a loader has just made.

    Nobody holds such a document yet, so its values are completed where they are; to make all of them
    a second time would take a third of the time in which JSON is loaded.
    """
    values = _stated_in(document)
    if not values:
        return
    texts = texts_of(document)
    for each in values:
        if not each.words:
            object.__setattr__(each, "text", _text_of(each, texts))


def _stated_in(document: Document) -> tuple[Mandate | Deliverable, ...]:
    if isinstance(document, Report):
        return ()
    if isinstance(document, Letter):
        return tuple(_deliverables_of(document))
    return document.mandates or ()


def _deliverables_of(letter: Letter) -> Iterator[Deliverable]:
    for programme in letter.programmes:
        yield from programme.deliverables or ()


def _lacks_words(deliverable: Deliverable) -> bool:
    return bool(deliverable.subject and deliverable.paragraphs and not deliverable.words)


def _of_attachment(attachment: Attachment, texts: Mapping[str, str]) -> Attachment:
    programme = attachment.programme
    if programme is None or not programme.deliverables:
        return attachment
    filled = tuple(evolve(each, text=_text_of(each, texts)) for each in programme.deliverables)
    return evolve(attachment, programme=evolve(programme, deliverables=filled))


def _text_of(value: Mandate | Deliverable, texts: Mapping[str, str]) -> str:
    """Return the text that the span of *value* counts in; none where the path is missing."""
    if isinstance(value, Mandate):
        return texts.get(value.path.text, "")
    return texts.get(value.paragraphs[0].text, "") if value.paragraphs else ""
