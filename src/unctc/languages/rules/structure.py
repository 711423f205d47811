"""The record of what a language's table says about the structure of a document."""

from __future__ import annotations

import re

from attrs import frozen

from unctc.model.languages import Language

__all__ = ["NumberStyle", "StructureRules"]


@frozen
class NumberStyle:
    """One way to number sections.

    Attributes:
        name: by which styles are distinguished; sections of one style are on one level.
        pattern: matches the printed number at the start of a line; the group ``number`` is its core.
        ordinals: the cores in order: the first counts as 1.
        neutral: the same numbers in the style that every language version shares.
    """

    name: str
    pattern: re.Pattern[str]
    ordinals: tuple[str, ...]
    neutral: tuple[str, ...]


@frozen(kw_only=True)
class StructureRules:
    """The words and punctuation by which texts in one language show their structure.

    Attributes:
        language: the language.
        cjk: whether lines join with nothing and whitespace beside characters means nothing.
        terminals: punctuation that ends a sentence or a clause that an item can follow.
        number_styles: how sections are numbered, outermost first.
        paragraph_number: the number at the start of a paragraph; groups ``printed`` and ``number``.
        item_number: a run-in item's number; groups ``printed`` and ``number``.
        annex_label: the line that opens an annex; group ``number``.
        enclosure_label: the line that opens an enclosure; group ``number``.
        label_numbers: the numbers that labels print, and what they are in Roman numerals.
        letter_title: a letter's title; groups ``date``, ``author``, ``addressee``.
        signed: the words for a signature.
        signature: a whole signature; groups ``role`` and ``name``.
        masthead: an entry of the masthead; groups ``date``, ``distribution``, ``original``.
        page_head: what older documents print below the symbol at the head of a page; group ``page``.
        language_names: how the masthead names languages.
        announced: how a letter announces an annex or an enclosure; groups ``annex``, ``enclosure``.
        evidence: words that only a United Nations document of this kind has.
        labels: how the writer spells what it must print itself.
    """

    language: Language
    cjk: bool
    terminals: str
    number_styles: tuple[NumberStyle, ...]
    paragraph_number: re.Pattern[str]
    item_number: re.Pattern[str]
    annex_label: re.Pattern[str]
    enclosure_label: re.Pattern[str]
    label_numbers: tuple[tuple[str, str], ...]
    letter_title: re.Pattern[str]
    signed: re.Pattern[str]
    signature: tuple[re.Pattern[str], ...]
    masthead: re.Pattern[str]
    page_head: re.Pattern[str]
    language_names: tuple[tuple[str, Language], ...]
    announced: re.Pattern[str]
    evidence: re.Pattern[str]
