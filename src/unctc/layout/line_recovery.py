"""Step 0: a text that came without its line breaks gets lines where its structure shows.

Web pages and some extractors give a whole document, or a whole page, as one line. Labels, titles and numbers
then stand in running text. They are distinguished from words that look like them by what must stand before and
after them and by counting: only the number that is next can begin a paragraph. Nothing is changed but
where a line is taken to begin.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from unctc.languages.rules.punctuation import CLOSERS, COLONS, SEMICOLONS, SENTENCE_ENDS, one_of
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.mapped_text import join_lines
from unctc.layout.source import Line, SourceText

__all__ = ["separate_feet", "separate_masthead", "unfold"]

_LONG: Final = 1200
"""How long the lines of a text are on average if it has lost its line breaks; paragraphs are shorter."""
_LONG_UNSPACED: Final = 480
"""The same where no space divides words: a character says what two or three letters do."""

_WORD: Final = late_pattern(r"\S+")
# Where no space divides words, a number may begin anywhere but within another one.
_CHARACTER: Final = late_pattern(r"[A-Za-z\d]+|\S")
_ENDED: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS, COLONS, SEMICOLONS)}{one_of(CLOSERS, '*')}*\s*$"
)
_SENTENCE: Final = late_pattern(rf"{one_of(SENTENCE_ENDS, SEMICOLONS, but='.!?')}|[.!?](?=\s)")
# The stop after a section's number ends no sentence.
_SECTIONS: Final = late_pattern(r"(?<!\S)[A-ZIVX]{1,5}\.(?=\s)")
_SECTIONS_UNSPACED: Final = late_pattern(r"(?<![A-Za-z\d])[A-ZIVX]{1,5}\.(?=\s)")
_MASTHEAD: Final = 10
_GLUED_SYMBOL: Final = late_pattern(r"[A-Z]{1,4}/[A-Z0-9]")
_ENDING_SYMBOL: Final = late_pattern(r"(?<!\S)[A-Z]{1,4}/[A-Z\d/.]{1,40}\*?$")
_INNER_SYMBOL: Final = late_pattern(r"(?<!\S)[A-Z]{1,4}/[A-Z\d/.]{1,40}\*?\s+")
_OPENING: Final = 160
_TOP: Final = 1600
_TITLE: Final = 400
_HEADING: Final = 600
_SIGNATURE: Final = 600
_TOKEN: Final = 40
_FOOT: Final = late_pattern(
    r"(?<!\S)(?:\d{1,3}(?:/\d{1,3})?\s+\d\d-\d{5}(?:\s?\([A-Z]\))?|\d\d-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6}){0,2}(?:\s+\d{1,3}/\d{1,3})?)(?!\S)"
)
_ALONE: Final = late_pattern(r"(?<!\S)(?:https?://\S+|\*\d{7}\*)(?!\S)")
_SYMBOL: Final = late_pattern(r"(?<!\S)[A-Z]{1,4}/\S*\d\*?(?!\S)")
# The bar code's line with its days of production, or the page out of so many: no text has either.
_JOINED_FOOT: Final = late_pattern(
    r"(?<=\S)[^\S\n]+(?P<foot>\d\d-\d{5}\*?\s?\([A-Z]\)(?:\s\d{6}){1,2}(?:\s\*\d{7}\*)?"
    r"|\d\d-\d{5}\s[1-9]\d{0,2}/[1-9]\d{0,2}|[1-9]\d{0,2}/[1-9]\d{0,2}\s\d\d-\d{5})[^\S\n]*$"
)
_JOB_NUMBER: Final = late_pattern(r"(?<!\d)\d\d-\d{5}(?!\d)")


@frozen
class _Mark:
    """A place where a line begins: a label, a section, a paragraph."""

    at: int
    end: int
    kind: str


def unfold(source: SourceText, rules: StructureRules) -> SourceText:
    r"""Return *source* with lines where its structure shows, if it has lost its own; else as it is.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> text = "附件 工作方案 一. 导言 1. 委员会将开会。 2. " + "委员会将审议报告。" * 200
        >>> source = unfold(SourceText.of(text), rules_for(Language.CHINESE).structure)
        >>> [line.text[:8] for line in source.lines]
        ['附件', '工作方案', '一. 导言', '1. 委员会将开', '2. 委员会将审']
    """
    printed = [line for line in source.raw.splitlines() if line.strip()]
    length = sum(map(len, printed))
    longest = _LONG_UNSPACED if rules.cjk else _LONG
    if not printed or (len(printed) > 1 and length < longest * len(printed)):
        return source
    return _with_lines(source, sorted(_cuts(source, rules)))


def separate_masthead(source: SourceText, rules: StructureRules) -> SourceText:
    """Return *source* with a line break where the masthead has lost one: after an organ, after the original language.

    Web pages set the entries of a masthead beside one another, and what is copied from them has nothing in between.
    """
    cuts: list[int] = []
    for line in source.printed[:_MASTHEAD]:
        if inside := _cuts_of_masthead(line, rules):
            cuts += inside
            continue
        for match in rules.masthead.finditer(line.text[:_TOP]):
            organ = rules.organs.fullmatch(match[0]) is not None
            if organ and _ENDING_SYMBOL.search(line.text[: match.start()]):
                cuts.append(line.start + match.start())
            rest = line.text[match.end() : match.end() + _TOP]
            if rest[:1].isspace() or not rest:
                continue
            title = any(pattern.match(rest) for pattern in rules.letter_titles)
            if (
                _GLUED_SYMBOL.match(rest)
                or (match["original"] and (title or _is_title(rest, rules)))
                or (organ and _is_distribution(rest, rules))
            ):
                cuts.append(line.start + match.end())
    return _with_lines(source, cuts) if cuts else source


def separate_feet(source: SourceText) -> SourceText:
    """Return *source* with a line break before the foot of a page that has been joined to the line above it."""
    cuts = [
        line.start + match.start("foot")
        for line in source.printed
        if _JOB_NUMBER.search(line.text) and (match := _JOINED_FOOT.search(line.text))
    ]
    return _with_lines(source, cuts) if cuts else source


def _cuts_of_masthead(line: Line, rules: StructureRules) -> list[int]:
    """Return where a line is to be cut that has the symbol in the middle of its masthead: behind both."""
    symbol = _INNER_SYMBOL.search(line.text, 0, _OPENING)
    if symbol is None or _end_of_entries(line.text, 0, rules) < symbol.start():
        return []
    end = _end_of_entries(line.text, symbol.end(), rules)
    if end == symbol.end():
        return []
    return [line.start + at for at in (symbol.end(), end) if at < len(line.text)]


def _end_of_entries(text: str, at: int, rules: StructureRules) -> int:
    """Return where the entries of a masthead end that begin at *at*."""
    while (match := rules.masthead.match(text, at)) is not None and match.end() > at:
        if text[match.end() : match.end() + 1].strip():
            break
        at = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    return at


def _is_distribution(text: str, rules: StructureRules) -> bool:
    """Whether the distribution of a document begins *text*."""
    match = rules.masthead.match(text)
    return match is not None and bool(match["distribution"])


def _is_title(text: str, rules: StructureRules) -> bool:
    """Whether the first words of a letter's title begin *text*, which may be broken over lines."""
    date = re.search(r"\d{4}", text)
    return date is not None and text[:1].isupper() and not rules.masthead.match(text)


