"""Words of mandates and deliverables: the text that their spans cover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from attrs import evolve

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of

__all__ = ["with_words"]

_D = TypeVar("_D", bound=Document)


def with_words(document: _D) -> _D:
    """Return *document* with the words of its mandates and deliverables filled in.

    Only what reading knows is filled: where a span or a path is missing, the words stay empty.

    Example:
        >>> import unctc
        >>> deliverables = unctc.sample().programmes[1].deliverables
        >>> next(each.words for each in deliverables if each.kind == "joint report")
        '反恐怖主义办公室和反恐执行局的联合报告'
    """
    if isinstance(document, Letter):
        if not any(map(_lacks_words, _deliverables_of(document))):
            return document
        texts = _texts(document)
        attachments = tuple(_of_attachment(each, texts) for each in document.attachments)
        return cast("_D", evolve(document, attachments=attachments))
    known = document.mandates or ()
    if not any(each.span and not each.words for each in known):
        return document
    texts = _texts(document)
    return cast("_D", evolve(document, mandates=tuple(_of_mandate(each, texts) for each in known)))


def _deliverables_of(letter: Letter) -> Iterator[Deliverable]:
    for programme in letter.programmes:
        yield from programme.deliverables or ()


def _lacks_words(deliverable: Deliverable) -> bool:
    return bool(deliverable.subject and deliverable.paragraphs and not deliverable.words)


def _texts(document: Document) -> dict[NodePath, str]:
    return {node.path: node.passage.text for node in nodes_of(document)}


def _of_attachment(attachment: Attachment, texts: Mapping[NodePath, str]) -> Attachment:
    programme = attachment.programme
    if programme is None or not programme.deliverables:
        return attachment
    filled = tuple(_of_deliverable(each, texts) for each in programme.deliverables)
    return evolve(attachment, programme=evolve(programme, deliverables=filled))


def _of_deliverable(deliverable: Deliverable, texts: Mapping[NodePath, str]) -> Deliverable:
    if deliverable.subject is None or not deliverable.paragraphs:
        return deliverable
    text = texts.get(deliverable.paragraphs[0], "")
    return evolve(deliverable, words=deliverable.subject.of(text))


def _of_mandate(mandate: Mandate, texts: Mapping[NodePath, str]) -> Mandate:
    if mandate.span is None:
        return mandate
    return evolve(mandate, words=mandate.span.of(texts.get(mandate.path, "")))
