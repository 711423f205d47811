"""How paragraphs and annexes are named: the patterns of one language."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.extraction.citations.pattern_prefilter import first_characters
from unctc.extraction.citations.section_patterns import SectionPatterns
from unctc.extraction.needed_words import GuardedPattern, needed_words
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import (
    CLOSERS,
    COMMAS,
    FULL_STOPS,
    SEMICOLONS,
    none_of,
    one_of,
)
from unctc.languages.rules.script import STRETCH
from unctc.late_patterns import LatePatterns, late_pattern
from unctc.model.citations import ParagraphReference
from unctc.model.neutral_numbers import letter_of

__all__ = ["PinpointPatterns"]


# What lawyers and diplomats write for operative paragraphs in every language: ¶ 2, § 2, OP5, PO 5, op. 26.
_COMMA: Final = one_of(COMMAS)
_CLOSER: Final = one_of(CLOSERS)
_COMMA_OR_BRACKET: Final = one_of(COMMAS, "([")
_COMMA_OR_SPACE: Final = one_of(COMMAS, " ")
_IN_CLAUSE: Final = none_of(FULL_STOPS, SEMICOLONS, "()")
# How many lists of paragraphs are kept, none of them longer than a line.
_MOST_LISTS: Final = 1024
_LETTERS: Final = late_pattern(r"(?<![^\W_])[a-z]{1,4}(?![^\W_])")
_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORGANS: Final = ("S", "council", "A", "assembly", "E", "A/HRC")
_OPENERS: Final = r"¶¶?|§§?|\b(?:OP|PO)s?(?= {0,2}\d)|\b[Oo](?:p\.|ps\.)"


def _seen(fragment: str) -> str:
    """Return *fragment* with what it looks back at as a part of it: for words that are somewhere in what it matches."""
    return fragment.replace("(?<=", "(?:")


def _between(rules: CitationRules) -> str:
    """Return the pattern of what is between a citation and the part of it that is named after it."""
    # What is between is taken once and for all: nothing after it starts with whitespace.
    # UNSC Res 1373 (28 September 2001) para 2: law journals have the date in brackets. Others have it
    # after a comma; and the symbol of the act, which pinpoints it, in brackets: (S/RES/1373 (2001)), para. 2.
    dates = widen(rules.dates)
    date = (
        rf"(?: {{0,4}}+(?:{_CLOSER}|{_COMMA} {{0,4}}(?:{dates})))?+"
        if rules.heads_follow
        else rf"(?: {{0,4}}+(?:{_CLOSER}|\((?:{dates})\)|{_COMMA}? {{0,4}}(?:{dates})))?+"
    )
    # S.C. Res. 2178, supra note 12, ¶ 6: where law journals have cited it before.
    supra = "" if rules.heads_follow else rf"(?:{_COMMA}? {{1,4}}+supra (?:note|n\.) \d{{1,3}})?+"
    # Resolution 1540 of the Security Council, paragraph 3
    bodies = widen("|".join(names for key, names in rules.bodies if key in _ORGANS))
    nations = widen(rules.nations)
    body = (
        ""
        if rules.heads_follow
        else rf"(?:(?:{widen(rules.body_link)})(?:{bodies})(?:{nations})?(?= ?{_COMMA_OR_BRACKET}| (?:{dates}))(?:{_COMMA}? {{0,4}}(?:{dates}))?+)?+"
    )
    return rf"{date}{body}{supra} {{0,4}}+{_COMMA_OR_BRACKET}?+ {{0,4}}+"


class PinpointPatterns(LatePatterns):
    """The patterns of pinpoints.

    Args:
        rules: the table of the language.
        nouns: a pattern of its head nouns.

    Attributes:
        annex_after: an annex after the citation.
        annex_before: an annex before it; ``None`` where annexes come after.
        sections: the patterns of sections and parts.
        follow: what is after the citation where either may be, and almost nowhere else.
        words: words one of which is in every name of a paragraph or an annex.
        counts_in_words: whether paragraphs may have numbers in words.
        paragraphs_after: paragraphs after the citation.
        paragraphs_before: paragraphs before its head noun; ``None`` where they come after.
    """

    annex_after: re.Pattern[str]
    paragraphs_after: re.Pattern[str]
    follow: re.Pattern[str]
    _reference: re.Pattern[str]
    _item_word: re.Pattern[str]

    def __init__(self, rules: CitationRules, nouns: str) -> None:
        head_after = f"{widen(rules.head_after)} {{0,4}}{nouns}" if rules.heads_follow else ""
        letters = f"|[{rules.paragraph_letters}]{STRETCH}?" if rules.paragraph_letters else ""
        worded = (
            rf"|{_COMMA}? {{0,4}}(?:{widen(rules.paragraph_item)}) {{0,4}}\(?[a-z]{{1,3}}(?:\)|(?![^\W_]))"
            if rules.paragraph_item
            else ""
        )
        # 第2段(c)项: the word for paragraphs may come before the letter.
        closed = rf"(?: {{0,4}}(?:{widen(rules.paragraph_close)}))?" if rules.heads_follow else ""
        item = rf"(?:{closed} {{0,4}}\(? {{0,2}}(?:[a-z]{{1,4}}{letters}) {{0,2}}\)(?: {{0,4}}\(? {{0,2}}[ivx]{{1,4}} {{0,2}}\))?{worded})"
        # OP2 and OP3: the mark may come again.
        link = rf"(?:{widen(rules.paragraph_to)}| {{0,4}},? {{0,4}}(?:{widen(rules.paragraph_and)}) {{0,4}}| {{0,4}}{_COMMA} {{0,4}})(?:(?:{_OPENERS}) {{0,4}})?"
        # 附件B第3段: Chinese goes on directly.
        word = r"[A-Za-z\d]" if rules.heads_follow else r"[^\W_]"
        # All of a list or nothing: of "paragraphs 2 and 3 of resolution B" none is resolution A's.
        worded_numbers = "|".join(sorted(rules.paragraph_numbers, key=len, reverse=True)) or "(?!)"
        figure = rf"(?:\d{{1,3}}(?!\d|/\d)|(?:{worded_numbers})(?!{word if not rules.heads_follow else '(?!)'}))"
        one = rf"{figure}{item}?"  # in "para. 4, and 72/3" another act follows
        numbers = rf"(?>{one}(?:{link}(?:{one}|{item})){{0,12}})"
        opener, close, of = (
            f"{widen(rules.paragraph)}|{_OPENERS}",
            widen(rules.paragraph_close),
            widen(rules.paragraph_of),
        )
        run_from = rf"(?:(?:{widen(rules.part_from)}) {{1,4}})?"  # الفقرات من 61 إلى 76
        own = "|".join(sorted(rules.annex_numbers, key=len, reverse=True)) or "(?!)"
        shared = rf"(?:[IVX]{{1,5}}|[A-Z]|\d{{1,2}})(?!{word}|-\d)"
        number = rf"(?: {{0,4}}(?P<number>{shared}|{own})(?!\)))?"
        annex = widen(rules.annex)
        between = _between(rules)
        after = rf"(?:{head_after})?{between}{widen(rules.paragraph_lead)}"
        self.compile_late(annex_after=rf"{after}(?:{annex}){number}")
        annex_and = (
            rf"(?:{_IN_CLAUSE}{{0,12}}{_COMMA_OR_SPACE} {{0,4}})?"
            if of
            else rf"(?: {{0,4}}(?:{shared}|{own}))? {{0,4}}{_COMMA}? {{0,4}}"
        )
        self.annex_before: GuardedPattern | None = (
            GuardedPattern(rf"(?:{annex}){number} {{0,4}}(?:{of}|{widen(rules.annex_of)}) {{0,4}}$")
            if of
            else None
        )
        own_part = widen(rules.paragraph_own)
        not_of = rf"(?:(?= {{0,4}}(?:{own_part}))|(?! {{0,4}}(?:{of}) ))" if of else ""
        self.compile_late(
            paragraphs_after=rf"{after}(?:(?:{annex}){annex_and})?(?:(?P<mark>{_OPENERS})|{opener}) {{0,4}}{run_from}(?P<list>{numbers})"
            # A mark says all: nothing has to follow the number.
            rf"(?(mark)| {{0,4}}{close}){not_of}"
        )
        lead = after if rules.heads_follow else between
        self.sections: SectionPatterns = SectionPatterns(
            rules, rf"{after}(?:(?:{annex}){number}{annex_and})?", of, nouns
        )
        named = f"(?:{annex}|{opener}|{self.sections.first})"
        ahead = first_characters(
            named if rules.heads_follow else f"{widen(rules.paragraph_lead)}{named}"
        )
        # The many things that may be left out before a noun are only tried where one of them, or the noun, begins.
        begun = first_characters(head_after) if head_after else None
        look = rf"(?= {{0,40}}+(?! )[{begun}{ahead}{COMMAS}{_CLOSER[1:-1]}(\[])" if begun else ""
        self.compile_late(follow=rf"{look}{lead}(?=[{ahead}])" if ahead else "")
        # Where the word for paragraphs comes last, what is before their numbers is before many others.
        shown = f"{_OPENERS}|{_seen(close)}" if rules.heads_follow else opener
        self.words: tuple[str, ...] = needed_words(f"{annex}|{shown}|{self.sections.named}")
        # After the commonest end of a citation, 号决议, nearly all characters show that nothing of the kind follows.
        ends = late_pattern(head_after) if rules.heads_follow else None
        self._ends: tuple[str, ...] = tuple(
            each for each in rules.typical_follows if ends and ends.fullmatch(each)
        )
        self._goes_on: frozenset[str] = frozenset(f"{ahead}{nouns} ([{COMMAS}{CLOSERS}{_CAPITALS}")
        first = first_characters(f"{opener}|{widen(rules.paragraph_item) or '¶'}")
        look = f"(?=[{first}])" if first and of else ""
        item_lead = (
            rf"(?:(?:{widen(rules.paragraph_item)}) {{0,4}}(?:\(?(?P<item>[a-z]{{1,3}}{letters})\)|[«“„\"](?P<quoted>[a-z]{{1,3}})[»”“\"]) {{0,4}}(?:{of}) {{0,4}})?"
            if rules.paragraph_item
            else "(?P<item>(?P<quoted>(?!)))?"
        )
        self.paragraphs_before: re.Pattern[str] | None = (
            late_pattern(
                rf"{look}(?:{item_lead}(?:{opener}) {{0,4}}{run_from}(?P<list>{numbers}) {{0,4}}{close}{_COMMA}? {{0,4}}(?:{of}) {{0,4}}$"
                # OP 6, UNSCR 2178: diplomats put no word between.
                rf"|(?:{_OPENERS}|\b[Pp]aras?\.?) {{0,4}}(?P<marked>{numbers}) {{0,4}}, {{0,4}}$)"
            )
            if of
            else None
        )
        self.compile_late(_item_word=widen(rules.paragraph_item) or "(?!)")
        self._annex_numbers = rules.annex_numbers
        self._numbers = rules.paragraph_numbers
        self.counts_in_words: bool = bool(self._numbers)
        self._known: dict[str, tuple[ParagraphReference, ...]] = {}
        self._letters = str.maketrans(
            {each: letter_of(place) for place, each in enumerate(rules.paragraph_letters, 1)}
            | {STRETCH: ""}
        )
        self.compile_late(
            _reference=rf"(?P<run>{widen(rules.paragraph_to)})?(?:(?:{_OPENERS}) {{0,4}})?(?:(?P<number>\d{{1,3}}|{worded_numbers})|(?={item}))(?P<item>{item})?"
        )

    def is_over(self, plain: str, end: int) -> bool:
        """Whether what is at *end* of a citation shows that it names no part of the document."""
        for each in self._ends:
            if plain.startswith(each, end):
                return plain[end + len(each) : end + len(each) + 1] not in self._goes_on
        return False

    def letter(self, printed: str) -> str:
        """Return the letter of a subparagraph as every language version would give it."""
        return printed.translate(self._letters)

    def annex_number(self, printed: str | None) -> str | None:
        """Return the number of an annex as every language version would give it."""
        return printed and self._annex_numbers.get(printed, printed)

    def references(self, printed: str) -> tuple[ParagraphReference, ...]:
        """Return the paragraphs that a list as "6 (a) and 8 to 10" names; most lists are short, and come again."""
        known = self._known.get(printed)
        if known is None:
            if len(self._known) >= _MOST_LISTS:
                self._known.clear()
            known = self._known[printed] = self._read(printed)
        return known

    def _read(self, printed: str) -> tuple[ParagraphReference, ...]:
        found: list[ParagraphReference] = []
        for match in self._reference.finditer(printed):
            letters = self._item_word.sub("", match["item"] or "").translate(self._letters)
            item = " ".join(_LETTERS.findall(letters)) or None
            if item and " " in item:
                first, second = item.split()[:2]
                item = f"{first} ({second})"
            if match["number"] is None:
                if item and found:
                    found.append(ParagraphReference(found[-1].number, item=item))
                continue
            number = self._numbers.get(match["number"]) or int(match["number"])
            last = found[-1] if found else None
            if match["run"] and last and last.last is None and number > last.number:
                found[-1] = ParagraphReference(last.number, item=last.item, last=number)
            elif number:
                found.append(ParagraphReference(number, item=item))
        return tuple(found)