def _with_lines(source: SourceText, cuts: Sequence[int]) -> SourceText:
    """Return *source* with lines that begin at *cuts*, which are in order, too."""
    lines: list[Line] = []
    for line in source.lines:
        inside = cuts[bisect_right(cuts, line.start) : bisect_left(cuts, line.end)]
        for start, end in itertools.pairwise((line.start, *inside, line.end)):
            printed_text = source.raw[start:end]
            blanks = len(printed_text) - len(printed_text.lstrip())
            indented = line.indented and start == line.start
            text = printed_text.strip()
            lines.append(Line(len(lines) + 1, start + blanks, text, indented, line.leaf))
    return evolve(source, lines=tuple(lines))


def _cuts(source: SourceText, rules: StructureRules) -> Iterator[int]:
    """Yield the places where a line begins."""
    characters = list(source.raw)
    for start, end in _furniture(source.raw):
        yield from (start, end)
        # What stands between the end of a sentence and the next number is not in the way.
        characters[start:end] = " " * (end - start)
    text = "".join(characters)
    marks = list(_marks(text, rules))
    yield from (mark.at for mark in marks)
    yield from (mark.end for mark in marks if mark.kind == "label")
    first = min((mark.at for mark in marks), default=len(text))
    flat = join_lines(source.printed, cjk=rules.cjk)
    title = _letter_title(flat.text[:_TOP], rules)
    if title is not None and flat.offsets[title.end() - 1] < first:
        start = flat.offsets[title.start()]
        yield start
        yield flat.offsets[title.end() - 1] + 1
        symbol = _SYMBOL.search(source.raw, 0, start)
        if symbol is not None:
            yield symbol.end()


