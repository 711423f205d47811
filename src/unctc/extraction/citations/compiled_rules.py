"""A language's citation table, compiled: the patterns that the scanner applies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from unctc.extraction.citations.citation_context import KINDS
from unctc.extraction.citations.number_patterns import NumberPatterns
from unctc.extraction.citations.pattern_fragments import either, either_of, for_verbose, widen
from unctc.extraction.citations.pattern_prefilter import anchored
from unctc.extraction.citations.pinpoint_patterns import PinpointPatterns
from unctc.extraction.citations.symbol_patterns import symbol_pattern
from unctc.extraction.citations.word_pattern import WordPattern
from unctc.extraction.needed_words import GuardedPattern
from unctc.languages.registry import rules_for
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import LatePatterns, late_pattern
from unctc.model.languages import Language

__all__ = ["CompiledRules", "compiled_rules_for"]

_YEAR: Final = late_pattern(r"(?:19|20)\d\d")
_EDGE: Final = r"\b"
_COMMA: Final = one_of(COMMAS)
_COMMA_OR_BRACKET: Final = one_of(COMMAS, "(")
_IN_GAP: Final = one_of(" ", COMMAS, SEMICOLONS)
_AFTER_SEPARATOR: Final = one_of(" ", COMMAS)
_CLAUSE_ENDS: Final = one_of(FULL_STOPS, SEMICOLONS, COLONS)
_NEAR_NOUN: Final = 40
_BESIDE_NAME: Final = 24
# What may be left out in front of a name: what is not before it, and letters that may be.
_IN_FRONT: Final = late_pattern(r"^(?:\(\?<!\[[^\]]*\]\)|\[[^\]]*\]\?|\(\?:[^()|]*\)\?)+")


# The symbols of other organizations' acts, "AHG/Res. 227": their number follows a word and not a slash.
_SYMBOL_HEAD: Final = r"(?<![/\w])[A-Z]{2,5}/R[EÉeé][Ss]\.?(?! ?/)"


class CompiledRules(LatePatterns):
    """The compiled patterns of one language.

    Attributes:
        rules: the table they were compiled from.
        words: finds the words that matter around a number, by name: ``many`` and ``one`` resolutions, ``decs`` and ``dec``, ``prst``, ``foreign``,
            ``numero``, ``date``, ``detail``, ``own`` (possessive), ``break_``, ``stop``, and ``b0``,
            ``b1`` … for bodies.
        typical_leads: the ends of text after which a number with a year is a citation.
        body_keys: what acts of a body are filed under, by group name.
        symbol: the pattern of a whole symbol.
        abbreviated: the bodies of abbreviations that are body and head noun in one, by group name.
        kinds: what each head noun calls the act, by group name.
        statement: a presidential statement with its year and number in words; ``None`` if there is none.
        list_noun: finds a head noun, its first group, of which the head of a list has one.
        list_words: the patterns of the small words in the head of a list and between its numbers.
        alone: the patterns of numbers without a year.
        pinpoints: the patterns of paragraphs and annexes.
    """

    _many: re.Pattern[str]
    _plural: re.Pattern[str]
    filler: re.Pattern[str]
    head_filler: re.Pattern[str]
    body_link: re.Pattern[str]
    _word_before: re.Pattern[str]
    unknown_body: re.Pattern[str]
    body_lead: re.Pattern[str]
    report_lead: re.Pattern[str]
    body_speaks: re.Pattern[str]
    _united_nations: re.Pattern[str]
    _subject: re.Pattern[str]
    opening: re.Pattern[str]
    sentence_start: re.Pattern[str]
    clause_start: re.Pattern[str]
    body_owns: re.Pattern[str]
    detail_after: re.Pattern[str]
    _date: re.Pattern[str]
    _year: re.Pattern[str]
    _gap: re.Pattern[str]
    separator: re.Pattern[str]
    noun_again: re.Pattern[str]
    list_noun: re.Pattern[str]
    head_before: re.Pattern[str]
    _closed: re.Pattern[str]
    list_ending: re.Pattern[str]
    _sanctions: re.Pattern[str]
    part: re.Pattern[str]
    next_part: re.Pattern[str]
    last_part: re.Pattern[str]
    number_part_before: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        self.rules: CitationRules = rules
        self.typical_leads: tuple[str, ...] = (*rules.typical_leads, *rules.typical_list_leads)
        self.body_keys: dict[str, str] = {
            f"b{index}": key for index, (key, _) in enumerate(rules.bodies)
        }
        self.abbreviated: dict[str, str] = {
            f"k{index}": key for index, (key, _) in enumerate(rules.abbreviations)
        }
        self.kinds: dict[str, str] = {**KINDS, **dict.fromkeys(self.abbreviated, "RES")}
        # Without the word boundary and prefixes in front, the engine looks for the first letters fast.
        self._named: dict[str, re.Pattern[str]] = {
            key: late_pattern(
                widen(_IN_FRONT.sub("", names.removeprefix(_EDGE).replace(f"|{_EDGE}", "|")))
            )
            for key, names in rules.bodies
        }
        self._heads = either(rules.resolutions, rules.resolution)
        self._decisions = either(rules.decisions, rules.decision)
        self.compile_late(
            _many=either(
                rules.resolutions, *(each for _, words in rules.abbreviations for each in words)
            )
        )
        self.compile_late(_plural=rf"(?:{widen(rules.resolutions)})\D*$")
        self._compile_words()
        self._compile_dates()
        self._compile_lists()
        self._compile_committees()
        self._compile_parts()
        self.symbol: re.Pattern[str] = symbol_pattern(
            for_verbose(widen(rules.part_to)), for_verbose(widen(rules.part_and))
        )
        self.statement: re.Pattern[str] | None = (
            late_pattern(widen(rules.statement_number)) if rules.statement_number else None
        )
        self.alone: NumberPatterns = NumberPatterns(rules)
        nouns = f"(?:{self._decisions}|{self._heads})"
        self.pinpoints: PinpointPatterns = PinpointPatterns(rules, nouns)

    def _compile_words(self) -> None:
        rules = self.rules
        groups = [
            ("stop", rules.stop),
            ("date", either(rules.dates, "" if rules.heads_follow else rules.years)),
            ("detail", widen(rules.details)),
            *(
                (f"k{index}", rf"\b{either_of(names)}\)?")
                for index, (_, names) in enumerate(rules.abbreviations)
            ),
            *((f"b{index}", widen(names)) for index, (_, names) in enumerate(rules.bodies)),
            ("prst", widen(rules.statement)),
            ("many", widen(rules.resolutions)),
            ("one", widen(rules.resolution)),
            ("decs", widen(rules.decisions)),
            ("dec", widen(rules.decision)),
            ("own", widen(rules.possessive)),
            ("break_", widen(rules.subject_break)),
            ("foreign", either(_SYMBOL_HEAD, widen(rules.lookalikes))),
            ("numero", widen(rules.numero)),
        ]
        # Where words are set apart, nothing starts inside one or at whitespace.
        edge = "" if rules.heads_follow else rf"(?:{_EDGE}(?=\w)|(?=[^\w ]))"
        self.words: WordPattern = WordPattern([each for each in groups if each[1]], edge)
        self.compile_late(filler=widen(rules.filler))
        # One more word, "the twin resolutions 70/262 and …", long enough not to be a preposition.
        self.compile_late(head_filler=rf"(?: {{1,4}}[^\W\d_]{{5,18}})?{widen(rules.filler)}")
        self.compile_late(body_link=f"(?i:{widen(rules.body_link)})")
        # "She scored 1540 (2004)": a word in small letters that is neither preposition nor verb form of the field.
        small = rf"(?:{widen(rules.before_number)}|{widen(rules.filler)})"
        self.compile_late(_word_before=rf"(?<![^\W_])(?!{small}(?!\w))[^\W\d_A-Z]{{3,30}} $")
        self.compile_late(unknown_body=widen(rules.unknown_body))
        self.compile_late(body_lead=widen(rules.body_lead))
        self.compile_late(report_lead=widen(rules.report_lead))
        self.compile_late(body_speaks=widen(rules.body_speaks))
        self.compile_late(_united_nations=widen(rules.united_nations))
        self._agreement = [(late_pattern(form), keys) for form, keys in rules.agreement]
        self.compile_late(_subject=rf"(?:{widen(rules.subject_lead)})$")
        self.compile_late(
            opening=rf"(?:{widen(rules.opening)}) {{0,4}}(?:{widen(rules.articles)})? {{0,4}}"
        )
        # Nothing but an article between the end of a sentence and the body that opens the next.
        self.compile_late(
            sentence_start=rf"(?:^|{_CLAUSE_ENDS}) {{0,4}}(?i:{widen(rules.articles)})? {{0,4}}$"
        )
        self.compile_late(
            clause_start=rf"(?:^|{_CLAUSE_ENDS}|{_COMMA}|(?:{widen(rules.clauses)})(?!\w)) {{0,4}}(?i:{widen(rules.articles)})? {{0,4}}$"
        )
        self.compile_late(
            body_owns=rf"(?:['’]s)? {{0,4}}(?:{self._heads}|{self._decisions}|\d{{1,4}} {{0,2}}/|\d{{1,4}} {{0,2}}\(\d{{4}})"
        )
        self.compile_late(detail_after=rf" {{0,4}}{_COMMA} {{0,4}}(?:{widen(rules.details)})")

    def _compile_dates(self) -> None:
        dates = f"(?:{widen(self.rules.dates)})"
        # "Resolution 2758 of the United Nations of 25 October 1971": its name may be between.
        name = rf"(?: {{0,4}}(?:{widen(self.rules.number_lead)})(?!\w))?"
        self.compile_late(
            _date=rf"{dates} {{0,4}}{widen(self.rules.item_lead)} {{0,4}}$"
            if self.rules.heads_follow
            else rf"{name} {{0,4}}{_COMMA_OR_BRACKET}? {{0,4}}{dates}"
        )

        years = widen(self.rules.years)
        self.compile_late(
            _year=rf"(?:{years}) {{0,4}}{widen(self.rules.item_lead)} {{0,4}}$"
            if self.rules.heads_follow
            else rf"{name} {{0,4}}{_COMMA}? {{0,4}}(?:{years})"
        )

    def year_beside(self, plain: str, start: int, end: int) -> int | None:
        """Return the year of the date beside the number from *start* to *end*."""
        match = (
            self._date.search(plain, max(0, start - 24), start)
            if self.rules.heads_follow
            else self._date.match(plain, end, end + 60)
        )
        year = _YEAR.search(match[0]) if match else None
        return int(year[0]) if year else None

    def printed_year(self, plain: str, start: int, end: int) -> int | None:
        """Return the year that the text gives for the act whose number is at that place."""
        if (year := self.year_beside(plain, start, end)) is not None:
            return year
        match = (
            self._year.search(plain, max(0, start - 24), start)
            if self.rules.heads_follow
            else self._year.match(plain, end, end + 80)
        )
        found = _YEAR.findall(match[0]) if match else None
        return int(found[-1]) if found else None

    def _compile_lists(self) -> None:
        rules = self.rules
        lead, tail = widen(rules.item_lead), widen(rules.list_tail)
        separator = f"(?:{widen(rules.separators)}|/)"
        # Only what goes on a list is between two numbers.
        self.compile_late(
            _gap=rf"(?:{tail})? {{0,4}}{_IN_GAP}{{0,8}}(?:{separator} {{0,4}}{_AFTER_SEPARATOR}{{0,6}})?{lead} {{0,4}}"
        )
        self.compile_late(
            separator=rf"(?:{tail})? {{0,4}}(?i:{separator})(?![a-zà-ÿ]) {{0,4}}{lead} {{0,4}}"
        )
        numero = widen(rules.numero)
        # The small words of a head, "Resolutions and decisions of the General Assembly", and between numbers.
        apart = "" if rules.heads_follow else r"(?!\w)"
        small = (rules.articles, rules.genitives, rules.nations, rules.list_tail, rules.item_lead)
        # 第181号决议和第194号决议: the noun is between, and the list goes on.
        self.compile_late(
            noun_again=rf"(?:{tail})? {{0,4}}(?:{self._heads}|{self._decisions}) {{0,4}}{separator} {{0,4}}(?:{widen(rules.dates)})?{lead} {{0,4}}"
        )
        self.list_words: tuple[re.Pattern[str], ...] = (
            self.filler,
            late_pattern(rf"(?i:{separator}){apart}"),
            *(late_pattern(rf"(?i:{widen(words)})") for words in small if words),
        )
        self.compile_late(list_noun=anchored(either(self._heads, self._decisions, rules.statement)))
        self.compile_late(head_before=rf"(?:{self._heads}) {{0,4}}(?:(?:{numero}) {{0,4}})?{lead}$")
        self.compile_late(_closed=rf"\)(?:{tail or '(?!)'})? {{0,4}}$")
        # "Inciso 242" does not end with the Spanish word for "or".
        begun = "" if rules.heads_follow else r"(?:(?<![^\W\d_])|(?=\W))"
        self.compile_late(list_ending=rf"{begun}{separator} {{0,4}}{lead} {{0,4}}$")
        self._list_tail: re.Pattern[str] | None = (
            late_pattern(rf" {{0,4}}(?:{tail}|{separator})") if tail else None
        )
        self._counted: re.Pattern[str] | None = (
            late_pattern(rf"(?!{tail})\D{{0,6}}\d{{1,4}}(?:{widen(rules.numeral_after)})")
            if tail
            else None
        )
        after = widen(rules.head_after)
        adverse = rf"(?:{tail}) {{0,4}}(?P<not>{widen(rules.lookalikes_after)})"
        self.head_after: re.Pattern[str] | None = (
            late_pattern(
                rf"{after} {{0,4}}(?:(?P<dec>{self._decisions})|(?P<res>{self._heads}))|{adverse}|(?:{widen(rules.related_after)})"
            )
            if rules.heads_follow
            else None
        )

    def _compile_committees(self) -> None:
        rules = self.rules
        numero = widen(rules.numero)
        before, after = widen(rules.committee_before), widen(rules.committee_after)
        leads, follows = widen(rules.committee_leads), widen(rules.committee_follows)
        self.committee_before: GuardedPattern | None = (
            GuardedPattern(rf"(?:{before})$") if before else None
        )
        self.compile_late(_sanctions=rules.sanctions)
        self.committee_after: re.Pattern[str] | None = late_pattern(after) if after else None
        self._committee_lead: GuardedPattern | None = (
            GuardedPattern(rf"(?:{leads}) {{0,4}}-?(?:(?:{numero}) {{0,4}})?$") if leads else None
        )
        self._committee_follow: re.Pattern[str] | None = (
            late_pattern(rf" {{0,4}}-? {{0,4}}(?:{follows})") if follows else None
        )

    def _compile_parts(self) -> None:
        rules = self.rules
        letters = "|".join(sorted(map(re.escape, rules.part_letters), key=len, reverse=True))
        letter = f"(?:[A-Z]|{letters})" if letters else "[A-Z]"
        word = r"[A-Za-z0-9]" if rules.heads_follow else r"[^\W_]"
        both = (
            rf" {{0,2}}(?P<link>-|{widen(rules.part_to)}|(?P<both>{widen(rules.part_and)})) {{0,2}}"
        )
        self.compile_late(
            part=rf" {{0,4}}(?:{widen(rules.part_from)} {{0,2}})?(?P<first>{letter})(?:{both}(?P<last>{letter}))?(?!{word}|[.’'/](?=\w)|-\d)"
            # The letter may be the conjunction of a title in capitals: RESOLUCIONES 45/34 Y 48/6.
            rf"(?! {{1,4}}\d{{1,4}} ?/)(?<!{rules.conjunctions_in_capitals})"
        )
        # 37/69 A, D and H: one more part, where another follows or one has gone before.
        end = rf"(?!{word}|[.’'/](?=\w))"
        joint = rf" {{0,2}}(?:{_COMMA}|{widen(rules.part_and)}) {{0,4}}"
        self.compile_late(
            next_part=rf" {{0,2}}{_COMMA} {{0,4}}(?P<part>{letter}){end}(?={joint}{letter}{end})"
        )
        self.compile_late(last_part=rf"{joint}(?P<part>{letter}){end}")
        self.compile_late(
            number_part_before=rf"(?<!\d)(?P<number>\d{{1,4}})(?: {{0,4}}(?P<part>{letter}(?: ?- ?{letter})?))? {{0,4}}$"
        )

    def is_gap(self, text: str) -> bool:
        """Whether *text* is what goes on a list, in small letters or in capitals."""
        if self._gap.fullmatch(text):
            return True
        return text.isupper() and self._gap.fullmatch(text.lower()) is not None

    def names(self, plain: str, body: str) -> bool:
        """Whether the text names the body with that key in the table."""
        return self._named[body].search(plain) is not None

    def leads_to(self, plain: str, start: int) -> bool:
        """Whether what is at *start* has a head noun directly before it, or goes on a list."""
        if self.head_before.search(plain, max(0, start - 30), start):
            return True
        ending = self.list_ending.search(plain, max(0, start - 30), start)
        if ending is None:
            return False
        return self._closed.search(plain, max(0, ending.start() - 6), ending.start()) is not None

    def is_subject(self, plain: str, start: int) -> bool:
        """Whether the body at *start* is what the act is about, as the words before it say."""
        return self._subject.search(plain, max(0, start - 60), start) is not None

    def names_united_nations(self, plain: str, start: int, end: int) -> bool:
        """Whether the Organization is named directly before *start*, or between there and shortly after *end*."""
        before = max(0, start - _BESIDE_NAME)
        return self._united_nations.search(plain, before, end + _BESIDE_NAME) is not None

    def counts_before(self, plain: str, start: int) -> bool:
        """Whether a noun or verb in small letters is directly before a number, which is then no citation."""
        match = self._word_before.search(plain, max(0, start - 32), start)
        if match is None or not match[0][0].islower() or self.ends_list(plain, start):
            return False
        # "Its resolutions on the Sudan, in particular 1591 (2005)" counts nothing.
        return self.alone.including.search(plain, max(0, start - 30), start) is None

    def ends_list(self, plain: str, start: int) -> bool:
        """Whether what is before *start* goes on a list."""
        return self.list_ending.search(plain, max(0, start - 12), start) is not None

    def agrees(self, printed: str) -> frozenset[str] | None:
        """Return the bodies that a possessive, or a head noun that includes one, can refer to."""
        return next((keys for form, keys in self._agreement if form.fullmatch(printed)), None)

    def counts_after(self, plain: str, position: int) -> bool:
        """Whether the list that goes on at *position* counts something, as in 16和18段."""
        return self._counted is not None and bool(self._counted.match(plain, position))

    def list_tail_at(self, plain: str, position: int) -> bool:
        """Whether at *position* is what follows a number inside a list whose noun comes last."""
        return self._list_tail is not None and bool(self._list_tail.match(plain, position))

    def is_beside_committee(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee's name is directly before or after the numbers at that place."""
        follow = self._committee_follow and self._committee_follow.match(plain, end)
        if follow:
            # The 2019 Constitutional Committee is one of that year, the 1970 Sanctions Committee none.
            name = follow[0].lstrip(" -")
            sure = " " not in name or self._sanctions.search(name) is not None
            return sure or not _YEAR.fullmatch(plain, start, end)
        return self._committee_lead is not None and bool(
            self._committee_lead.search(plain, max(0, start - 60), start)
        )

    def has_many(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee or a noun in the plural is beside the numbers at that place."""
        before = max(0, start - _NEAR_NOUN)
        return (
            self.is_beside_committee(plain, start, end)
            or self._many.search(plain, before, start) is not None
        )

    def is_plural_before(self, plain: str, start: int) -> bool:
        """Whether a head noun in the plural is before the number at *start*, and no singular is nearer."""
        return self._plural.search(plain, max(0, start - _NEAR_NOUN), start) is not None

    def part_letter(self, printed: str) -> str:
        """Return the part letter as in a symbol, with the space before it."""
        letters = self.rules.part_letters
        pieces = [piece.strip() for piece in printed.split("-")]
        return " " + "-".join(letters.get(piece, piece) for piece in pieces)

    def part_of(self, match: re.Match[str]) -> str:
        """Return the part, or run of parts, that the pattern ``part`` has found; ``A&B`` for two."""
        first, last = match["first"], match["last"]
        if not last:
            return self.part_letter(first)
        link = "&" if match["both"] else "-"
        return f"{self.part_letter(first)}{link}{self.part_letter(last).strip()}"


@lru_cache(maxsize=16)
def compiled_rules_for(language: Language) -> CompiledRules:
    """Return the compiled table of *language*.

    Raises:
        UnsupportedLanguageError: there is no table for it.
    """
    return CompiledRules(rules_for(language).citations)
