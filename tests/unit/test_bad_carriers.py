"""Files that cannot be read: each a typed error of one line that names the file and says what to do."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject

import unctc
from unctc.loaders import refusals
from unctc.testing import PdfLine, pdf_file, web_page, word_file

TEXT = "See resolution 1373 (2001) of the Security Council."
PDF = pdf_file([[PdfLine(72, 700, TEXT)]])
WORD = word_file([TEXT])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def archive(**files: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


def written(change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(PDF))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def portfolio(writer: pypdf.PdfWriter) -> None:
    writer.add_attachment("inside.pdf", PDF)
    writer.root_object[NameObject("/Collection")] = DictionaryObject()


def form(writer: pypdf.PdfWriter) -> None:
    stream = pypdf.generic.StreamObject()
    stream.set_data(b"<xdp/>")
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {
            NameObject("/Fields"): pypdf.generic.ArrayObject(),
            NameObject("/XFA"): writer._add_object(stream),
        }
    )


CASES: dict[str, tuple[bytes, type[unctc.UnctcError], str]] = {
    "encrypted.pdf": (
        written(lambda writer: writer.encrypt("secret")),
        unctc.UnreadableSourceError,
        "encrypted with a password",
    ),
    "cut.pdf": (PDF[:300], unctc.UnreadableSourceError, "ends early"),
    "garbage.pdf": (
        b"%PDF-1.7\n" + b"x" * 200 + b"\n%%EOF\n",
        unctc.UnreadableSourceError,
        "broken",
    ),
    "scanned.pdf": (pdf_file([[], []]), unctc.UnreadableSourceError, "ocrmypdf"),
    "portfolio.pdf": (written(portfolio), unctc.UnsupportedContentError, "a portfolio of 1 file"),
    "form.pdf": (written(form), unctc.UnsupportedContentError, "XFA form"),
    "old.doc": (OLE, unctc.UnsupportedContentError, "soffice --headless --convert-to docx"),
    "old.wpd": (b"\xffWPC" + b"\0" * 40, unctc.UnsupportedContentError, "WordPerfect"),
    "old.rtf": (b"{\\rtf1 S/2021/5}", unctc.UnsupportedContentError, "Rich Text"),
    "open.odt": (
        archive(mimetype="application/vnd.oasis.opendocument.text", content_xml="x"),
        unctc.UnsupportedContentError,
        "opendocument.text",
    ),
    "sheet.xlsx": (archive(xl__workbook_xml="x"), unctc.UnsupportedContentError, "Excel"),
    "encrypted.docx": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        unctc.UnreadableSourceError,
        "encrypted with a password",
    ),
    "cut.docx": (WORD[:400], unctc.UnreadableSourceError, "broken"),
    "empty.docx": (word_file([]), unctc.UnreadableSourceError, "United Nations document"),
    "empty.html": (b"<html><body></body></html>", unctc.UnreadableSourceError, "United Nations"),
    "deep.html": (
        b"<html><body>" + b"<div>" * 3000 + TEXT.encode() + b"</div>" * 3000,
        unctc.UnreadableSourceError,
        "nested",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_read(name: str, tmp_path: Path) -> None:
    data, kind, words = CASES[name]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(kind) as raised:
        unctc.load(path, language="en")
    message = str(raised.value)
    assert isinstance(raised.value, unctc.LoadError)
    assert message.startswith(f"{path}: expected ")
    assert words in message
    assert "\n" not in message
    assert list(tmp_path.iterdir()) == [path]


def test_a_document_type_is_refused() -> None:
    entity = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>&secret;</w:t></w:r></w:p></w:body></w:document>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("word/document.xml", entity)
    with pytest.raises(unctc.UnreadableSourceError, match="document type declaration"):
        unctc.loads(buffer.getvalue(), language="en")


def test_a_small_file_that_unpacks_to_a_large_one(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b"0" * 3_000_000)
    assert len(buffer.getvalue()) < 10_000
    monkeypatch.setattr("unctc.loaders.docx.package.MAX_UNPACKED", 1_000_000)
    with pytest.raises(unctc.UnreadableSourceError, match="3000000 bytes when unpacked"):
        unctc.loads(buffer.getvalue(), language="en")


@pytest.mark.parametrize(
    ("bound", "data", "form"),
    [
        ("unctc.loaders.pdf.loader.MAX_PAGES", PDF, "pdf"),
        ("unctc.loaders.pdf.loader.MAX_BYTES", PDF, "pdf"),
        ("unctc.loaders.pdf.loader.MAX_CHARACTERS", PDF, "pdf"),
        ("unctc.loaders.docx.package.MAX_BYTES", WORD, "docx"),
        ("unctc.loaders.docx.blocks.MAX_CHARACTERS", WORD, "docx"),
        ("unctc.loaders.html.parsing.MAX_BYTES", web_page([TEXT]), "web-page"),
    ],
)
def test_bounds(bound: str, data: bytes, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    document = unctc.loads(data, format=form, language="en", partial=True)
    assert isinstance(document, unctc.Letter)
    assert document.unread
    monkeypatch.setattr(bound, 0)
    with pytest.raises(unctc.UnreadableSourceError, match=f"{refusals.MAX_PAGES:,} pages"):
        unctc.loads(data, format=form, language="en")


def test_nothing_outside_is_followed_and_no_macro_runs() -> None:
    outside = (
        '<Relationship Id="rId9" Type="x/header" TargetMode="External" Target="http://localhost:9/header.xml"/>'
        '<Relationship Id="rId8" Type="x/attachedTemplate" TargetMode="External" Target="file:///etc/hostname"/>'
    )
    body = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>'
    parts = {"relations": outside, "word/vbaProject.bin": "macro"}
    document = unctc.loads(word_file([TEXT], body=body, parts=parts), language="en", partial=True)
    assert isinstance(document, unctc.Letter)
    assert [each.text for each in document.unread] == [TEXT]


def test_without_the_package_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(unctc.UnctcError, match=r"pip install 'unctc\[pdf\]'"):
        unctc.loads(PDF, language="en")
