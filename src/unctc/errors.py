"""What can go wrong, said so that the reader knows what to do next.

Every error carries the same four facts: what was *expected*, what was *found*, *where*, and the likely
*fix*. Errors are raised only when there is no document to give back; what could merely not be
understood stays in the document as an :class:`~unctc.model.unread.Unread` node.

This room imports nothing.
"""

from __future__ import annotations

from attrs import astuple, frozen

# An error that adds no fact to those of its kind is as frozen as that: attrs need not make it again.

__all__ = [
    "AmbiguousPathError",
    "InvalidCitationTextError",
    "InvalidJsonError",
    "InvalidLinkError",
    "InvalidSymbolError",
    "InvalidValueError",
    "InvalidXmlError",
    "LoadError",
    "MisplacedCitationError",
    "MissingDependencyError",
    "NotInDocumentError",
    "PluginWarning",
    "SerializationError",
    "UnctcError",
    "UnknownFormatError",
    "UnreadableSourceError",
    "UnsupportedContentError",
    "UnsupportedLanguageError",
]


@frozen(slots=False)
class UnctcError(Exception):
    """The root of all errors of this library.

    Attributes:
        expected: what would have been right.
        found: what was there instead, shortened where it is long.
        where: the file, line, path or argument it was found in; empty when there is no such place.
        fix: what the caller can do about it.

    Example:
        >>> from unctc.errors import LoadError
        >>> print(
        ...     LoadError(
        ...         expected="a text", found="0 bytes", where="a.txt", fix="Give a file with text."
        ...     )
        ... )
        a.txt: expected a text, found 0 bytes. Give a file with text.
    """

    expected: str
    found: str
    where: str = ""
    fix: str = ""

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f" {self.fix}" if self.fix else ""
        return f"{place}expected {self.expected}, found {self.found}.{advice}"

    def __reduce__(self) -> tuple[type[UnctcError], tuple[object, ...]]:
        # Frozen classes refuse the attribute-by-attribute restoring that exceptions do by default.
        return type(self), astuple(self, recurse=False)


class InvalidValueError(UnctcError, ValueError):
    """A value of the model was asked for that cannot exist."""


class InvalidSymbolError(InvalidValueError):
    """The text is no United Nations document symbol."""


class InvalidCitationTextError(InvalidValueError, TypeError):
    """What should be searched for citations, or shown with them, is not text."""


class MisplacedCitationError(InvalidValueError):
    """A citation is not in the text where it says it is."""


class InvalidLinkError(InvalidValueError):
    """What a citation should link to is no web address."""


class LoadError(UnctcError):
    """No document could be made of the source."""


class UnknownFormatError(LoadError):
    """The format is none of those that this library knows, or could not be told from the content."""


class UnreadableSourceError(LoadError):
    """The bytes are no text in the expected encoding, or no United Nations document at all."""


@frozen(slots=False)
class InvalidJsonError(LoadError):
    """The JSON is not of the published shape.

    Attributes:
        problems: one line a problem, each ending in the path of the spot, ``… @ $.letter.title``.
    """

    problems: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n  ".join((UnctcError.__str__(self), *self.problems))


class InvalidXmlError(LoadError):
    """The XML cannot be read safely, or is no Akoma Ntoso document of the United Nations."""


class SerializationError(UnctcError):
    """The document could not be written."""


class UnsupportedContentError(LoadError, SerializationError):
    """A kind of file that cannot be read, or a document of which the format cannot carry a part."""


class UnsupportedLanguageError(UnctcError, LookupError):
    """The language is none of those that the library has a table for."""


@frozen(slots=False)
class MissingDependencyError(UnctcError, ImportError):
    """An optional package is needed for this and is not installed.

    Attributes:
        extra: the extra of ``unctc`` that brings the package.
    """

    extra: str = ""


class NotInDocumentError(UnctcError, LookupError):
    """A part of a document was asked for that it does not have."""


class AmbiguousPathError(NotInDocumentError):
    """A number or path names several parts of the document; ``fix`` lists them."""


class PluginWarning(UserWarning):
    """A format or a check of another package is passed over; its words say which, and why."""
