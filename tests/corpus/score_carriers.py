"""How well PDF files read, by the Word files of the same documents: paragraphs, words, notes.

The Word file says exactly which paragraphs there are. Of its numbered paragraphs is counted how many the PDF
begins right, gives exactly, and gives nearly (a similarity of .97 or more).

Run ``python tests/corpus/score_carriers.py FOLDER [--misses]``.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final, NamedTuple

from unctc.layout.line_end_hyphens import TextWords
from unctc.layout.mapped_text import join_lines
from unctc.layout.page_analysis import analyse_pages
from unctc.layout.source import SourceText
from unctc.loaders.docx.loader import source_of_docx
from unctc.loaders.pdf.loader import source_of_pdf
from unctc.testing.carrier_files import paragraphs_of

_NUMBERED: Final = re.compile(r"(?P<number>\d{1,3})\.\s")
_NEAR: Final = 0.97
_BLANKS: Final = re.compile(r"\s+")


class Score(NamedTuple):
    """Numbered paragraphs of a document: all, begun right, exact, near; its words and those that are missing."""

    paragraphs: int = 0
    begun: int = 0
    exact: int = 0
    near: int = 0
    words: int = 0
    missing: int = 0

    def plus(self, other: Score) -> Score:
        return Score(*(one + two for one, two in zip(self, other, strict=True)))

    def __str__(self) -> str:
        share = self.paragraphs or 1
        return (
            f"{self.paragraphs:5} paragraphs, begun {self.begun / share:.3f}, exact {self.exact / share:.3f}, "
            f"near {self.near / share:.3f}; words missing {self.missing / (self.words or 1):.4f}"
        )


def texts(source: SourceText) -> list[str]:
    """The paragraphs of a source, the calls of notes taken out."""
    calls = [run.span for run in source.runs if run.raised]
    gone = {offset for span in calls for offset in range(span.start, span.end)}
    words = TextWords("\n".join(line.text for line in source.printed))
    found = []
    for lines in paragraphs_of(source.printed):
        mapped = join_lines(lines, cjk=False, words=words)
        kept = [
            character
            for character, offset in zip(mapped.text, mapped.offsets, strict=True)
            if offset not in gone
        ]
        found.append(_BLANKS.sub(" ", "".join(kept)).strip().replace(" ,", ",").replace(" .", "."))
    return found


def numbered(paragraphs: list[str]) -> list[tuple[str, str]]:
    return [(match["number"], text) for text in paragraphs if (match := _NUMBERED.match(text))]


def score(pdf: Path, word: Path, *, misses: bool = False) -> Score:
    read = analyse_pages(source_of_pdf(pdf.read_bytes(), where=str(pdf)))
    key_source = source_of_docx(word.read_bytes(), where=str(word))
    found, key = numbered(texts(read)), numbered(texts(key_source))
    begun = exact = near = 0
    rest = list(found)
    for number, text in key:
        same = [each for each in rest if each[0] == number]
        best = max(
            same,
            key=lambda each: SequenceMatcher(None, each[1][:80], text[:80]).ratio(),
            default=None,
        )
        if best is None or best[1][:20] != text[:20]:
            if misses:
                print("NOT BEGUN", text[:100], "|", best and best[1][:100])
            continue
        rest.remove(best)
        begun += 1
        exact += best[1] == text
        similar = best[1] == text or SequenceMatcher(None, best[1], text, autojunk=False).ratio()
        near += similar >= _NEAR
        if misses and best[1] != text:
            at = next(
                (i for i, (a, b) in enumerate(zip(best[1], text, strict=False)) if a != b),
                min(len(best[1]), len(text)),
            )
            print(
                f"DIFFERS {float(similar):.3f} {number}. key {text[max(0, at - 30) : at + 50]!r} found {best[1][max(0, at - 30) : at + 50]!r}"
            )
    words, have = Counter(key_source.raw.split()), Counter(read.raw.split())
    return Score(len(key), begun, exact, near, words.total(), (words - have).total())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    total = Score()
    for pdf in sorted(arguments.folder.glob("*.pdf")):
        word = pdf.with_suffix(".docx")
        if word.exists():
            one = score(pdf, word, misses=arguments.misses)
            print(f"{one}  {pdf.name}")
            total = total.plus(one)
    print(total)


if __name__ == "__main__":
    main()
