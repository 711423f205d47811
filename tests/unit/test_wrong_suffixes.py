"""Files that are of another format than their names say: one line that says what they are, and how to read them."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest

import unctc

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PAGE = b"<!DOCTYPE html>\n<html><body><p>Letter</p></body></html>"
SAVED = (
    b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
    b"Content-Type: text/html\n\n<html></html>\n--b--\n"
)


def archive(*names: str, **parts: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as written:
        for name in names:
            written.writestr(name, parts.get(name.partition("/")[0], "<x/>"))
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", PDF, "found a PDF file. Read it as what it is: format='pdf'."),
        ("a.html", PDF, "found a PDF file"),
        ("a.txt", PDF, "found a PDF file"),
        ("a.pdf", archive("word/document.xml"), "found a ZIP archive"),
        ("a.html", archive("word/document.xml"), "format='docx'"),
        ("a.pdf", PAGE, "found a web page (HTML)"),
        ("a.docx", b"\r\n" + PAGE.lower(), "found a web page (HTML)"),
        ("a.pdf", gzip.compress(PDF, mtime=0), "found gzip-compressed data. Unpack it first."),
        ("a.docx", b"\x89PNG\r\n\x1a\n" + b"0" * 9, "found a picture (PNG)"),
        ("a.pdf", b"\xff\xd8\xff\xe0" + b"0" * 9, "found a picture (JPEG)"),
        ("a.pdf", b"II*\0" + b"0" * 9, "found a picture (TIFF)"),
        ("a.txt", SAVED, "saved as one file (MHTML)"),
        ("a.html", SAVED, "saved as one file (MHTML)"),
        ("a.pdf", b"", "found 0 bytes without text"),
        ("a.docx", b" \n\0", "found 3 bytes without text"),
        ("a.docx", archive("xl/workbook.xml"), "found an Excel file"),
        ("a.docx", archive("word/styles.xml"), "found one without the part that holds its text"),
        ("a.docx", archive("notes.txt"), "found a ZIP archive of something else"),
    ],
)
def test_what_it_is_is_said(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(unctc.LoadError) as caught:
        unctc.load(path)
    message = str(caught.value)
    assert words in message
    assert message.startswith(str(path))
    assert "\n" not in message


def test_a_reference_to_a_part_that_is_lacking(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    references = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r" Type="{kind}" Target="word/document.xml"/></Relationships>'
    )
    path.write_bytes(archive("_rels/.rels", "word/styles.xml", _rels=references))
    with pytest.raises(unctc.LoadError, match="without the part that holds its text"):
        unctc.load(path)


def test_a_pdf_file_with_a_few_bytes_before_its_mark_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"\x00\xff\r\n" + PDF)
    with pytest.raises(unctc.LoadError, match="broken"):
        unctc.load(path)
