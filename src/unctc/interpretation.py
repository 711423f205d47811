"""What a document promises and demands: one step for every kind of document, whatever it was loaded from."""

from __future__ import annotations

from typing import TypeVar, cast

from attrs import evolve

from unctc.errors import InvalidValueError, UnsupportedLanguageError
from unctc.extraction.bodies import first_of
from unctc.extraction.stated_words import with_words
from unctc.languages.registry import languages_with, rules_for
from unctc.model.bodies import COMMITTEES
from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = ["deliverables", "interpret", "mandates"]


_D = TypeVar("_D", bound=Document)


def interpret(document: _D) -> _D:
    """Return *document* with its deliverables and mandates, those of them that have not been read yet.

    This is the step of reading; :func:`unctc.interpret` is the way to it, which knows resolutions behind a letter, too.

    Args:
        document: the document; it is not changed.

    Raises:
        InvalidValueError: *document* is no document.
    """
    if not isinstance(document, Document):
        raise InvalidValueError(
            expected="a document: a letter, a resolution, a draft, a presidential statement or a report",
            found=type(document).__name__,
            where="document",
            fix="Give what unctc.load() returned, not a part of it.",
        )
    return cast("_D", with_words(_interpreted(document)))


def _interpreted(document: Document) -> Document:
    rules = rules_for(document.language).duties
    if rules is None:
        return document
    if isinstance(document, Letter):
        return _with_deliverables(document)
    if isinstance(document, (Resolution, DraftResolution)) and document.mandates is None:
        from unctc.extraction.mandates import find_mandates

        return evolve(document, mandates=find_mandates(document, rules))
    return document


def _with_deliverables(letter: Letter) -> Letter:
    if all(each.deliverables is not None for each in letter.programmes):
        return letter
    from unctc.alignment.deliverables import with_deliverables

    author = first_of(COMMITTEES, _title_of(letter), letter.language)
    read = with_deliverables(letter.attachments, letter.language, author)
    pairs = zip(letter.attachments, read, strict=True)
    return evolve(letter, attachments=tuple(_stated_or_read(*pair) for pair in pairs))


def _title_of(letter: Letter) -> str:
    title = letter.letter.title if letter.letter else None
    return title.text if title else ""


def _stated_or_read(stated: Attachment, read: Attachment) -> Attachment:
    known = stated.programme is None or stated.programme.deliverables is not None
    return stated if known else read


def mandates(resolution: Resolution | DraftResolution) -> tuple[Mandate, ...]:
    """Return what *resolution* says to whom: its ``mandates``, read first where they have not been.

    Raises:
        UnsupportedLanguageError: they have not been read, and there are no rules for the language.
        InvalidValueError: *resolution* is neither a resolution nor a draft.

    Example:
        >>> import unctc
        >>> paragraph = unctc.OperativeParagraph(
        ...     "Directs CTED to report by 30 March 2018;", number=9
        ... )
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(paragraph,),
        ... )
        >>> [each.addressees[0].value for each in unctc.mandates(resolution)]
        ['CTED']
    """
    if not isinstance(resolution, (Resolution, DraftResolution)):
        raise InvalidValueError(
            expected="a resolution or a draft",
            found=type(resolution).__name__,
            where="resolution",
            fix="A letter's programmes have deliverables instead.",
        )
    found = interpret(resolution).mandates
    if found is None:
        raise _unsupported(resolution, "a resolution")
    return found


def deliverables(letter: Document) -> tuple[Deliverable, ...]:
    """Return what the programmes of *letter* promise, part by part: their ``deliverables``, read first where they have not been.

    Raises:
        UnsupportedLanguageError: they have not been read, and there are no rules for the language.
        InvalidValueError: *letter* is no letter with a work programme.

    Example:
        >>> import unctc
        >>> found = unctc.deliverables(unctc.sample())
        >>> [str(each.due) for each in found if each.kind == "joint report"]
        ['2018-03-30', '2018-03-30']
    """
    if not (isinstance(letter, Letter) and letter.programmes):
        raise InvalidValueError(
            expected="a letter with a work programme",
            found=type(letter).__name__,
            where="letter",
            fix="A resolution has mandates instead.",
        )
    read = [each.deliverables for each in interpret(letter).programmes]
    if any(each is None for each in read):
        raise _unsupported(letter, "a programme")
    return tuple(promised for each in read for promised in each or ())


def _unsupported(document: Document, what: str) -> UnsupportedLanguageError:
    return UnsupportedLanguageError(
        expected=f"{what} in one of {', '.join(languages_with('duties'))}",
        found=document.language.value,
        where=str(document.symbol or "document"),
        fix="Give another language version.",
    )
