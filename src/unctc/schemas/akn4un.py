"""The names of AKN4UN, the United Nations' profile of Akoma Ntoso: written once, for the loader and the serializer.

The element and attribute names themselves are Akoma Ntoso's and stand where they are used; what is here is
what both sides must agree on: namespaces, languages, the values of ``refersTo`` and ``class`` that carry meaning.
"""

from __future__ import annotations

from typing import Final

from unctc.model.languages import Language

__all__ = ["AKN", "AKN4UN", "LANGUAGE_CODES", "PROGRAMME", "XML"]

AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Akoma Ntoso 3.0, the namespace of all running text."""
AKN4UN: Final = "http://un.org/akn4un"
"""The United Nations' own elements, in the metadata only."""
PROGRAMME: Final = "urn:unctc:programme:1"
"""The facts of work programmes that Akoma Ntoso has no place for."""
XML: Final = "http://www.w3.org/XML/1998/namespace"

LANGUAGE_CODES: Final[dict[str, Language]] = {
    "ara": Language.ARABIC,
    "zho": Language.CHINESE,
    "chi": Language.CHINESE,
    "eng": Language.ENGLISH,
    "fra": Language.FRENCH,
    "fre": Language.FRENCH,
    "rus": Language.RUSSIAN,
    "spa": Language.SPANISH,
    "deu": Language.GERMAN,
    "ger": Language.GERMAN,
}
"""The three-letter codes of ISO 639-2; the first for a language is the one to write."""
