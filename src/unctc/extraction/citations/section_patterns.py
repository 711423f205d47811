"""How sections and parts are named: the patterns of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.extraction.citations.session_notation import ROMAN_LETTER, latin
from unctc.extraction.needed_words import GuardedPattern
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COMMAS, one_of
from unctc.languages.rules.section_numerals import roman_value, to_roman
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["SectionPatterns", "within"]

_COMMA: Final = one_of(COMMAS)
_JOINT: Final = late_pattern(" ?[.·-] ?")
_MOST: Final = 7
_DEEPEST: Final = 3
_LONGEST_RUN: Final = 20


class SectionPatterns(LatePatterns):
    """The patterns of sections and parts: "section XI", "part two, section I", 第十一节.

    Args:
        rules: the table of the language.
        lead: a pattern of what is between a citation and a section after it, and an annex with it.
        of: a pattern of what links a section with the document after it; empty where sections come after.
        nouns: a pattern of the head nouns.

    Attributes:
        after: sections after a citation, in the group ``sections``.
        before: sections before a citation, or before a section that they are within; ``None`` where they come after.
        beside: sections before the paragraphs of a citation; ``None`` where they come after.
        first: with what a section can start, as a pattern.
        named: what is in every section, as a pattern.
    """

    after: re.Pattern[str]
    _one: re.Pattern[str]
    _number: re.Pattern[str]
    _run: re.Pattern[str]

    def __init__(self, rules: CitationRules, lead: str, of: str, nouns: str) -> None:
        noun, close = widen(rules.section), widen(rules.section_close)
        self._words: dict[str, str] = rules.section_numbers | rules.part_letters
        # Numbers of other acts, 60/254, and letters of words are none; Han characters are not set apart.
        ends = r"(?![\d/])" if rules.heads_follow else r"(?![^\W_]|[/'’])"
        figure = rf"(?:{ROMAN_LETTER}{{1,6}}|\d{{1,2}}|{_any(rules.section_numbers)}){ends}"
        letter = rf"(?:[A-Z]|{_any(rules.part_letters)}){ends}"
        inner = rf"(?:[A-HJ-UWYZ]|{_any(rules.part_letters)}){ends}"
        # II-A and ثانيا - باء are sections within others, I-III is a run of them.
        number = rf"(?:{figure}(?: ?- ?{inner})?|{letter})(?:[.·](?:{figure}|{letter})){{0,{_DEEPEST - 1}}}"
        to, conjunction = widen(rules.part_to), widen(rules.part_and)
        run = rf" {{0,4}}(?:-|(?:{to})) {{0,4}}"
        linked = (
            rf"(?:{run}| {{0,4}}{_COMMA}? {{0,4}}(?:{conjunction}) {{0,4}})(?:(?:{noun}) {{0,4}})?"
        )
        # "Part two, section I" is no list: what has a noun of its own after a comma is within what is before it.
        linked += rf"| {{0,4}}{_COMMA} {{0,4}}(?=[^\d])"
        several = rf"{number}(?:(?:{linked}){number}){{0,{_MOST - 1}}}"
        begins = f"(?:{noun})?" if rules.heads_follow else f"(?:{noun})"
        one = rf"{begins} {{0,4}}(?P<list>{several}) {{0,4}}{close}"
        all_of_one = one.replace("(?P<list>", "(?:")
        sections = (
            rf"(?P<sections>{all_of_one}(?:{_COMMA}? {{0,4}}{all_of_one}){{0,{_DEEPEST - 1}}})"
        )
        # Where nothing has to link a section with the noun after it, the noun shows whose section it is.
        following = f" {{0,4}}{nouns}" if of and re.fullmatch(of, "") else " "
        not_of = rf"(?! {{0,4}}(?:{of}){following})" if of else ""
        self.first: str = f"{noun}|[A-Z]" if rules.heads_follow else noun
        self.named: str = close if rules.heads_follow else noun
        self.compile_late(
            # All of a number or nothing: of "part seventeen of its resolution" none is "part seven".
            after=f"{lead}(?>{sections}){not_of}",
            _one=one,
            _number=number,
            _run=rf"{run}(?:{noun})?",
        )
        self.before: GuardedPattern | None = (
            GuardedPattern(rf"{sections}{_COMMA}? {{0,4}}(?:{of}) {{0,4}}$") if of else None
        )
        self.beside: GuardedPattern | None = (
            GuardedPattern(rf"{sections}{_COMMA}? {{0,4}}$") if of else None
        )

    def numbers(self, printed: str) -> tuple[str, ...]:
        """Return the sections that "part two, sections I and II" names, as every language version would give them."""
        outer = ""
        found: list[str] = []
        for each in self._one.finditer(printed):
            if found:
                outer = within(outer, found[-1])
            found = self._numbers_in(each["list"])
        return tuple(within(outer, each) for each in found)

    def _numbers_in(self, printed: str) -> list[str]:
        """Return the numbers of a list, the members of its runs among them: "I to III, V"."""
        found = list(self._number.finditer(printed))
        numbers = [self._neutral(each[0]) for each in found]
        wanted = numbers[:1]
        for (first, last), (before, number) in zip(pairwise(found), pairwise(numbers), strict=True):
            is_run = self._run.fullmatch(printed, first.end(), last.start()) is not None
            wanted += _run_between(before, number) if is_run else ()
            wanted.append(number)
        return wanted

    def _neutral(self, printed: str) -> str:
        """Return a number, and those within it, in Roman figures, digits and letters."""
        return "/".join(self._words.get(each) or latin(each) for each in _JOINT.split(printed))


def within(outer: str, inner: str) -> str:
    """Return the number of a section within another.

    Example:
        >>> within("II", "A"), within("", "A")
        ('II/A', 'A')
    """
    return f"{outer}/{inner}" if outer else inner


def _any(words: Iterable[str]) -> str:
    """Return a fragment for any of *words*, the longest first."""
    return "|".join(map(widen, sorted(words, key=len, reverse=True))) or "(?!)"


def _run_between(first: str, last: str) -> tuple[str, ...]:
    """Return the sections between two of one style; none where they are of different ones.

    Example:
        >>> (
        ...     _run_between("I", "IV"),
        ...     _run_between("A", "C"),
        ...     _run_between("2", "4"),
        ...     _run_between("I", "C"),
        ... )
        (('II', 'III'), ('B',), ('3',), ())
    """
    begin, end = roman_value(first), roman_value(last)
    if begin and end:
        values = range(begin + 1, end)[:_LONGEST_RUN]
        return tuple(map(to_roman, values))
    if first.isdecimal() and last.isdecimal():
        return tuple(map(str, range(int(first) + 1, int(last))[:_LONGEST_RUN]))
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return tuple(map(chr, range(ord(first) + 1, ord(last))))
    return ()
