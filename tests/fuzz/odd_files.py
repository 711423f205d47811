"""A folder of files that a command may be given: sound ones, and odd ones of every kind."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import unctc
from unctc.corpus import build
from unctc.testing import PdfLine, pdf_file, web_page, word_file

__all__ = ["LISTED", "TABLES", "make_files", "sandbox"]

_DATA: Final = Path(__file__).parents[1] / "data"
_WORDS: Final = ("Annex", "1. See resolution 1373 (2001).", "2. CTED will report by 30 March 2018.")
_NAMES: Final = (
    *("new\nline.txt", "turned\u202ename.txt", "\x1b[31mred.txt", "-dash.txt", "--help.txt"),
    *("[glob].txt", "*.txt", "é 恐 د.txt", "two  blanks .txt", "quote'\".txt", f"{'n' * 240}.txt"),
    *("upper.TXT", ".hidden.txt", "no-suffix", "many.tar.gz", "a.json.txt", "colon:1:2.txt"),
)
_NOT_UTF_8: Final = b"\xff\xfe-\xe9.txt"


def make_files(folder: Path) -> None:
    """Write the files into *folder*."""
    for name, data in _sound():
        folder.joinpath(name).write_bytes(data)
    for name, data in _odd(dict(_sound())):
        folder.joinpath(name).write_bytes(data)
    for name in (*_NAMES, os.fsdecode(_NOT_UTF_8)):
        with suppress(OSError):  # not every system has files of such names
            folder.joinpath(name).write_text("\n".join(_WORDS), "utf-8")
    for name in ("folder/inside/deep.txt", "folder.txt/a.txt", "mixed/good.txt", "mixed/torn.json"):
        folder.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        folder.joinpath(name).write_text("\n".join(_WORDS), "utf-8")
    folder.joinpath("nothing").mkdir()
    with suppress(unctc.MissingDependencyError):
        build([folder / "res.xml", folder / "letter.json"], folder / "store", workers=1)
    folder.joinpath("loop.txt").symlink_to("loop.txt")
    folder.joinpath("broken.txt").symlink_to("nowhere.txt")
    folder.joinpath("around").symlink_to(".", target_is_directory=True)


def _sound() -> Iterator[tuple[str, bytes]]:
    document = unctc.sample()
    yield "letter.txt", unctc.dumps(document, format="text").encode()
    yield "letter.json", unctc.dumps(document, format="json").encode()
    yield "letter.xml", unctc.dumps(document, format="akn4un").encode()
    yield "res.xml", _DATA.joinpath("resolution.en.akn.xml").read_bytes()
    yield "letter.en.txt", _DATA.joinpath("letter_2021.en.txt").read_bytes()
    yield "small.txt", "\n".join(_WORDS).encode()
    yield "small.docx", word_file(list(_WORDS))
    yield "small.html", web_page(list(_WORDS))
    yield (
        "small.pdf",
        pdf_file([[PdfLine(72, 700 - 20 * n, line) for n, line in enumerate(_WORDS)]]),
    )


def _odd(sound: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for suffix in ("txt", "json", "xml", "docx", "html", "pdf"):
        whole = sound[
            "res.xml"
            if suffix == "xml"
            else f"small.{suffix}"
            if suffix not in ("txt", "json")
            else f"letter.{suffix}"
        ]
        yield f"empty.{suffix}", b""
        yield f"blank.{suffix}", b" \n\t\n"
        yield f"torn.{suffix}", whole[: len(whole) // 2]
        yield f"noise.{suffix}", bytes((7 * n * n + 13 * n) % 256 for n in range(4000))
        yield f"zeros.{suffix}", b"\0" * 3000
        other = "letter.json" if suffix == "xml" else "res.xml"
        yield f"other.{suffix}", sound[other]
    text = "Annex\n1. See résolution 1373 (2001), 恐.\n2. CTED will report by 30 March 2018."
    yield "latin.txt", text.encode("latin-1", "replace")
    yield "utf16.txt", text.encode("utf-16")
    yield "gb.txt", text.encode("gb18030")
    yield "mark.txt", b"\xef\xbb\xbf" + text.encode()
    yield (
        "escapes.txt",
        b"Annex\n1. \x1b[31mSee\x07 resolution 1373 (2001) \xe2\x80\xae.\n2. \x9b31m \x00",
    )
    yield "long.txt", b"1373 (2001) " * 8000
    yield "numbers.txt", b"Annex\n1. resolution " + b"9" * 5000 + b" (" + b"9" * 5000 + b")"
    yield "list.json", b"[1, 2]"
    yield "deep.json", b"[" * 100_000
    yield "half.json", b'{"kind":"letter","schema":2,"language":"en","symbol":"\\ud800"}'
    yield "future.json", b'{"kind":"letter","schema":99,"language":"en"}'
    yield "kind.json", b'{"kind":"poem","schema":2,"language":"en"}'
    yield "trace.json", b'{"kind":"trace","schema":2}'
    yield "bomb.xml", b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    yield "outside.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
    yield "colon.xml", b"<a:b/>"
    yield "zip.docx", b"PK\x05\x06" + b"\0" * 18


LISTED: Final = (
    *("-", "", " ", ".", "..", "nowhere.txt", "no/such/folder/a.txt", "letter.txt/inside", "/dev/null"),
    *("/proc/self/mem", "x" * 300 + ".txt", "a/" * 2500, "~nobody/x", "http://127.0.0.1:1/x", "file:///nowhere"),
    *("nothing://x", "*.xml", "**", "[", "[z-a]", "nothing/*", "**/*.txt", "folder", "nothing", "mixed", "\ud800.txt"),
    *("folder.txt", "around/small.txt", "loop.txt", "broken.txt", "://", "\0", "a\0b"),
)  # fmt: skip
"""What FILE may be besides the files of the folder."""

TABLES: Final = (
    b"",
    b"[tool.unctc]\n",
    b"[tool.unctc",
    b"\xff\xfe[tool]",
    b"[tool]\nunctc = 1",
    b"tool = 1",
    b"[[tool.unctc]]\nselect = []",
    b"[tool.unctc]\nselect = 'ATT'",
    b"[tool.unctc]\nselect = [1]",
    b"[tool.unctc]\nselect = ['XXX999']",
    b"[tool.unctc]\nselect = ['']",
    b"[tool.unctc]\nseverity = 'grave'",
    b"[tool.unctc]\nseverity = ['note']",
    b"[tool.unctc]\nexit-zero = 'yes'",
    b"[tool.unctc]\nignore = ['\x1b[31m']",
    b"[tool.unctc]\nunknown = 1\n'a\\nb' = 2",
    b'[tool.unctc]\n"a\\u202eb" = 2',
    b"[tool.unctc.per-file-ignores]\n'*.txt' = 'ATT'",
    b"[tool.unctc.per-file-ignores]\n'[z-a' = ['ATT']",
    b"[tool.unctc]\nselect = [" + b"[" * 3000,
    b"[tool.unctc]\nseverity = " + b"9" * 5000,
    b"a = " + b"9" * 5000,
    b"[tool.unctc]\nselect = ['ATT', 'CIT']\nseverity = 'error'\nexit-zero = true",
)
"""What may be in the pyproject.toml of the folder."""


def sandbox(made: Path, folder: Path) -> None:
    """Make *folder* one with the files of *made*, without copying what is in them."""
    for place, folders, files in os.walk(made):
        inside = folder / Path(place).relative_to(made)
        for name in folders:
            source = Path(place, name)
            if source.is_symlink():
                inside.joinpath(name).symlink_to(source.readlink(), target_is_directory=True)
            else:
                inside.joinpath(name).mkdir()
        for name in files:
            source = Path(place, name)
            if source.is_symlink():
                inside.joinpath(name).symlink_to(source.readlink())
            else:
                os.link(source, inside / name)
