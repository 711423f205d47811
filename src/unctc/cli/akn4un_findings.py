"""What the markup of an AKN4UN file has to say, beside what is in the document that was read from it."""

from __future__ import annotations

from attrs import evolve

from unctc.cli.inputs import Input
from unctc.model.documents import Document
from unctc.validation.akn4un import check_akn4un

__all__ = ["with_markup"]


def with_markup(source: Input, document: Document, *, schema: bool = False) -> Document:
    """Return *document* with the findings about the markup of *source* added to those of loading.

    Args:
        source: what it was read from; only that of AKN4UN files is looked at.
        document: what was read.
        schema: whether to validate by the strict schema, too (extra ``akn``).
    """
    if source.format.name != "akn4un":
        return document
    found = check_akn4un(
        source.data,
        where=source.name,
        encoding=source.hints.encoding,
        schema=schema,
        only_ours=True,
    )
    return evolve(document, findings=(*document.findings, *found))
