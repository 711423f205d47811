"""Where a number alone may be a resolution of the Security Council: the patterns of one language."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import literal_of, seamed, widen
from unctc.extraction.citations.printed_years import listed_years
from unctc.extraction.citations.session_notation import ROMAN_SESSION, SCRIPT_SESSION
from unctc.extraction.search_windows import Literals
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["CLOSING_QUOTE", "NumberPatterns"]

_COMMA_OR_BRACKET: Final = one_of(COMMAS, "(")
_COLON: Final = one_of(COLONS)
_COMMAS: Final = one_of(COMMAS)
_ENDS: Final = one_of(SENTENCE_ENDS, SEMICOLONS, COMMAS, CLOSERS)
CLOSING_QUOTE: Final = r"(?:[”’\"']| {0,2}»)"
"""A quotation mark behind an abbreviation: Resolution ("UNSCR") 2432."""


class NumberPatterns(LatePatterns):
    """The patterns of numbers without a year.

    Attributes:
        number: such a number, or run of numbers: 1540, 1267/1989/2253.
        separator: what is between two of them.
        described: what is between two of them and what the first is about, and the second.
        about: the words that begin to say what an act is about.
        leads: literal text, and the pattern that starts with it and ends with the number.
        including: "including" and its like, before a number.
        going_on: the number that goes on a list of numbers with years, or of symbols.
        follows: literal text, the noun that starts with it, and the number before the noun.
        literals: the literal text of both.
        shared: the number before one whose year it may share, where the head noun is last.
        listed: the number on a list before another.
        clause_year: what is before the year that a clause begins with.
    """

    separator: re.Pattern[str]
    number: re.Pattern[str]
    described: re.Pattern[str]
    about: re.Pattern[str]
    including: re.Pattern[str]
    going_on: re.Pattern[str]
    listed: re.Pattern[str]
    clause_year: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        lead, tail, numero = widen(rules.item_lead), widen(rules.list_tail), widen(rules.numero)
        # 1368 of 12 September 2001 and 1373; 1999年10月15日第1267号: the date is after or before, and no number is of it.
        dated = rf"(?: {{0,4}}{_COMMA_OR_BRACKET}? {{0,4}}(?:{widen(rules.dates)}|{listed_years(rules)})\)?| {{0,4}}\([^()]{{1,40}}\))?+"
        aside = r"(?: {0,4}\([^()\d]{1,40}\))?+"
        after, before = (aside, f"{dated} {{0,4}}") if rules.heads_follow else (dated, "")
        goes_on = rf"(?:{tail})?{after} {{0,4}}(?:(?i:{widen(rules.separators)})|/) {{0,4}}{before}{lead} {{0,4}}"
        named = ("S", "council", "A", "assembly")
        council = widen("|".join(names for key, names in rules.bodies if key in named))
        # 181 and 194 of the Assembly and 242 of the Council: a body may be between, where another follows.
        owner = (
            ""
            if rules.heads_follow
            else rf"(?:(?:{widen(rules.body_link)})(?:{council}|{widen(rules.united_nations)})(?=[^.;]{{1,60}}(?:{council})))?"
        )
        self.compile_late(separator=f"{owner}{goes_on}")
        # A year or session in brackets makes another form of it; a day, a committee's name does not.
        year = r"[12] ?\d ?\d ?\d {0,4}(?:[)(]|$)"
        bracket = rf" {{0,4}}\( {{0,4}}(?:{year}|E?S {{0,2}}-|(?:{ROMAN_SESSION}) {{0,2}}\)|(?:{SCRIPT_SESSION}))"
        run = (
            # It starts with a digit, not with what is before, for the engine to look for digits fast.
            r"\d(?<!\d\d)(?<!\d[.,]\d)(?:\d{2,3}(?: {0,2}/ {0,2}\d{3,4}){1,6}|\d{1,3})"
            rf"(?![\d/a-zß-ÿ×]|{bracket}|[.,]\d|-(?!\d{{3,4}}(?![\d/-]))\d)"
            # 646 (WRC-12) and 140 (Rev. Busan, 2014) are conferences'.
            r"(?! {0,4}\((?:[A-Z]{2,8}-[A-Z\d]|Rev\.|[A-Z]\w+, (?:19|20)\d\d\)))"
        )
        full = rf"{run}(?!{widen(rules.numeral_after)})"
        self.compile_late(number=full)
        # 1325 on women, 2250 on youth and 1612: what one is about is before the next, of which the same is said, or nothing.
        about = rf"(?:{widen(rules.description or '(?!)')})(?!\w)"
        self.compile_late(
            described=rf"{after} {{0,4}}{_COMMAS}? {{0,4}}{about}[^\d.;:?!]{{1,80}}?(?:(?<= )(?:19|20)\d\d[^\d.;:?!]{{0,20}}?)?(?:(?<!\w)|(?=\W))(?i:{widen(rules.separators)}) {{0,4}}{lead} {{0,4}}"
            rf"({full})(?={after} {{0,4}}(?:{about}|$|{_ENDS}))"
        )
        self.compile_late(about=rf" {{0,4}}{about}")
        # Each pattern starts with literal text, which is looked for fast, and gives up where the next
        # number has a year or a session.
        ahead = r"(?=[^0-9(]{0,70}+(?:\([^0-9()]{0,8}+)?\d{2,4}+(?! {0,4}+\( {0,4}+[12]\d{3} ?[)(]| ?/ ?\d{1,2}(?!\d)))"
        nations, articles = widen(rules.nations), widen(rules.genitives)
        # "The said resolutions (2254, 2258 and 2286)"; a year alone in brackets is none.
        aside = r"(?: [^\W\d_]{3,20}){0,2} {0,4}\((?!(?:19|20)\d\d)"
        spaced = rf" {{0,4}}(?:(?:{numero}|{widen(rules.number_lead)}|(?:{articles})?(?:{council})(?:{nations})?)[:/]? {{0,4}}){{0,3}}"
        # "The following resolutions: 1267, 1373 and 1718": a colon announces several; of one it may be a count of them.
        announced = rf"(?: {{0,4}}{_COLON} {{0,4}}(?=[^\d.;]{{0,12}}\d{{3,4}}(?!\d)[^\d.;:]{{1,12}}\d{{3,4}}(?!\d)))?"
        opened = r"(?:[«“„\"]|\((?!(?:19|20)\d\d))?"
        between = rf"-?{CLOSING_QUOTE}?\)?(?:{aside}|{spaced}{announced}{opened}){lead} {{0,4}}"
        # "Generalversammlungsresolution" has the head noun in it, which is looked for anyway.
        nouns = [literal_of(word) for word in rules.bare_leads]
        self.leads: tuple[tuple[str, re.Pattern[str]], ...] = (
            *(
                (literal_of(word), late_pattern(rf"{widen(word)}{ahead}{between}({full})"))
                for word in rules.bare_leads
            ),
            *(
                (literal_of(word), late_pattern(rf"\b{widen(word)}{ahead}{between}({full})"))
                for _, words in rules.abbreviations
                for word in words
                if not any(noun in word.replace("\\", "") for noun in nouns)
            ),
            # "Its resolutions on Iraq, including 660 and 687": the noun is further off.
            *(
                (literal_of(word), late_pattern(rf"{widen(word)} {{1,4}}({full})"))
                for word in rules.including
            ),
        )
        including = "|".join(map(widen, rules.including))
        self.compile_late(including=rf"(?:{including or '(?!)'}) {{1,4}}$")
        # The number that goes on a list of numbers with years: resolutions 1373 (2001), 1540 and …
        # but not a year before a name, the 2030 Agenda.
        year_of_name = r"(?!(?:19|20)\d\d {1,4}[A-Z][a-z])"
        near = ahead.replace("{0,70}", "{0,50}")  # nothing that goes on a list is longer
        self.compile_late(going_on=rf"{near}{goes_on}{year_of_name}({full})")
        self.follows: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = tuple(
            (
                literal_of(anchor),
                late_pattern(seamed(anchor, seams)),
                late_pattern(
                    rf"({run})(?!{widen(rules.numeral_after)}) {{0,4}}(?:{widen(text)}) {{0,4}}$"
                ),
            )
            for anchor, text, seams in rules.bare_follows
        )
        self.literals: Literals = Literals(
            (*(literal for literal, _ in self.leads), *(literal for literal, *_ in self.follows))
        )
        self.shared: re.Pattern[str] | None = (
            late_pattern(rf"(?<!/)({run}){goes_on}$") if rules.heads_follow else None
        )
        self.compile_late(listed=rf"(?<!/)({run}){goes_on}$")
        self.compile_late(
            clause_year=rf"(?:^|[^\w ])? {{0,4}}(?:{widen(rules.year_leads)}) {{0,4}}$"
        )
