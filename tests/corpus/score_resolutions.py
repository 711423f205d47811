"""Score resolutions read from plain text: made from AKN4UN files, a paragraph a line or wrapped, and hand-checked texts.

    python tests/corpus/score_resolutions.py made FOLDER
    python tests/corpus/score_resolutions.py checked FOLDER

A paragraph is right when kind, number and text are those of the file, points included. Of the hand-checked texts the
names of the files say number and year.
"""

from __future__ import annotations

import argparse
import itertools
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

import unctc
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.resolutions import DraftResolution, Resolution

_WIDTH = 88
_SPACE = re.compile(r"[\s\u200e\u200f]+")
_NAME = re.compile(r"S_RES_(?P<number>\d{4})_(?P<year>\d{4})")


def parts_of(document: Resolution | DraftResolution) -> Iterator[tuple[str, str, str]]:
    """Yield kind, number and text of every paragraph and point, in order."""
    for preambular in document.preambular_paragraphs:
        yield "preambular", "", _flat(preambular.text)
        yield from _points(preambular.points)
    for operative in document.operative_paragraphs:
        yield "operative", _flat(operative.printed_number), _flat(operative.text)
        yield from _points(operative.points)


def _points(points: Iterable[OperativeParagraph]) -> Iterator[tuple[str, str, str]]:
    for each in points:
        yield "point", _flat(each.printed_number), _flat(each.text)
        yield from _points(each.points)


def _flat(text: str) -> str:
    return _SPACE.sub("", text)


def lines_of(document: Resolution | DraftResolution) -> Iterator[str]:
    """Yield the lines of *document* as plain text, a paragraph a line."""
    yield str(document.symbol)
    for passage in (document.title, document.adoption, document.opening):
        if passage is not None:
            yield passage.text
    for preambular in document.preambular_paragraphs:
        yield preambular.text
        yield from _point_lines(preambular.points)
    yield from _operative_lines(document.leading_paragraphs)
    for section in itertools.chain.from_iterable(each.walk() for each in document.sections):
        yield f"{section.printed_number} {section.heading.text}".strip()
        yield from _operative_lines(section.paragraphs)
    if document.closing is not None:
        yield document.closing.text


def _operative_lines(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for each in paragraphs:
        yield f"{each.printed_number} {each.text}".strip()
        if isinstance(each, OperativeParagraph):
            yield from _point_lines(each.points)


def _point_lines(points: Iterable[OperativeParagraph]) -> Iterator[str]:
    yield from _operative_lines(points)


def made(folder: Path, *, each: int, show: int) -> None:
    """Score plain text made from the AKN4UN files under *folder*, every *each*-th of them."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(folder.rglob("*.xml"))[::each]:
        try:
            document = unctc.load(path, format="akn4un", interpret=False)
        except unctc.UnctcError:
            continue
        if (
            not isinstance(document, (Resolution, DraftResolution))
            or not document.language.is_official
        ):
            continue
        wanted = [part for part in parts_of(document) if part[2]]
        if not wanted:
            continue
        language = document.language.value
        plain = [line for line in lines_of(document) if line]
        wrapped = [
            textwrap.fill(line, _WIDTH, break_long_words=True, break_on_hyphens=False)
            for line in plain
        ]
        for form, text in (("lines", "\n".join(plain)), ("wrapped", "\n\n".join(wrapped))):
            try:
                found = unctc.loads(text, format="text", language=language, interpret=False)
                got = (
                    list(parts_of(found))
                    if isinstance(found, (Resolution, DraftResolution))
                    else []
                )
            except unctc.UnctcError:
                got = []
            matcher = SequenceMatcher(None, wanted, got, autojunk=False)
            right = sum(block.size for block in matcher.get_matching_blocks())
            counts[language, form, "right"] += right
            counts[language, form, "all"] += len(wanted)
            counts[language, form, "extra"] += len(got) - right
            if show and right < len(wanted):
                print(f"{path.name} {form}: {right}/{len(wanted)}")
                for tag, start, end, first, last in matcher.get_opcodes():
                    if tag != "equal":
                        print("   -", [(k, n, t[:60]) for k, n, t in wanted[start:end][:3]])
                        print("   +", [(k, n, t[:60]) for k, n, t in got[first:last][:3]])
                show -= 1
    for language, form in sorted({key[:2] for key in counts}):
        right, total = counts[language, form, "right"], counts[language, form, "all"]
        print(
            f"{language} {form}: {right}/{total} = {right / total:.2%}, not in the file {counts[language, form, 'extra']}"
        )


def checked(folder: Path, *, show: int) -> None:
    """Score the hand-checked texts of *folder*."""
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("*.txt")):
        name = _NAME.match(path.name)
        assert name is not None
        symbol = f"S/RES/{int(name['number'])} ({name['year']})"
        try:
            document = unctc.loads(
                path.read_text("utf-8"), format="text", language="en", interpret=False
            )
        except unctc.UnctcError:
            document = None
        kind = isinstance(document, Resolution)
        right = isinstance(document, Resolution) and str(document.symbol) == symbol
        opening = isinstance(document, Resolution) and document.opening is not None
        counts["files"] += 1
        counts["a resolution"] += kind
        counts["symbol and year"] += right
        counts["opening"] += opening
        counts["unread characters"] += (
            sum(len(each.text) for each in document.unread) if document else 0
        )
        if not (right and opening) and show:
            print(path.name, type(document).__name__, getattr(document, "symbol", None), opening)
            show -= 1
    print(dict(counts))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("made", "checked"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    if options.what == "made":
        made(options.folder, each=options.each, show=options.show)
    else:
        checked(options.folder, show=options.show)
