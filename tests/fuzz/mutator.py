"""A plain mutator: bytes cut, doubled, joined and filled with what has broken parsers before."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Final

import unctc
from unctc.testing import PdfLine, pdf_file, web_page, word_file

from .structured import changed_json, changed_xml

__all__ = ["CORPUS", "mutated", "seeds"]

CORPUS: Final = Path(__file__).parent / "corpus"
_TESTS: Final = Path(__file__).parents[1]
_LONGEST: Final = 40_000

TOKENS: Final = tuple(
    each.encode("utf-8", "surrogatepass")
    for each in (
        "\0", "\x1b[31m", "\ufeff", "\u202e", "\ud800", "\u2028", "\ufffe", "𝟙", "²", "٣", "〇", "。",
        "[" * 50, "((((", "A/1-" * 40, "9" * 4301, "0", "-1", "1e999", "00000", "NaN", "null", "true",
        "<a:b/>", "&#0;", "&#x110000;", "&#xD800;", "]]>", "<!DOCTYPE a>", 'xml:id="1"', "<table>", '<td colspan="' + "9" * 4400 + '">',
        "Annex\n", "Enclosure\n", "附件\n", "附文\n", "一、", "（一）", "1. ", "2. 。\n", "(a)", "(d8)", "(د8)", "القرار 2625 (د25)", "第70/291号决议",
        "A/RES/0757 (XV)", "A/RES/0(V)", "S/RES/1373 (2001)", "A/RES/2200 A (XXI)", "resolution 1373 (2001)", "резолюция 1373 (2001)",
        "31 February 2018", "0年0月", "第99号", "9999", "十十十", "\n\n\n", "\t", " " * 300, "\r", "-\n", "S/2018/208", "/" * 40, "#" * 20, "operative/1",
        "以前", "12月31日", "每", "paragraph 0", "paragraphs 9-1", "Decides", "Annex I", "I. ", "II. ", "*", "__", "¹", "@", '""', "=cmd", "＝1+1",
    )
)  # fmt: skip
"""What has broken a parser before, here or elsewhere."""


def seeds() -> list[bytes]:
    """Return small files of every format, and all that once failed."""
    text = unctc.sample()
    found = [
        *(each.read_bytes() for each in sorted(CORPUS.iterdir()) if each.is_file()),
        *(
            each.read_bytes()
            for each in sorted((_TESTS / "findings").glob("*.*"))
            if each.stat().st_size < _LONGEST
        ),
        *(
            each.read_bytes()
            for each in sorted((_TESTS / "data").rglob("*.*"))
            if each.is_file() and each.stat().st_size < _LONGEST
        ),
        unctc.dumps(text, format="json").encode(),
        unctc.dumps(text, format="akn4un").encode(),
        unctc.dumps(text, format="text").encode(),
        pdf_file([[PdfLine(72, 700, "See resolution 1373 (2001)."), PdfLine(72, 680, "1. Annex")]]),
        word_file(["Annex", "1. See resolution 1373 (2001).", "2. It decides to report by 2018."]),
        web_page(["Annex", "1. See resolution 1373 (2001).", "2. It decides to report by 2018."]),
    ]
    return list(dict.fromkeys(found))


def mutated(random: Random, known: Sequence[bytes]) -> bytes:
    """Return a mutation of one of the files; of a ZIP archive, of a file inside it."""
    data = random.choice(known)
    if data.startswith(b"PK\x03\x04") and random.random() < 0.9:
        return _inside(random, data)
    if data[:1] == b"{" and random.random() < 0.7:
        return changed_json(random, data)
    if data[:1] == b"<" and random.random() < 0.6:
        return changed_xml(random, data)
    data = data[:_LONGEST]
    if random.random() < 0.5:  # a short one is soon tried
        start = random.randrange(len(data) + 1)
        data = data[start : start + random.randrange(2000)] if random.random() < 0.5 else data[:600]
    for _ in range(random.choice((1, 1, 2, 3, 5, 8, 30))):
        data = _changed(random, data, known)
    return data[:_LONGEST]


def _changed(random: Random, data: bytes, known: Sequence[bytes]) -> bytes:
    first, last = sorted(random.randrange(len(data) + 1) for _ in range(2))
    last = min(last, first + random.choice((1, 4, 30, 300)))
    match random.randrange(8):
        case 0:
            return data[:first] + data[last:]
        case 1:
            return data[:first] + data[first:last] * random.choice((2, 3, 20)) + data[last:]
        case 2:
            return data[:first] + random.randbytes(random.randrange(4)) + data[last:]
        case 3:
            other = random.choice(known)
            start = random.randrange(len(other) + 1)
            return data[:first] + other[start : start + random.randrange(400)] + data[last:]
        case 4:
            return _with_digits(random, data)
        case _:
            return (
                data[:first]
                + random.choice(TOKENS)
                + data[first if random.random() < 0.7 else last :]
            )


def _with_digits(random: Random, data: bytes) -> bytes:
    """Return *data* with one of its numbers replaced: zero, vast, of other digits, none at all."""
    places = [at for at, byte in enumerate(data[:_LONGEST]) if 0x30 <= byte <= 0x39]
    if not places:
        return data
    at = end = random.choice(places)
    while end < len(data) and 0x30 <= data[end] <= 0x39:
        end += 1
    put = random.choice(
        (b"", b"0", b"9" * 20, b"9" * 4301, b"-1", "²".encode(), "٣".encode(), b"65536", b"00")
    )
    return data[:at] + put + data[end:]


def _inside(random: Random, data: bytes) -> bytes:
    try:
        return _repacked(random, data)
    except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError):
        return data


def _repacked(random: Random, data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(buffer, "w") as made:
        names = given.namelist()
        chosen = random.choice(names)
        for name in names:
            content = given.read(name)
            if name == chosen:
                for _ in range(random.choice((1, 2, 5))):
                    content = _changed(random, content, [content])
            made.writestr(name, content)
    return buffer.getvalue()
