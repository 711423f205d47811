"""A PDF file into a source; what it means is for the readers to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unctc.errors import (
    LoadError,
    MissingDependencyError,
    UnreadableSourceError,
    UnsupportedContentError,
)
from unctc.layout.source import SourceText
from unctc.loaders.pdf.locking import one_at_a_time
from unctc.loaders.refusals import (
    MAX_BYTES,
    MAX_CHARACTERS,
    MAX_PAGES,
    refuse_other_contents,
    too_large,
)
from unctc.model.whole_numbers import counted

if TYPE_CHECKING:
    from unctc.loaders.pdf.pdfium import PdfFile

__all__ = ["source_of_pdf"]

_EXPECTED: Final = "a PDF file with text"
_PASSWORD: Final = "Incorrect password"  # noqa: S105 - PDFium's words
_LEAST_CHARACTERS: Final = 20
"""Characters a page, on average, under which a file has no text but perhaps a stamp on its pictures."""


@one_at_a_time
def source_of_pdf(data: bytes, *, where: str = "") -> SourceText:
    """Return the text of a PDF file in the order of the file, with the places of its lines.

    Args:
        data: the file.
        where: what to call the source in errors.

    Raises:
        MissingDependencyError: the extra ``pdf`` is not installed.
        UnreadableSourceError: it is broken, encrypted, too large, or has no text.
        UnsupportedContentError: it is a form or a portfolio, whose content is elsewhere.
    """
    try:
        import pypdfium2

        from unctc.loaders.pdf.lines import PageWriter, without_stray_spaces
        from unctc.loaders.pdf.pdfium import PdfFile
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package pypdfium2, which reads PDF files",
            found="no such package",
            where=where,
            fix="Install it with: pip install 'unctc[pdf]'",
            extra="pdf",
        ) from error
    if len(data) > MAX_BYTES:
        raise too_large(f"{len(data)} bytes", where)
    refuse_other_contents(data, where, own="pdf", expected=_EXPECTED)
    try:
        file = PdfFile(data)
    except pypdfium2.PdfiumError as error:
        raise _not_opened(data, str(error), where) from error
    try:
        _refuse_without_text(file, data, where)
        pages = [file.page(index) for index in range(file.page_count)]
        text = sum(len(line.text) for _, lines, _ in pages for line in lines)
        if text > MAX_CHARACTERS:
            raise too_large(f"{text} characters", where)
        if not text or (text < _LEAST_CHARACTERS * len(pages) and file.has_pictures):
            raise _scanned(file, text, where)
        writer = PageWriter()
        lines = without_stray_spaces([lines for _, lines, _ in pages])
        for (page, _, links), kept in zip(pages, lines, strict=True):
            writer.add_page(page, kept, links)
        return writer.builder.build(runs=writer.runs(), pages=writer.pages)
    except pypdfium2.PdfiumError as error:
        raise _not_opened(data, str(error), where) from error
    finally:
        file.close()


def _refuse_without_text(file: PdfFile, data: bytes, where: str) -> None:
    """Refuse what is a PDF file by name only, and what is too long."""
    if file.page_count > MAX_PAGES:
        raise too_large(f"{file.page_count} pages", where)
    if file.page_count == 0:
        raise _unreadable("one without pages", where, "Check that the right file was given.")
    if file.is_xfa:
        raise UnsupportedContentError(
            expected=_EXPECTED,
            found="an XFA form, whose text a viewer makes when it is opened",
            where=where,
            fix="Open it in a viewer and print it to a PDF file.",
        )
    if file.attachment_count and b"/Collection" in data:
        raise UnsupportedContentError(
            expected=_EXPECTED,
            found=f"a portfolio of {counted(file.attachment_count, 'file')}",
            where=where,
            fix="Save the document that is meant out of the portfolio and give that.",
        )


def _not_opened(data: bytes, message: str, where: str) -> LoadError:
    if _PASSWORD in message:
        fix = "Save it without a password first."
        return _unreadable("one that is encrypted with a password", where, fix)
    if b"%%EOF" not in data[-2048:]:
        return _unreadable(
            "one that ends early: it has no end mark", where, "Fetch the file again."
        )
    fix = "Fetch the file again, or open it in a viewer and print it to a PDF file."
    return _unreadable(f"one that is broken ({message.rstrip('.')})", where, fix)


def _scanned(file: PdfFile, characters: int, where: str) -> LoadError:
    return _unreadable(
        f"{counted(file.page_count, 'page')} with {counted(characters, 'character')}: pictures, as a scanner makes them",
        where,
        "Give it a text layer first, for example with: ocrmypdf FILE OUT",
    )


def _unreadable(found: str, where: str, fix: str) -> UnreadableSourceError:
    return UnreadableSourceError(expected=_EXPECTED, found=found, where=where, fix=fix)
