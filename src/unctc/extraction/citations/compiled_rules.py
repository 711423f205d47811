"""A language's citation table, compiled: the patterns that the scanner applies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from unctc.extraction.citations.citation_context import KINDS
from unctc.extraction.citations.committee_patterns import CommitteePatterns
from unctc.extraction.citations.number_patterns import CLOSING_QUOTE, NumberPatterns
from unctc.extraction.citations.part_patterns import PartPatterns
from unctc.extraction.citations.pattern_fragments import either, either_of, for_verbose, widen
from unctc.extraction.citations.pattern_prefilter import anchored
from unctc.extraction.citations.pinpoint_patterns import PinpointPatterns
from unctc.extraction.citations.printed_years import PrintedYears
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
# 50 U.S.C. 1701 (2006), 12 L. Rev. 1244 (1999): laws, reports and journals; but months come before anything.
_ABBREVIATED: Final = late_pattern(
    r"(?<![^\W_])(?!Cf|E\.g|No|Nr|Nu|Res|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?:[A-Z]\.){0,2}[A-Z][a-z]{0,4}\. ?$"
)
_COMMA_OR_BRACKET: Final = one_of(COMMAS, "(")
_IN_GAP: Final = one_of(" ", COMMAS, SEMICOLONS)
_AFTER_SEPARATOR: Final = one_of(" ", COMMAS)
_CLAUSE_ENDS: Final = one_of(FULL_STOPS, SEMICOLONS, COLONS)
_NEAR_NOUN: Final = 40
_BESIDE_NAME: Final = 24
# How many gaps between numbers are kept, none of them longer than a few words.
_MOST_GAPS: Final = 2048
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
        years: the patterns of the years printed beside numbers.
        committees: the patterns of committees' names.
        parts: the patterns of part letters.
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
    _unknown_owner: re.Pattern[str]
    body_lead: re.Pattern[str]
    body_adopts: re.Pattern[str]
    report_lead: re.Pattern[str]
    body_speaks: re.Pattern[str]
    _united_nations: re.Pattern[str]
    _subject: re.Pattern[str]
    opening: re.Pattern[str]
    sentence_start: re.Pattern[str]
    clause_start: re.Pattern[str]
    body_owns: re.Pattern[str]
    detail_after: re.Pattern[str]
    _gap: re.Pattern[str]
    _date_in_gap: re.Pattern[str]
    separator: re.Pattern[str]
    noun_again: re.Pattern[str]
    owner_after: re.Pattern[str]
    list_noun: re.Pattern[str]
    head_before: re.Pattern[str]
    _closed: re.Pattern[str]
    list_ending: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        self.rules: CitationRules = rules
        self._gaps: dict[str, bool] = {}
        self.typical_leads: tuple[str, ...] = (*rules.typical_leads, *rules.typical_list_leads)
        self.body_keys: dict[str, str] = {
            f"b{index}": key for index, (key, _) in enumerate(rules.bodies)
        }
        self.abbreviated: dict[str, str] = {
            f"k{index}": key for index, (key, _) in enumerate(rules.abbreviations)
        }
        self.kinds: dict[str, str] = {**KINDS, **dict.fromkeys(self.abbreviated, "RES")}
        # Without the word boundary and prefixes in front, the engine looks for the first letters fast.
        self._named: dict[str, GuardedPattern] = {
            key: GuardedPattern(
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
        self.years: PrintedYears = PrintedYears(rules)
        self._compile_lists()
        self.committees: CommitteePatterns = CommitteePatterns(rules)
        self.parts: PartPatterns = PartPatterns(rules)
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
                (f"k{index}", rf"\b{either_of(names)}(?:{CLOSING_QUOTE}?\))?")
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
        self.compile_late(_unknown_owner=rf"(?:{widen(rules.unknown_owner)})$")
        # "General Assembly of the United Nations, resolution 2749": its name may be longer.
        self.compile_late(body_lead=rf"(?:{widen(rules.nations)})?(?:{widen(rules.body_lead)})")
        self.compile_late(body_adopts=rf"(?:{widen(rules.nations)})?(?:{widen(rules.body_adopts)})")
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
        before = "" if rules.heads_follow else " "
        self.compile_late(_date_in_gap=f"{before}(?:{widen(rules.dates)})")
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
        self.compile_late(owner_after=widen(rules.owner_after) or "(?!)")
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

    def is_gap(self, text: str) -> bool:
        """Whether *text*, which is short, is what goes on a list, in small letters or in capitals."""
        found = self._gaps.get(text)
        if found is None:
            found = self._gap.fullmatch(text) is not None or (
                text.isupper() and self._gap.fullmatch(text.lower()) is not None
            )
            if len(self._gaps) >= _MOST_GAPS:
                self._gaps.clear()
            self._gaps[text] = found
        return found

    def is_dated_gap(self, text: str) -> bool:
        """Whether *text* is the date of a number and what goes on its list: " of 28 April 2004, "."""
        date = self._date_in_gap.search(text)
        if date is None:
            return False
        return text[: date.start()] + text[date.end() :] in self.rules.typical_gaps

    def names(self, plain: str, body: str) -> bool:
        """Whether the text names the body with that key in the table."""
        return self._named[body].search(plain, 0, len(plain)) is not None

    def leads_to(self, plain: str, start: int) -> bool:
        """Whether what is at *start* has a head noun directly before it, or goes on a list."""
        if self.head_before.search(plain, max(0, start - 30), start):
            return True
        ending = self.list_ending.search(plain, max(0, start - 30), start)
        if ending is None:
            return False
        return self._closed.search(plain, max(0, ending.start() - 6), ending.start()) is not None

    def is_owned(self, plain: str, end: int) -> bool:
        """Whether a body of a kind that others have, too, ends at *end*: a students' council."""
        rules = self.rules
        return plain.endswith(rules.owner_ends, 0, end) and not plain.endswith(
            rules.typical_owners, 0, end
        )

    def is_subject(self, plain: str, start: int) -> bool:
        """Whether the body at *start* is what the act is about, as the words before it say."""
        return self._subject.search(plain, max(0, start - 60), start) is not None

    def has_unknown_owner(self, plain: str, start: int) -> bool:
        """Whether what is directly before *start* is a body that no table has, or one that adopts."""
        return self._unknown_owner.search(plain, max(0, start - 60), start) is not None

    def mentions_united_nations(self, plain: str) -> bool:
        """Whether the Organization is named anywhere."""
        return self._united_nations.search(plain) is not None

    def names_united_nations(self, plain: str, start: int, end: int) -> bool:
        """Whether the Organization is named directly before *start*, or between there and shortly after *end*."""
        before = max(0, start - _BESIDE_NAME)
        return self._united_nations.search(plain, before, end + _BESIDE_NAME) is not None

    def names_council(self, plain: str, start: int, end: int) -> bool:
        """Whether the Security Council is named near the number at that place, by an abbreviation perhaps."""
        before = max(0, start - _NEAR_NOUN)
        if self._named["S"].search(plain, before, end + _NEAR_NOUN):
            return True
        words = self.words.pattern.finditer(plain, before, start)
        return any(self.abbreviated.get(self.words.name_of(word)) == "S" for word in words)

    def is_page_before(self, plain: str, start: int) -> bool:
        """Whether the abbreviation of a law, a report or a journal is directly before a number: its section, or its page."""
        return _ABBREVIATED.search(plain, max(0, start - 12), start) is not None

    def counts_before(self, plain: str, start: int) -> bool:
        """Whether a noun or verb in small letters, or an abbreviation, is directly before a number, which is then no citation."""
        if self.is_page_before(plain, start):
            return True
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

    def has_many(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee or a noun in the plural is beside the numbers at that place."""
        before = max(0, start - _NEAR_NOUN)
        # Some nouns show only by what follows the number that they are in the plural.
        many = self._many.search(plain, before, end + _NEAR_NOUN)
        return (many is not None and many.end() <= start) or self.committees.is_beside(
            plain, start, end
        )

    def is_plural_before(self, plain: str, start: int) -> bool:
        """Whether a head noun in the plural is before the number at *start*, and no singular is nearer."""
        return self._plural.search(plain, max(0, start - _NEAR_NOUN), start) is not None


@lru_cache(maxsize=16)
def compiled_rules_for(language: Language) -> CompiledRules:
    """Return the compiled table of *language*.

    Raises:
        UnsupportedLanguageError: there is no table for it.
    """
    return CompiledRules(rules_for(language).citations)
