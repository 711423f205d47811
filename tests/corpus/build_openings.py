"""Make the tables of words with which paragraphs of resolutions open, one a language, out of AKN4UN files.

Each row is a part of a resolution, a phrase and how many paragraphs open with it: the words that the files emphasise,
and where a language emphasises none, the first two characters. Rare phrases are left out, for they may be errors of one
file. From the checkout: ``python tests/corpus/build_openings.py FOLDER``.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import unctc
from unctc.model.languages import Language
from unctc.model.resolutions import DraftResolution, Resolution

LANGUAGES = Path(__file__).parents[2] / "src" / "unctc" / "languages"
_RARE = 2
_LONGEST = 48
_NO_SPACES = 2
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def phrases_in(document: Resolution | DraftResolution) -> Iterator[tuple[str, str]]:
    """Yield the part and the opening phrase of each paragraph of *document*, as far as it opens with words."""
    for part, paragraphs in (
        ("preambular", document.preambular_paragraphs),
        ("operative", document.operative_paragraphs),
    ):
        for each in paragraphs:
            if document.language is Language.CHINESE:
                yield part, each.text[:_NO_SPACES]
            elif (span := each.opening_phrase_span) and span.start == 0 and span.end < _LONGEST:
                phrase = span.of(each.text).strip(" ,،;")
                if _WORD.match(phrase):
                    yield part, phrase


def main(folder: Path) -> None:
    """Write ``openings.csv`` of each language whose files are under *folder*."""
    counts: dict[Language, Counter[tuple[str, str]]] = {}
    for path in sorted(folder.rglob("*.xml")):
        try:
            document = unctc.load(path, format="akn4un", interpret=False)
        except unctc.UnctcError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            continue
        if isinstance(document, (Resolution, DraftResolution)) and document.language.is_official:
            counts.setdefault(document.language, Counter()).update(phrases_in(document))
    for language, found in counts.items():
        rows = sorted(
            (part, phrase, count) for (part, phrase), count in found.items() if count >= _RARE
        )
        target = LANGUAGES / language.value / "openings.csv"
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([("part", "phrase", "paragraphs"), *rows])
        print(f"{target.name} of {language.name.capitalize()}: {len(rows)} phrases")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
