"""What a document is about, in the words of a vocabulary."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Subject"]


@frozen
class Subject:
    """A subject heading.

    Attributes:
        name: the heading.
        vocabulary: where it is from: ``UNBIS Thesaurus``, ``EuroVoc``, ``SDGO`` …
        address: where the vocabulary explains it; empty where the document gives no address.

    Example:
        >>> Subject("TERRORISM", vocabulary="UNBIS Thesaurus").name
        'TERRORISM'
    """

    name: str
    vocabulary: str = field(default="", kw_only=True)
    address: str = field(default="", kw_only=True)
