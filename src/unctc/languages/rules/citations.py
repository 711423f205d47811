"""What a language must say about itself so that citations in it can be read."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from unctc.model.languages import Language

__all__ = ["ENGLISH_ABBREVIATIONS", "CitationRules", "any_of"]

ENGLISH_ABBREVIATIONS: Final = (
    ("S", (r"UNSCRs?(?![^\W\d])",)),
    ("A", (r"UNGAR[sS]?(?![^\W\d])",)),
)
"""What every language takes over from English as it is: la UNSCR 1325."""


def any_of(*alternatives: str) -> str:
    """Return a fragment for any of *alternatives*, the first that fits.

    Example:
        >>> any_of("Congress", "Parliament")
        '(?:Congress|Parliament)'
    """
    return f"(?:{'|'.join(alternatives)})"


@frozen(kw_only=True)
class CitationRules:
    """The citation table of one language.

    All entries but the literals are fragments of regular expressions without groups that capture, applied
    to *plain* text: whitespace of every kind is one U+0020 each, hyphens are ``-``, brackets and slashes are
    ASCII. A fragment for a word brings its own word boundaries where the script needs them. Repetitions are
    bounded, so that every pattern built from the table runs in linear time.

    Attributes:
        language: the language that this is the table of.
        resolution: "resolution" in all inflections of the singular.
        resolutions: the same in the dual and plural; a list may follow it.
        decision: "decision" in the singular.
        decisions: "decision" in the plural.
        heads_follow: whether the head noun comes after the number, as in 第70/291号决议.
        head_after: what may be between a number and the head noun after it.
        bodies: the names of bodies by what their acts are filed under: ``A``, ``S``, ``E``, ``A/HRC``,
            ``E/CN.4``; ``council`` and ``assembly`` for the bare nouns that refer back to a body named
            earlier; ``other`` for bodies whose acts are no United Nations documents. Longer names first.
        abbreviations: what is body and head noun in one, by the body, as UNSCR in "UNSCR 1540"; each starts
            with literal letters.
        body_link: what links a number with the body after it: "of the", "adopted by the".
        unknown_body: what, directly after a number alone, names a body that none of the names has: " of the Tory Party".
        unknown_owner: what, directly before the noun of a number alone, is or adopts as one a body that none of the
            names has: "the club's ", "the bishops adopted "; it counts in texts that name no organ.
        body_lead: what ties a body to the head noun after it: "'s", "in its".
        report_lead: what is between the Human Rights Council and the head noun of its own resolution, for
            which a report is submitted to it: "submitted pursuant to".
        subject_lead: what is before a body that the act is about: 关于.
        body_speaks: what is between a body and the noun when it is the one that acts: "adopted".
        body_adopts: what is between a body and the noun of the act that it adopts: " adopted ".
        articles: the definite article before a body's name, where the language has one.
        genitives: what ties a head noun to the Security Council's name after it: "du", "del".
        nations: what may follow that name: "of the United Nations".
        united_nations: the name of the Organization, and its abbreviations.
        clauses: words before a body that begins a clause: "that", "and".
        opening: what is between an act and the body that speaks in a sentence that opens with its act.
        possessive: words that refer to the body that speaks: "its".
        agreement: forms of the possessive, or of a head noun that includes one, with the bodies that each
            can refer to; the first form that fits counts.
        subject_break: words after which "its" no longer refers to a body named before them: "recalling".
        statement: "presidential statement", where a year and number follow without a symbol.
        statement_number: a presidential statement with its year and number in words, as the named groups
            ``year`` and ``number``; ``""`` where they are printed with a slash only.
        lookalikes_after: nouns after a number that show it to be no citation, where nouns follow.
        lookalikes: head nouns of numbers that are no citations: article, law, communiqué, vol.
        before_number: words in small letters that may be directly before a number with its year and no noun: "under".
        numero: "No." in its forms.
        related_after: what is after numbers whose noun is left out: 的相关规定.
        filler: words that may be between a head noun and its number.
        separators: what is between two numbers of one list, a fragment without outer spaces.
        item_lead: what may be before a number inside a list, as 第 or a repeated article.
        item_articles: the ends of text before a number alone that is of the noun in the singular before it: ", y la ".
        dates: a date, with the words that tie it to a number: "of 14 December 1960".
        years: a year without a day, with the words that tie it to a number: "of 1970"; it says when the act
            was adopted, so "in 1970" alone is none.
        description: what begins the words that say what an act is about: "on", "concerning". Between the numbers
            alone of a list, each of them has some, or is its last.
        year_leads: words before a year that says when something happened: "in", "since", a month.
        details: parts of an act named after its number: "sect. II", "para. 3".
        list_tail: what may be between a number and the separator after it: 号.
        numeral_after: what, directly after digits, shows that they count something: 年, %.
        typical_leads: the ends of text after which a number with a year is a citation; literals.
        typical_list_leads: the same with the noun in the plural.
        owner_ends: the ends of the names of bodies of any kind directly before the head noun; literals.
        typical_owners: the ends of the Security Council's name there; literals.
        owner_links: the starts of what comes after a number and before a body's name; literals.
        owner_after: what, directly after a number, names a body that is none of the Organization's principal ones.
        typical_follows: the starts of text before which a number with a year is a citation, where nouns
            follow; literals.
        typical_gaps: the gaps between two numbers of a list in most texts; literals.
        part_from: the word before the first part of a run, where the language has one: من.
        part_to: the word between the first and last part of a run: "to", 至.
        part_and: the word between two parts: "and", 和.
        part_letters: part letters of the language's own script, as the letters of the symbol.
        conjunctions_in_capitals: conjunctions of one letter, in a title in capitals no part letters.
        bare_leads: what is before a number without a year, head nouns and committees' names; each
            starts with some literal letters, not necessarily the first of the word.
        number_lead: words between a head noun and its number alone: "of the United Nations".
        including: what names some of the acts called resolutions further before, as "including"; like
            the leads, each starts with some literal letters.
        bare_follows: what is after such a number: literal text, what may be between, and with what
            that ends, fragments of a fixed length each; none where anything may.
        committee_leads: a committee's name before the numbers it is called by: Comité 1540.
        committee_follows: a committee's name after those numbers: 1540 Committee.
        sanctions: the word in a committee's name that shows the number before it to be no year.
        committee_before: the text before a head noun that makes what follows part of a committee's name.
        committee_after: the text after a number that makes it part of a committee's name: 所设委员会.
        title_quotes: the pairs of quotation marks around titles of works.
        paragraph: "paragraph" in all inflections, abbreviations included.
        paragraph_lead: what may be before the word for paragraphs after a citation: "at", "operative".
        paragraph_own: what after paragraphs says that they are those of the citation before: "of which", "thereof".
        paragraph_to: the words between the first and last paragraph of a run.
        paragraph_and: the words between two paragraphs of a list.
        paragraph_close: what follows the number of a paragraph: 段.
        paragraph_item: the words that name a subparagraph before its letter: "alinéa".
        paragraph_numbers: words and figures of the language's own that number paragraphs: 第二段, الفقرة الثانية.
        paragraph_letters: the letters that number subparagraphs, in order, beside those from ``a`` to ``z``.
        paragraph_of: what links a paragraph to the document after it: "of", 的.
        section: "section" and "part" in all inflections and abbreviations; whitespace may come after it.
        section_close: what follows the number of a section: 节.
        section_numbers: how the language's own words and script number sections, with the same numbers in Roman
            numerals; letters are those of parts.
        annex: "annex" in all inflections.
        annex_of: what links an annex with the document after it, where that is not what links a paragraph: "to", "à".
        annex_numbers: how the language's own script numbers annexes, with the same numbers in Roman numerals.
        stop: what ends a sentence.
    """

    language: Language
    resolution: str
    resolutions: str
    decision: str
    decisions: str
    statement: str = "(?!)"
    statement_number: str = ""
    related_after: str = "(?!)"
    heads_follow: bool = False
    head_after: str = ""
    bodies: tuple[tuple[str, str], ...]
    abbreviations: tuple[tuple[str, tuple[str, ...]], ...] = ()
    body_link: str
    unknown_body: str = "(?!)"
    unknown_owner: str = "(?!)"
    body_lead: str
    report_lead: str = "(?!)"
    subject_lead: str = "(?!)"
    body_speaks: str
    body_adopts: str = "(?!)"
    articles: str = "(?!)"
    genitives: str = ""
    nations: str = ""
    united_nations: str = "(?!)"
    clauses: str = "(?!)"
    opening: str = " ?[,،，]"
    possessive: str
    agreement: tuple[tuple[str, frozenset[str]], ...] = ()
    subject_break: str
    lookalikes: str
    lookalikes_after: str = "(?!)"
    before_number: str = "(?!)"
    numero: str
    filler: str
    separators: str
    item_lead: str = ""
    item_articles: tuple[str, ...] = ()
    dates: str
    years: str = "(?!)"
    description: str = ""
    year_leads: str = "(?!)"
    details: str
    list_tail: str = ""
    numeral_after: str = r"%"
    typical_leads: tuple[str, ...] = ()
    typical_list_leads: tuple[str, ...] = ()
    owner_ends: tuple[str, ...] = ()
    typical_owners: tuple[str, ...] = ()
    owner_links: tuple[str, ...] = ()
    owner_after: str = ""
    typical_follows: tuple[str, ...] = ()
    typical_gaps: frozenset[str]
    part_from: str = "(?!)"
    part_to: str
    part_and: str
    part_letters: dict[str, str] = field(factory=dict)
    conjunctions_in_capitals: str = "(?!)"
    bare_leads: tuple[str, ...] = ()
    number_lead: str = "(?!)"
    including: tuple[str, ...] = ()
    bare_follows: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    committee_leads: str = ""
    committee_follows: str = ""
    sanctions: str = "(?!)"
    committee_before: str = ""
    committee_after: str = ""
    title_quotes: tuple[tuple[str, str], ...]
    paragraph: str
    paragraph_lead: str = ""
    paragraph_own: str = "(?!)"
    paragraph_to: str
    paragraph_and: str
    paragraph_item: str = ""
    paragraph_numbers: dict[str, int] = field(factory=dict)
    paragraph_letters: str = ""
    paragraph_close: str = ""
    paragraph_of: str
    section: str = "(?!)"
    section_close: str = ""
    section_numbers: dict[str, str] = field(factory=dict)
    annex: str
    annex_of: str = "(?!)"
    annex_numbers: dict[str, str] = field(factory=dict)
    stop: str
