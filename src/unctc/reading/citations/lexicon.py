"""A language's citation table, compiled: the patterns that the scanner applies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from unctc.languages.citation_tables import CitationRules, citation_rules_for
from unctc.model.citations import ParagraphReference
from unctc.model.languages import Language

__all__ = ["Lexicon", "lexicon_for", "widen"]

_HAN_SEAM: Final = re.compile(r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])")
# A blank of the table, with the quantifier that follows it; classes and escapes are left alone.
_PIECES: Final = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\.| \?| [{*+]| |[^\[\\ ]+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LITERAL: Final = re.compile(r"(?:(?:[^\W_]| |\\\.)(?![?*{+]))+")
_EDGE: Final = r"\b"
_BLANK: Final = " {1,4}"
_NO_BLANK: Final = " {0,4}"


def widen(fragment: str) -> str:
    """Return *fragment* with every blank standing for several, and blanks allowed between Han characters.

    Example:
        >>> widen("of the ?[ ,]")
        'of {1,4}the {0,4}[ ,]'
    """
    pieces = []
    for match in _PIECES.finditer(fragment):
        piece = match[0]
        if piece == " ":
            piece = _BLANK
        elif piece == " ?":
            piece = _NO_BLANK
        elif piece[0] not in "[\\":
            piece = _HAN_SEAM.sub(_NO_BLANK, piece)
        pieces.append(piece)
    return "".join(pieces)


def _either(*fragments: str) -> str:
    return "|".join(filter(None, map(widen, fragments)))


def _literal(fragment: str) -> str:
    r"""Return the literal text with which *fragment* starts.

    Example:
        >>> (
        ...     _literal("esolutions?"),
        ...     _literal(r"es\.(?<=x)"),
        ...     _literal("roup[a-z]{1,2} of"),
        ...     _literal("决议"),
        ... )
        ('esolution', 'es.', 'roup', '决')
    """
    match = _LITERAL.match(fragment)
    literal = match[0].replace("\\", "") if match else ""
    # A line may break between Han characters: only one of them is sure to stand in the text.
    return literal[:1] if _HAN_SEAM.search(literal) else literal


def _seamed(anchor: str, seams: tuple[str, ...]) -> str:
    """Return a pattern for the literal *anchor* that starts with it and then looks at what it follows."""
    if not seams:  # Han characters, between which a line may break
        return widen(anchor)
    return anchor + "(?:" + "|".join(f"(?<={seam}{anchor})" for seam in seams) + ")"


class Lexicon:
    """The compiled patterns of one language.

    Attributes:
        rules: the table they were compiled from.
        words: finds the words that matter around a number; the name of the group that matched says
            which: ``many`` and ``one`` resolutions, ``decs`` and ``dec``, ``prst``, ``foreign``,
            ``numero``, ``date``, ``detail``, ``own`` (possessive), ``break_``, ``stop``, and ``b0``,
            ``b1`` … for bodies.
        body_keys: what acts of a body are filed under, by group name.
    """

    def __init__(self, rules: CitationRules) -> None:
        self.rules: CitationRules = rules
        self.body_keys: dict[str, str] = {
            f"b{index}": key for index, (key, _) in enumerate(rules.bodies)
        }
        # Without the word boundary in front, the engine looks for the first letters fast.
        self._named: dict[str, re.Pattern[str]] = {
            key: re.compile(widen(names.removeprefix(_EDGE).replace(f"|{_EDGE}", "|")))
            for key, names in rules.bodies
        }
        self._heads = _either(rules.resolutions, rules.resolution)
        self._decisions = _either(rules.decisions, rules.decision)
        self._compile_words()
        self._compile_dates()
        self._compile_lists()
        self._compile_plain_numbers()
        self._compile_committees()
        self._compile_pinpoints()
        self._compile_parts()

    def _compile_words(self) -> None:
        rules = self.rules
        groups = [
            ("stop", rules.stop),
            ("date", widen(rules.dates)),
            ("detail", widen(rules.details)),
            *((f"b{index}", widen(names)) for index, (_, names) in enumerate(rules.bodies)),
            ("prst", widen(rules.statement)),
            ("many", widen(rules.resolutions)),
            ("one", widen(rules.resolution)),
            ("decs", widen(rules.decisions)),
            ("dec", widen(rules.decision)),
            ("own", widen(rules.possessive)),
            ("break_", widen(rules.subject_break)),
            ("foreign", widen(rules.lookalikes)),
            ("numero", widen(rules.numero)),
        ]
        # The names stand behind their words, so that the engine sees at once what a word starts with.
        words = "|".join(
            f"(?:{text.removeprefix(_EDGE)})(?P<{name}>)" for name, text in groups if text
        )
        # Where words are set apart, nothing starts inside one or at a blank.
        inside = "" if rules.heads_follow else rf"(?:{_EDGE}(?=\w)|(?=[^\w ]))"
        self.words: re.Pattern[str] = re.compile(f"{inside}(?:{words})")
        self.filler: re.Pattern[str] = re.compile(widen(rules.filler))
        # One more word, "the twin resolutions 70/262 and …", long enough not to be a preposition.
        self.head_filler: re.Pattern[str] = re.compile(
            rf"(?: {{1,4}}[^\W\d_]{{5,18}})?{widen(rules.filler)}"
        )
        self.body_link: re.Pattern[str] = re.compile(widen(rules.body_link), re.IGNORECASE)
        self.body_lead: re.Pattern[str] = re.compile(widen(rules.body_lead))
        self.body_speaks: re.Pattern[str] = re.compile(widen(rules.body_speaks))
        self._agreement = [(re.compile(form), keys) for form, keys in rules.agreement]
        self.opening: re.Pattern[str] = re.compile(
            rf"(?:{widen(rules.opening)}) {{0,4}}(?:{widen(rules.articles)})? {{0,4}}"
        )
        # Nothing but an article between the end of a sentence and the body that opens the next.
        self.sentence_start: re.Pattern[str] = re.compile(
            rf"(?:^|[.;:。；؛]) {{0,4}}(?i:{widen(rules.articles)})? {{0,4}}$"
        )
        self.body_owns: re.Pattern[str] = re.compile(
            rf"(?:['’]s)? {{0,4}}(?:{self._heads}|{self._decisions}|\d{{1,4}} {{0,2}}/|\d{{1,4}} {{0,2}}\(\d{{4}})"
        )
        self.detail_after: re.Pattern[str] = re.compile(
            rf" {{0,4}}[,،，] {{0,4}}(?:{widen(rules.details)})"
        )

    def _compile_dates(self) -> None:
        dates = f"(?:{widen(self.rules.dates)})"
        self._date: re.Pattern[str] = re.compile(
            rf"{dates} {{0,4}}{widen(self.rules.item_lead)} {{0,4}}$"
            if self.rules.heads_follow
            else rf" {{0,4}}[,،(]? {{0,4}}{dates}"
        )

    def year_beside(self, plain: str, start: int, end: int) -> int | None:
        """Return the year of the date beside the number that stands from *start* to *end*."""
        match = (
            self._date.search(plain, max(0, start - 24), start)
            if self.rules.heads_follow
            else self._date.match(plain, end, end + 60)
        )
        year = _YEAR.search(match[0]) if match else None
        return int(year[0]) if year else None

    def _compile_lists(self) -> None:
        rules = self.rules
        lead, tail = widen(rules.item_lead), widen(rules.list_tail)
        separator = f"(?:{widen(rules.separators)}|/)"
        # Only what goes on a list stands between two numbers.
        self._gap: re.Pattern[str] = re.compile(
            rf"(?:{tail})? {{0,4}}[ ,;،؛、，]{{0,8}}(?:{separator} {{0,4}}[ ,،、，]{{0,6}})?{lead} {{0,4}}"
        )
        self.separator: re.Pattern[str] = re.compile(
            rf"(?:{tail})? {{0,4}}{separator} {{0,4}}{lead} {{0,4}}"
        )
        self.list_ending: re.Pattern[str] = re.compile(rf"{separator} {{0,4}}{lead} {{0,4}}$")
        self._list_tail: re.Pattern[str] | None = (
            re.compile(rf" {{0,4}}(?:{tail}|{separator})") if tail else None
        )
        self._counted: re.Pattern[str] | None = (
            re.compile(rf"(?!{tail})\D{{0,6}}\d{{1,4}}(?:{widen(rules.numeral_after)})")
            if tail
            else None
        )
        after = widen(rules.head_after)
        adverse = rf"(?:{tail}) {{0,4}}(?P<not>{widen(rules.lookalikes_after)})"
        self.head_after: re.Pattern[str] | None = (
            re.compile(
                rf"{after} {{0,4}}(?:(?P<dec>{self._decisions})|(?P<res>{self._heads}))|{adverse}"
            )
            if rules.heads_follow
            else None
        )

    def _compile_plain_numbers(self) -> None:
        """Compile the places where a number alone may be a resolution of the Security Council."""
        rules = self.rules
        lead, tail, numero = widen(rules.item_lead), widen(rules.list_tail), widen(rules.numero)
        # 1368 of 12 September 2001 and 1373; 1999年10月15日第1267号: the date stands after or before.
        dated = rf"(?: {{0,4}}[,،(]? {{0,4}}(?:{widen(rules.dates)}))?"
        after, before = ("", f"{dated} {{0,4}}") if rules.heads_follow else (dated, "")
        goes_on = rf"(?:{tail})?{after} {{0,4}}(?:{widen(rules.separators)}|/) {{0,4}}{before}{lead} {{0,4}}"
        self.plain_separator: re.Pattern[str] = re.compile(goes_on)
        # A year or session in brackets makes another form of it; "1988 (the Committee)" does not.
        session = r"E?S {0,2}-|[IVXLCХІ]{1,9} {0,2}\)|[一二三四五六七八九十]{1,4} {0,2}\)|د ?[إا]? ?ط? {0,2}-"
        run = (
            r"(?<!\d)(?<!\d[.,])(?:\d{3,4}(?: {0,2}/ {0,2}\d{3,4}){1,6}|\d{2,4})"
            rf"(?![\d/]| {{0,4}}\( {{0,4}}(?:\d|{session})|[.,]\d|-\d)"
        )
        full = rf"{run}(?!{widen(rules.numeral_after)})"
        self.plain_number: re.Pattern[str] = re.compile(full)
        # Each pattern starts with literal text, which is looked for fast, and gives up where the next
        # number has a year or a session.
        ahead = r"(?=[^\d(]{0,70}+\(?\d{2,4}+(?! {0,4}+\( {0,4}+\d| ?/ ?\d{1,2}(?!\d)))"
        council = widen("|".join(names for key, names in rules.bodies if key in ("S", "council")))
        nations, articles = widen(rules.nations), widen(rules.genitives)
        # "The said resolutions (2254, 2258 and 2286)"; a year alone in brackets is none.
        aside = r"(?: [^\W\d_]{3,20}){0,2} {0,4}\((?!(?:19|20)\d\d)"
        between = rf"-?(?:{aside}| {{0,4}}(?:(?:{numero}|(?:{articles})?(?:{council})(?:{nations})?) {{0,4}}){{0,2}}[«“„\"]?){lead} {{0,4}}"
        self.bare_leads: tuple[tuple[str, re.Pattern[str]], ...] = (
            *(
                (_literal(word), re.compile(rf"{widen(word)}{ahead}{between}({full})"))
                for word in rules.bare_leads
            ),
            # "Its resolutions on Iraq, including 660 and 687": the noun stands further off.
            *(
                (_literal(word), re.compile(rf"{widen(word)} {{1,4}}({full})"))
                for word in rules.including
            ),
        )
        including = "|".join(map(widen, rules.including))
        self.including: re.Pattern[str] = re.compile(rf"(?:{including or '(?!)'}) {{1,4}}$")
        # The number that goes on a list of numbers with years: resolutions 1373 (2001), 1540 and …
        # but not a year before a name, the 2030 Agenda.
        year_of_name = r"(?!(?:19|20)\d\d {1,4}[A-Z][a-z])"
        self.bare_going_on: re.Pattern[str] = re.compile(
            rf"(?<=\(\d\d\d\d\)){ahead}{goes_on}{year_of_name}({full})"
        )
        self.bare_follows: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = tuple(
            (
                _literal(anchor),
                re.compile(_seamed(anchor, seams)),
                re.compile(
                    rf"({run})(?!{widen(rules.numeral_after)}) {{0,4}}(?:{widen(text)}) {{0,4}}$"
                ),
            )
            for anchor, text, seams in rules.bare_follows
        )
        self.bare_shared: re.Pattern[str] | None = (
            re.compile(rf"(?<!/)({run}){goes_on}$") if rules.heads_follow else None
        )
        self.bare_listed: re.Pattern[str] = re.compile(rf"(?<!/)({run}){goes_on}$")
        self.head_before: re.Pattern[str] = re.compile(
            rf"(?:{self._heads}) {{0,4}}(?:(?:{numero}) {{0,4}})?{lead}$"
        )

    def _compile_committees(self) -> None:
        rules = self.rules
        numero = widen(rules.numero)
        before, after = widen(rules.committee_before), widen(rules.committee_after)
        leads, follows = widen(rules.committee_leads), widen(rules.committee_follows)
        self.committee_before: re.Pattern[str] | None = (
            re.compile(rf"(?:{before})$") if before else None
        )
        self.committee_after: re.Pattern[str] | None = re.compile(after) if after else None
        self._committee_lead: re.Pattern[str] | None = (
            re.compile(rf"(?:{leads}) {{0,4}}-?(?:(?:{numero}) {{0,4}})?$") if leads else None
        )
        self._committee_follow: re.Pattern[str] | None = (
            re.compile(rf" {{0,4}}-? {{0,4}}(?:{follows})") if follows else None
        )

    def _compile_parts(self) -> None:
        rules = self.rules
        letters = "|".join(sorted(map(re.escape, rules.part_letters), key=len, reverse=True))
        letter = f"(?:[A-Z]|{letters})" if letters else "[A-Z]"
        word = r"[A-Za-z0-9]" if rules.heads_follow else r"[^\W_]"
        both = (
            rf" {{0,2}}(?P<link>-|{widen(rules.part_to)}|(?P<both>{widen(rules.part_and)})) {{0,2}}"
        )
        self.part: re.Pattern[str] = re.compile(
            rf" {{0,4}}(?:{widen(rules.part_from)} {{0,2}})?(?P<first>{letter})(?:{both}(?P<last>{letter}))?(?!{word}|[.’'/](?=\w)|-\d)"
            # The letter may be the conjunction of a title in capitals: RESOLUCIONES 45/34 Y 48/6.
            r"(?! {1,4}\d{1,4} ?/)(?<![YEOUИА](?= {1,4}[A-ZÀ-ÝА-Я]{2}))"
        )
        # 37/69 A, D and H: one more part, where another follows or one has gone before.
        end = rf"(?!{word}|[.’'/](?=\w))"
        joint = rf" {{0,2}}(?:[,،、]|{widen(rules.part_and)}) {{0,4}}"
        self.next_part: re.Pattern[str] = re.compile(
            rf" {{0,2}}[,،、] {{0,4}}(?P<part>{letter}){end}(?={joint}{letter}{end})"
        )
        self.last_part: re.Pattern[str] = re.compile(rf"{joint}(?P<part>{letter}){end}")
        self.number_part_before: re.Pattern[str] = re.compile(
            rf"(?<!\d)(?P<number>\d{{1,4}})(?: {{0,4}}(?P<part>{letter}(?: ?- ?{letter})?))? {{0,4}}$"
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
        """Whether what stands at *start* has a head noun directly before it, or goes on a list."""
        if self.head_before.search(plain, max(0, start - 30), start):
            return True
        ending = self.list_ending.search(plain, max(0, start - 30), start)
        if ending is None:
            return False
        return plain[max(0, ending.start() - 6) : ending.start()].rstrip(" 号號").endswith(")")

    def agrees(self, printed: str) -> frozenset[str] | None:
        """Return the bodies that a possessive, or a head noun that bears one, can refer to."""
        return next((keys for form, keys in self._agreement if form.fullmatch(printed)), None)

    def counts_after(self, plain: str, position: int) -> bool:
        """Whether the list that goes on at *position* counts something, as in 16和18段."""
        return self._counted is not None and bool(self._counted.match(plain, position))

    def list_tail_at(self, plain: str, position: int) -> bool:
        """Whether at *position* stands what follows a number inside a list whose noun comes last."""
        return self._list_tail is not None and bool(self._list_tail.match(plain, position))

    def _compile_pinpoints(self) -> None:
        rules = self.rules
        head_after = (
            f"{widen(rules.head_after)} {{0,4}}(?:{self._decisions}|{self._heads})"
            if rules.heads_follow
            else ""
        )
        item = r"(?: {0,4}\(? {0,2}[a-z]{1,4} {0,2}\)(?: {0,4}\(? {0,2}[ivx]{1,4} {0,2}\))?)"
        link = rf"(?:{widen(rules.paragraph_to)}| {{0,4}},? {{0,4}}(?:{widen(rules.paragraph_and)}) {{0,4}}| {{0,4}}[,、،] {{0,4}})"
        figures = rf"\d{{1,3}}(?!\d){item}?(?:{link}(?:\d{{1,3}}(?!\d){item}?|{item})){{0,12}}"
        opener, close, of = (
            widen(rules.paragraph),
            widen(rules.paragraph_close),
            widen(rules.paragraph_of),
        )
        number = r"(?: {0,4}(?P<number>[IVX]{1,5}|[A-Z]|\d{1,2}|[一二三四五六七八九十]{1,2})(?![^\W_]|\)))?"
        annex = widen(rules.annex)
        after = rf"(?:{head_after})? {{0,4}}[,،，(]? {{0,4}}"
        self.annex_after: re.Pattern[str] = re.compile(rf"{after}(?:{annex}){number}")
        self.annex_before: re.Pattern[str] | None = (
            re.compile(rf"(?:{annex}){number} {{0,4}}(?:{of}) {{0,4}}$") if of else None
        )
        between = r"(?:[^.;。；()]{0,12}[,،， ] {0,4})?" if of else ""
        not_of = rf"(?! {{0,4}}(?:{of}) )" if of else ""
        self.paragraphs_after: re.Pattern[str] = re.compile(
            rf"{after}(?:(?:{annex}){between})?(?:{opener}) {{0,4}}(?P<list>{figures}) {{0,4}}{close}{not_of}"
        )
        lead = (
            rf"(?:(?:{widen(rules.paragraph_item)}) {{0,4}}\(?(?P<item>[a-z]{{1,3}})\) {{0,4}}(?:{of}) {{0,4}})?"
            if rules.paragraph_item
            else "(?P<item>(?!))?"
        )
        self.paragraphs_before: re.Pattern[str] | None = (
            re.compile(
                rf"{lead}(?:{opener}) {{0,4}}(?P<list>{figures}) {{0,4}}{close} {{0,4}}(?:{of}) {{0,4}}$"
            )
            if of
            else None
        )
        self._reference: re.Pattern[str] = re.compile(
            rf"(?P<run>{widen(rules.paragraph_to)})?(?:(?P<number>\d{{1,3}})|(?={item}))(?P<item>{item})?"
        )

    def references(self, printed: str) -> tuple[ParagraphReference, ...]:
        """Return the paragraphs that a list as "6 (a) and 8 to 10" names."""
        found: list[ParagraphReference] = []
        for match in self._reference.finditer(printed):
            item = " ".join(re.findall(r"[a-z]+", match["item"] or "")) or None
            if item and " " in item:
                first, second = item.split()[:2]
                item = f"{first} ({second})"
            if match["number"] is None:
                if item and found:
                    found.append(ParagraphReference(found[-1].number, item))
            elif (
                match["run"]
                and found
                and found[-1].last is None
                and int(match["number"]) > found[-1].number
            ):
                found[-1] = ParagraphReference(
                    found[-1].number, found[-1].item, int(match["number"])
                )
            elif int(match["number"]):
                found.append(ParagraphReference(int(match["number"]), item))
        return tuple(found)

    def is_beside_committee(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee's name stands directly before or after the numbers at that place."""
        follow = self._committee_follow and self._committee_follow.match(plain, end)
        if follow:
            # The 2019 Constitutional Committee is one of that year, the 1970 Sanctions Committee none.
            name = follow[0].lstrip(" -")
            return " " not in name or "anctions" in name or not _YEAR.fullmatch(plain, start, end)
        return self._committee_lead is not None and bool(
            self._committee_lead.search(plain, max(0, start - 60), start)
        )

    def part_letter(self, printed: str) -> str:
        """Return the part letter as in a symbol, with the blank before it."""
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
def lexicon_for(language: Language) -> Lexicon:
    """Return the compiled table of *language*.

    Raises:
        UnsupportedLanguageError: there is no table for it.
    """
    return Lexicon(citation_rules_for(language))
