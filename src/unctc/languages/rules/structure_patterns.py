"""Build the patterns of a language's structure out of its words, wherever the order of words is regular."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import field, frozen

from unctc.languages.rules.letter_forms import in_all_forms, without_accents
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.languages.rules.structure import ISO_DAY, ITEM_LETTERS, NumberStyle, StructureRules
from unctc.languages.rules.times import TimeRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["AFTER_SECTION", "LATIN_STYLES", "ROMAN_LABELS", "StructureWords", "structure_rules"]

AFTER_SECTION: Final = r"(?:\.?\s?[-–—]|\.)(?=\s|$)"
"""What stands behind the number of a section in Latin letters, as a fragment: a full stop, a dash, or both."""
LATIN_STYLES: Final = (
    NumberStyle("roman", late_pattern(rf"(?P<number>[IVX]{{1,5}}){AFTER_SECTION}"), ROMAN, ROMAN),
    NumberStyle("letter", late_pattern(rf"(?P<number>[A-Z]){AFTER_SECTION}"), LETTERS, LETTERS),
)
ROMAN_LABELS: Final = {
    **{roman: roman for roman in ROMAN},
    **{str(index): roman for index, roman in enumerate(ROMAN, 1)},
    **dict(zip(LETTERS, LETTERS, strict=True)),
}
# What mastheads print in English in every language version.
_ENGLISH_DISTRIBUTIONS: Final = {each.value.lower(): each for each in Distribution}
_ENGLISH_DAY: Final = r"(?i:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})"
_ENGLISH_RECYCLING: Final = ("Please recycle", "Please recycle this paper")
_ENGLISH_NAMES: Final = {each.name.lower(): each for each in Language}


@frozen(kw_only=True)
class StructureWords:
    r"""The words of a language out of which its structure is read.

    Attributes:
        language: the language.
        organs: names of organs, as a masthead prints them; capitals do not matter.
        meetings: what mastheads say of sessions and agendas, as fragments of patterns.
        distributions: how distributions are named, and what they are.
        before_distribution: what stands before the distribution, as a fragment.
        languages: how languages are named, after "Original" and alone.
        original: what stands before the original language, as a fragment.
        only: words behind the language of a document that is in no other.
        page: the word before the number of a page, where older documents print it.
        sections: how sections are numbered.
        after_number: what stands behind the number of a paragraph, as a fragment.
        items: the number of an item, as a fragment with the group ``number``.
        item_joints: words after which an item may stand without a comma.
        item_series: the letters of items.
        item_lookalikes: letters of another script that stand for those of the series.
        annexes: labels of annexes.
        enclosures: labels of enclosures.
        appendices: labels of appendices; one that is a label of enclosures, too, is that of programmes there.
        attachments: labels of attachments by that name.
        label_numbers: the numbers of labels, and what they are in Roman figures.
        label_continues: words that follow a label which says to what letter it belongs, as a fragment.
        titles: letter titles as fragments, with ``{date}``, ``{author}`` and ``{addressee}``.
        openings: words with which the first paragraph of a letter begins.
        salutations: words with which a salutation before that paragraph begins.
        signed: the words that stand for a signature.
        functions: words with which the function of someone who signs begins, as fragments.
        revisions: words that say that the document adds to another, or corrects it, as a fragment.
        recycling: the line that asks to recycle the paper.
        contents: headings of tables of contents, as a fragment.
        introductions: headings of first sections, as a fragment.
        programmes: words in the title of a programme of work, as a fragment.
        reports: words in the title of a report or a list, as a fragment.
        tables: the word that opens the title of a table, as a fragment.
        announced_annex: words that announce an annex, as a fragment.
        announced_enclosure: words that announce an enclosure, as a fragment.
        evidence: words that only a United Nations document has, as fragments.
        hyphenated_parts: parts of words that a hyphen joins to others.
        terminals: the signs that end a sentence or a clause that an item can follow.
    """

    language: Language
    organs: tuple[str, ...]
    meetings: tuple[str, ...]
    distributions: Mapping[str, Distribution]
    before_distribution: str = r"Distr\.? ?:?"
    languages: Mapping[str, Language]
    original: str = "Original"
    only: tuple[str, ...] = ("only",)
    page: str
    sections: tuple[NumberStyle, ...] = LATIN_STYLES
    after_number: str = r"\.[-–]?(?=\s|$)"
    items: str = r"\(?(?P<number>[a-z]|\d{1,2})\)"
    item_joints: tuple[str, ...]
    item_series: tuple[str, ...] = (ITEM_LETTERS,)
    item_lookalikes: Mapping[int, int] = field(factory=dict)
    annexes: tuple[str, ...]
    enclosures: tuple[str, ...]
    appendices: tuple[str, ...]
    attachments: tuple[str, ...]
    label_numbers: Mapping[str, str] = field(default=ROMAN_LABELS)
    label_continues: str
    titles: tuple[str, ...]
    openings: tuple[str, ...]
    salutations: tuple[str, ...]
    signed: tuple[str, ...]
    functions: tuple[str, ...]
    revisions: str
    recycling: tuple[str, ...] = ()
    contents: str
    introductions: str
    programmes: str
    reports: str
    tables: str
    announced_annex: str
    announced_enclosure: str
    evidence: tuple[str, ...]
    hyphenated_parts: str = ""
    terminals: str = '.!?;:…”"»'


def structure_rules(words: StructureWords, times: TimeRules) -> StructureRules:
    """Return the rules that *words* make, with the days of *times*."""
    languages = _lowered({**_ENGLISH_NAMES, **words.languages})
    distributions = _lowered({**_ENGLISH_DISTRIBUTIONS, **words.distributions})
    day = rf"(?:{times.day}|{_ENGLISH_DAY})"
    joint = "|".join((",", *(f" {re.escape(each)}" for each in words.item_joints)))
    # Letters of several days have one title: 4 and 6 March 2019.
    days = rf"(?:\d{{1,2}}(?:er|º)?(?: [^\W\d]\S{{2,20}}(?: \d{{4}})?)?(?i:{joint}) ){{0,3}}{day}"
    organs = rf"(?i:{_any(words.organs)})"
    named = rf"(?i:{_any(languages)})"
    opening = rf"{_any((*words.openings, *map(str.upper, words.openings)))}(?!\w)"
    numbers = "|".join(
        re.escape(each) for each in sorted(words.label_numbers, key=len, reverse=True)
    )
    titles = (
        title.replace("{date}", f"(?P<date>{days})")
        .replace("{author}", "(?P<author>.{2,400}?)")
        .replace("{addressee}", "(?P<addressee>.{2,240}?)")
        .replace("{end}", rf"(?=$| (?:1\. )?{_any(words.openings)}(?!\w))")
        for title in words.titles
    )
    joints = "".join(rf"|(?<=\b{re.escape(each)} )" for each in words.item_joints)
    return StructureRules(
        language=words.language,
        cjk=False,
        hyphenated_parts=frozenset(words.hyphenated_parts.split()),
        terminals=words.terminals,
        number_styles=words.sections,
        paragraph_number=_pattern(
            rf"(?P<printed>(?P<number>(?!0|\u0660)\d{{1,5}}){words.after_number})"
        ),
        item_number=late_pattern(
            rf"(?:(?<=[:;,.،؛] )|(?<=[:;,.،؛]){joints})(?P<printed>{words.items})(?=\s)"
        ),
        item_series=words.item_series,
        item_joints=words.item_joints,
        item_lookalikes=words.item_lookalikes,
        annex_label=_label(words.annexes, numbers),
        enclosure_label=_label(words.enclosures, numbers),
        appendix_label=_label(words.appendices, numbers),
        attachment_label=_label(words.attachments, numbers),
        label_numbers=tuple(words.label_numbers.items()),
        label_continues=_pattern(rf"(?i:{words.label_continues})"),
        letter_titles=tuple(_pattern(title) for title in titles),
        letter_heads=_pattern("|".join(each.partition("{")[0].rstrip() for each in words.titles)),
        letter_openings=_pattern(opening),
        salutations=_pattern(rf"(?i:{_any(words.salutations)})"),
        signed=_pattern(rf"[(\[](?i:{_any(words.signed)})[)\]]"),
        functions=_pattern(rf"(?<!\w)(?:{'|'.join(words.functions)})(?!\w)"),
        masthead=_pattern(
            rf"{organs}|(?i:{'|'.join(words.meetings)})"
            rf"|(?i:(?:{words.before_distribution} ?)?(?P<distribution>{_any(distributions)}))(?!\w)|(?i:{words.before_distribution})"
            rf"|(?P<date>{day}|{ISO_DAY})|(?i:{words.original} ?:?) (?P<original>{named})(?:/{named})*|{named}(?: (?i:{_any(words.only)}))?(?!\w)"
            r"|[SAE](?!\S)"
        ),
        organs=_pattern(organs),
        page_head=_pattern(
            rf"{named}|(?i:{words.page}|Page) (?P<page>[1-9]\d{{0,2}})(?:(?: [^\W\d]{{1,3}} | ?/ ?)(?P<pages>[1-9]\d{{0,2}}))?"
        ),
        distributions=distributions,
        language_names=languages,
        revision=_pattern(rf"(?i:{words.revisions})"),
        recycling=_pattern(rf"(?i:{_any((*words.recycling, *_ENGLISH_RECYCLING))})\W{{0,3}}"),
        contents=_pattern(words.contents),
        introduction=_pattern(words.introductions),
        programme_titles=_pattern(rf"(?i)(?<!\w)(?:{words.programmes})(?!\w)"),
        report_titles=_pattern(rf"(?i)(?<!\w)(?:{words.reports})(?!\w)"),
        table_label=_pattern(
            rf"(?i:{words.tables}) ?[A-Z]{{0,2}}\.?\d{{0,3}}(?:\.\d{{1,3}})?[A-Z]?\b"
        ),
        announced=_pattern(
            rf"(?i)(?<!\w)(?:(?P<annex>{words.announced_annex})|(?P<enclosure>{words.announced_enclosure}))(?!\w)"
        ),
        evidence=_pattern("|".join(words.evidence)),
    )


def _pattern(fragment: str) -> re.Pattern[str]:
    return late_pattern(in_all_forms(fragment))


def _label(names: Iterable[str], numbers: str) -> re.Pattern[str]:
    # Typists set capitals apart: A N N E X.
    forms = [
        form
        for name in names
        for form in (name, name.upper(), " ".join(name.upper().replace(" ", "")))
    ]
    return _pattern(rf"\[?(?:{_any(forms)})(?: (?P<number>{numbers}))?\*{{0,2}}\]?(?::(?!\S))?")


def _any(words: Iterable[str]) -> str:
    longest = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(each).replace(r"\ ", " ") for each in longest) + ")"


def _lowered(names: Mapping[str, object]) -> dict:  # type: ignore[type-arg]
    """Return *names* in small letters, as capitals bare of accents have them, and with accents that are characters."""
    lowered = {name.lower(): value for name, value in names.items()}
    bare = {without_accents(name): value for name, value in lowered.items()}
    apart = {unicodedata.normalize("NFD", name): value for name, value in lowered.items()}
    return bare | apart | lowered
