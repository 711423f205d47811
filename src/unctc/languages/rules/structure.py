"""The record of what a language's table says about the structure of a document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from attrs import define, field, frozen

from unctc.languages.rules.script import STRETCH
from unctc.languages.rules.section_numerals import to_roman
from unctc.late_patterns import late_pattern
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.vocabularies import Distribution

__all__ = ["ISO_DAY", "ITEM_LETTERS", "NumberStyle", "StructureRules"]

ISO_DAY: Final = r"(?:19|20)\d\d-\d\d-\d\d"
"""A day as programs print it in a masthead."""
ITEM_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
"""The letters that number items in Latin script, and in other scripts as well."""
_LONGEST_SERIES: Final = 60


@frozen
class NumberStyle:
    """One way to number sections.

    Attributes:
        name: by which styles are distinguished; sections of one style are on one level.
        pattern: matches the printed number at the start of a line; the group ``number`` is its core.
        ordinals: the cores in order: the first counts as 1.
        neutral: the same numbers in the style that every language version shares.
        lookalikes: capitals of another script that stand for those of the cores.
    """

    name: str
    pattern: re.Pattern[str]
    ordinals: tuple[str, ...]
    neutral: tuple[str, ...]
    lookalikes: Mapping[int, int] = field(factory=dict, eq=False)

    def count(self, core: str) -> int | None:
        r"""Return how far *core* counts; ``None`` for what is none of the numbers. Vowel marks do not matter.

        Example:
            >>> style = NumberStyle(
            ...     "letter", late_pattern(r"(?P<number>[A-Z])\."), ("A", "B"), ("A", "B")
            ... )
            >>> style.count("B"), style.count("C")
            (2, None)
        """
        core = core.replace(STRETCH, "").translate(self.lookalikes)
        if core not in self.ordinals and not core.isascii():
            core = "".join(each for each in core if not unicodedata.combining(each))
        return self.ordinals.index(core) + 1 if core in self.ordinals else None


@define(frozen=True, kw_only=True, slots=False)
class StructureRules:
    """The words and punctuation by which texts in one language show their structure.

    Attributes:
        language: the language.
        cjk: whether lines join with nothing and whitespace beside characters means nothing.
        hyphenated_parts: parts of words that a hyphen joins to others, in small letters.
        terminals: punctuation that ends a sentence or a clause that an item can follow.
        number_styles: how sections are numbered, outermost first.
        paragraph_number: the number at the start of a paragraph; groups ``printed`` and ``number``.
        item_number: a run-in item's number; groups ``printed`` and ``number``.
        item_series: the series of letters that number items.
        item_joints: words between the items of a list: and, or.
        item_lookalikes: letters of another script that stand for those of the series.
        point_numbers: further series that number subparagraphs.
        annex_label: the line that opens an annex; group ``number``.
        enclosure_label: the line that opens an enclosure; group ``number``.
        appendix_label: the line that opens an appendix; group ``number``.
        attachment_label: the line that opens an attachment by that name; group ``number``.
        label_numbers: the numbers that labels print, and what they are in Roman numerals.
        label_continues: what a label may go on with: "to the letter dated …".
        label_follows: what is before a label that stands behind the title of its letter; ``None`` where labels come first.
        letter_titles: a letter's title; groups ``date``, ``author``, ``addressee``.
        letter_heads: how the titles of letters begin, up to the first of these groups.
        letter_openings: words with which the first paragraph of a letter begins.
        salutations: words with which a salutation before that paragraph begins.
        signed: the words for a signature.
        functions: words with which the function of someone who signs begins.
        signature: a whole signature; groups ``role`` and ``name``.
        masthead: an entry of the masthead; groups ``date``, ``distribution``, ``original``.
        organs: names of organs, as a masthead prints them.
        page_head: what older documents print below the symbol at the head of a page; groups ``page``, ``pages``.
        distributions: how the masthead names what documents are distributed as, in small letters.
        language_names: how the masthead names languages, in small letters.
        masthead_language: the language that mastheads print dates in beside their own.
        revision: the line that says that the document adds to another, or corrects it.
        recycling: the line at the foot of the first page that asks to recycle the paper.
        contents: the heading of a table of contents.
        introduction: headings of first sections, which have no number where sections have none.
        programme_titles: words in the title of a programme of work.
        report_titles: words in the title of a report on what has been done, and of lists.
        table_label: the words that open the title of a table, "Table 2".
        announced: how a letter announces an annex or an enclosure; groups ``annex``, ``enclosure``.
        evidence: words that only a United Nations document of this kind has.
        counted: what shows, before a number or behind it, that it is none of a footnote.
    """

    language: Language
    cjk: bool
    hyphenated_parts: frozenset[str] = frozenset()
    terminals: str
    number_styles: tuple[NumberStyle, ...]
    paragraph_number: re.Pattern[str]
    item_number: re.Pattern[str]
    item_series: tuple[str, ...] = (ITEM_LETTERS,)
    item_joints: tuple[str, ...] = ()
    item_lookalikes: Mapping[int, int] = field(factory=dict, eq=False)
    point_numbers: tuple[tuple[str, ...], ...] = ()
    annex_label: re.Pattern[str]
    enclosure_label: re.Pattern[str]
    appendix_label: re.Pattern[str]
    attachment_label: re.Pattern[str]
    label_numbers: tuple[tuple[str, str], ...]
    label_continues: re.Pattern[str]
    label_follows: re.Pattern[str] | None = None
    letter_titles: tuple[re.Pattern[str], ...]
    letter_heads: re.Pattern[str]
    letter_openings: re.Pattern[str]
    salutations: re.Pattern[str]
    signed: re.Pattern[str]
    functions: re.Pattern[str]
    signature: tuple[re.Pattern[str], ...] = ()
    masthead: re.Pattern[str]
    organs: re.Pattern[str]
    page_head: re.Pattern[str]
    distributions: Mapping[str, Distribution] = field(eq=False)
    language_names: Mapping[str, Language] = field(eq=False)
    masthead_language: Language = DEFAULT_LANGUAGE
    revision: re.Pattern[str]
    recycling: re.Pattern[str]
    contents: re.Pattern[str]
    introduction: re.Pattern[str]
    programme_titles: re.Pattern[str]
    report_titles: re.Pattern[str]
    table_label: re.Pattern[str]
    announced: re.Pattern[str]
    evidence: re.Pattern[str]
    counted: re.Pattern[str] = re.compile("(?!)")

    @cached_property
    def point_label(self) -> re.Pattern[str]:
        """The label at the start of a subparagraph; groups ``printed`` and one of the others."""
        letters = "".join(sorted(set("".join(self.item_series)) - set(ITEM_LETTERS)))
        own = f"|[{letters}]" if letters else ""
        further = "".join(f"|{'|'.join(each)}" for each in self.point_numbers)
        return late_pattern(
            rf"(?P<printed>[(（]?(?P<number>[ivxlc]{{1,6}}|[a-z]{{1,2}}|\d{{1,2}}{own}{further}){STRETCH}?[)）]"
            r"|(?P<letter>[a-z])[.．、]|[’‘'](?P<quoted>\d{1,2})[’‘']|(?P<bullet>[•▪–—-]|[\u3220-\u3229]))"
            r"(?=\s|[^\W\d_]|[“«\"]|$)"
        )

    @cached_property
    def point_series(self) -> tuple[tuple[str, ...], ...]:
        """The series that number subparagraphs: letters, doubled letters, Roman figures, digits, and the language's own."""
        letters = tuple(tuple(each) for each in self.item_series)
        doubled = tuple(tuple(letter * 2 for letter in each) for each in letters[:1])
        roman = tuple(to_roman(value).lower() for value in range(1, _LONGEST_SERIES))
        digits = tuple(map(str, range(1, _LONGEST_SERIES)))
        return (*letters, *doubled, roman, digits, *self.point_numbers)

    @cached_property
    def labels(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The labels by the kinds of attachment that they open; where one is of two kinds, the first counts."""
        return (
            ("annex", self.annex_label),
            ("enclosure", self.enclosure_label),
            ("appendix", self.appendix_label),
            ("attachment", self.attachment_label),
        )

    @cached_property
    def numbers_of_labels(self) -> dict[str, str]:
        """The numbers that labels print, each with its Roman figures."""
        return dict(self.label_numbers)
