"""The verb ``annotated``: findings go back to the author in a copy of the author's own file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from unctc.annotating.docx_comments import with_comments
from unctc.annotating.remarks import remarks_of
from unctc.errors import UnsupportedContentError
from unctc.formats.recognition import is_docx, is_pdf
from unctc.loaders.refusals import bytes_of_file
from unctc.model.findings import Finding

__all__ = ["annotated", "annotated_copy"]


def annotated(source: str | os.PathLike[str] | bytes, findings: Iterable[Finding]) -> bytes:
    """Return a copy of a Word or PDF file with *findings* in it, each at the words it is about.

    In a Word file each is a comment by "unctc"; nothing else of the file changes. In a PDF file the words are
    highlighted, with a note that opens at them; the pages stay as they are, and what is new is put behind the
    end of the file. A finding about the document as a whole is put at its beginning.

    Args:
        source: the path of the file that the findings are about, or its bytes.
        findings: what :func:`unctc.check` found in the document that was loaded from it.

    Raises:
        UnreadableSourceError: the file cannot be read.
        UnsupportedContentError: it is no Word or PDF file.
        InvalidValueError: a finding is at a place that the file does not have.
        MissingDependencyError: for a PDF file, the extra ``pdf`` is not installed.

    Example:
        >>> import unctc
        >>> unctc.annotated(b"a text", ())
        Traceback (most recent call last):
        ...
        unctc.errors.UnsupportedContentError: expected a Word (DOCX) or PDF file, found a file of another kind. ...
    """
    if isinstance(source, bytes):
        return annotated_copy("", source, findings)
    data = bytes_of_file(
        Path(source), expected="a file that can be read", fix="Check the path and the permission."
    )
    return annotated_copy(os.fspath(source), data, findings)


def annotated_copy(where: str, data: bytes, findings: Iterable[Finding]) -> bytes:
    """Return the copy of a file that has been read already; see :func:`annotated`."""
    remarks = remarks_of(findings)
    if is_pdf(data):
        from unctc.annotating.pdf_highlights import with_highlights

        return with_highlights(data, remarks, where)
    if is_docx(data):
        return with_comments(data, remarks, where)
    raise UnsupportedContentError(
        expected="a Word (DOCX) or PDF file",
        found="a file of another kind",
        where=where,
        fix="Findings in other files can be shown with unctc.write_report() or written as JSON.",
    )