def _letter_title(text: str, rules: StructureRules) -> re.Match[str] | None:
    """Return the title of a letter; where it begins with a date, that of the masthead is not part of it."""
    for pattern in rules.letter_titles:
        title = pattern.search(text)
        while title is not None:
            later = pattern.search(text, title.start() + 1, title.end())
            if later is None:
                return title
            title = later
    return None


def _furniture(text: str) -> Iterator[tuple[int, int]]:
    """Yield where links, feet and running heads stand: the document's symbol after a sentence, or beside a foot."""
    own = _SYMBOL.search(text, 0, _TOP)
    for pattern in (_FOOT, _ALONE):
        for match in pattern.finditer(text):
            yield match.span()
            before = [*_WORD.finditer(text, max(0, match.start() - _TOKEN), match.start())]
            after = [*_WORD.finditer(text, match.end(), match.end() + _TOKEN)]
            for word in (*before[-1:], *after[:1]):
                if _SYMBOL.fullmatch(word.group()):
                    yield word.span()
    if own is not None:
        for match in re.finditer(rf"(?<!\S){re.escape(own.group())}(?!\S)", text):
            if _ENDED.search(text[max(0, match.start() - _TOKEN) : match.start()]):
                yield match.span()


def _marks(text: str, rules: StructureRules) -> Iterator[_Mark]:
    """Yield labels, sections and paragraphs in order, each with the next number there can be."""
    labels = _labels(text, rules)
    for index, label in enumerate(labels):
        yield label
        stop = labels[index + 1].at if index + 1 < len(labels) else len(text)
        yield from _numbers(text, label.end, stop, rules)


def _labels(text: str, rules: StructureRules) -> list[_Mark]:
    found = [
        _Mark(match.start(), match.end(), "label")
        for _, pattern in rules.labels
        for match in re.finditer(_alone(pattern.pattern, rules), text)
        if _can_end(text, match.start(), rules)
        # A quick look first: without a number there is no paragraph.
        and rules.paragraph_number.search(text, match.end(), match.end() + _TITLE + _HEADING)
        and next(_numbers(text, match.end(), match.end() + _TITLE, rules), None) is not None
    ]
    return sorted(found, key=lambda mark: mark.at)


def _alone(pattern: str, rules: StructureRules) -> str:
    """Return the pattern of words by themselves; where no space divides words, nothing need be around them."""
    return f"(?:{pattern})" if rules.cjk else rf"(?<!\S)(?:{pattern})(?!\S)"


def _can_end(text: str, at: int, rules: StructureRules) -> bool:
    """Whether a part can end before *at*: with a sentence or with a signature."""
    before = text[max(0, at - _SIGNATURE) : at]
    if not before.strip() or _ENDED.search(before):
        return True
    signed = rules.signed.search(before)
    return signed is not None and _SENTENCE.search(before, signed.end()) is None


def _numbers(text: str, start: int, stop: int, rules: StructureRules) -> Iterator[_Mark]:
    """Yield the sections and paragraphs from *start* to *stop* by counting on."""
    expected = 1
    counts = dict.fromkeys((style.name for style in rules.number_styles), 0)
    after_heading = True
    words = (_CHARACTER if rules.cjk else _WORD).finditer(text, start, stop)
    before = ""
    for word in words:
        at, free = word.start(), after_heading or _ENDED.search(before)
        before = word.group()[-_TOKEN:]
        if not free:
            continue
        number = rules.paragraph_number.match(text, at)
        if number is not None and int(number["number"]) == expected:
            expected += 1
            after_heading = False
            yield _Mark(at, number.end(), "paragraph")
            continue
        for style in rules.number_styles:
            match = style.pattern.match(text, at)
            if match is None or (ordinal := style.count(match["number"])) is None:
                continue
            if ordinal in (1, counts[style.name] + 1) and _leads_on(
                text[match.end() : min(stop, match.end() + _HEADING)], expected, rules
            ):
                counts[style.name] = ordinal
                after_heading = True
                yield _Mark(at, match.end(), "section")
                break


def _leads_on(text: str, expected: int, rules: StructureRules) -> bool:
    """Whether the next paragraph, or a section within this one, follows a heading in *text*."""
    for word in (_CHARACTER if rules.cjk else _WORD).finditer(text):
        number = rules.paragraph_number.match(text, word.start())
        if number is not None and int(number["number"]) == expected:
            sections = _SECTIONS_UNSPACED if rules.cjk else _SECTIONS
            return _SENTENCE.search(sections.sub("", text[: word.start()])) is None
    return False
