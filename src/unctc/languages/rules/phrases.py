"""The record of phrases out of which documents are made up for tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from attrs import frozen

from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.model.bodies import Body

__all__ = ["DocumentPhrases", "PairPhrases", "Phrases"]


@frozen(kw_only=True)
class DocumentPhrases:
    """Phrases of drawn documents; ``{}`` marks where something is put in.

    The tables of all languages are of one length: the phrase at a place says the same in each, so that one
    document can be drawn in several.

    Attributes:
        clauses: clauses without a citation.
        dated: clauses that say by which day.
        citing: clauses that cite a list of resolutions for what they say.
        naming: clauses that name a committee by a list of resolutions.
        resolution: how a resolution is printed: number, year.
        commas: what separates the members of a list, and what is before the last.
        joints: what joins clauses, what opens a list of items, what separates items, the full stop.
        section_numbers: how sections are numbered.
        section_letters: how sections within sections are.
        section_number: how such a number is printed.
        paragraph_number: how the number of a paragraph is printed.
        headings: headings.
        titles: titles of programmes by body; year.
        letter_title: ``{date}``, ``{author}``, ``{addressee}``.
        date: year, month, day, in whatever order.
        first_day: how the first day of a month is printed.
        authors: who writes; ``{}`` is a resolution.
        announcement: the sentence that announces annex and enclosure.
        roles: functions; ``{}`` is a resolution.
        names: names of people.
        signature: role and name.
        labels: annex and enclosure.
        months: the months, where a day is printed with their names.
        addressee: to whom letters are addressed.
        masthead: the organisation and the organ, as the masthead prints them.
        distribution: what the masthead prints of the distribution.
        issued: how the masthead prints a day; as any other where this is empty.
        issued_months: the months as it prints them.
        original: how the masthead names the original language.
        languages: how it names Arabic, Chinese, English, French, Russian and Spanish.
        council: how a resolution names who adopts it, with the comma after it.
        decides: the verb of an operative paragraph.
        resolution_title: number and year.
        adoption: the line below it: ``{meeting}`` and ``{date}``.
        recalls: how preambular paragraphs open, and how they go on; ``{}`` is a list of resolutions.
        acts: how operative paragraphs open, and how they go on; ``{}`` is a list of resolutions.
        calls: how an operative paragraph opens that has points, and how it goes on.
        points: the points.
    """

    clauses: tuple[str, ...]
    dated: tuple[str, ...]
    citing: tuple[str, ...]
    naming: tuple[str, ...]
    resolution: str = "{} ({})"
    commas: tuple[str, str]
    joints: tuple[str, str, str, str]
    section_numbers: tuple[str, ...] = ROMAN
    section_letters: tuple[str, ...] = LETTERS
    section_number: str = "{}."
    paragraph_number: str = "{}."
    headings: tuple[str, ...]
    titles: tuple[tuple[Body, str], ...]
    letter_title: str
    date: str
    first_day: str = "1"
    authors: tuple[str, ...]
    announcement: str
    roles: tuple[str, ...]
    names: tuple[str, ...]
    signature: str
    labels: tuple[str, str]
    months: tuple[str, ...] = ()
    addressee: str
    masthead: tuple[str, str]
    distribution: str = "Distr.: General"
    issued: str = ""
    issued_months: tuple[str, ...] = ()
    original: str = "Original: {}"
    languages: tuple[str, ...] = ("Arabic", "Chinese", "English", "French", "Russian", "Spanish")
    council: str
    decides: str
    resolution_title: str
    adoption: str
    recalls: tuple[tuple[str, str], ...]
    acts: tuple[tuple[str, str], ...]
    calls: tuple[str, str]
    points: tuple[str, ...]

    def day(self, day: dt.date, *, masthead: bool = False) -> str:
        """Return *day* as it is printed.

        Args:
            day: the day.
            masthead: whether it is printed in the masthead.
        """
        form = (masthead and self.issued) or self.date
        months = (masthead and self.issued_months) or self.months
        month = months[day.month - 1] if months else str(day.month)
        first = day.day == 1 and form == self.date
        return form.format(y=day.year, m=month, d=self.first_day if first else day.day)


@frozen(kw_only=True)
class PairPhrases:
    """Phrases of letters whose annex and enclosure agree; ``{}`` marks where something is put in.

    Attributes:
        openers: how paragraphs of annex and enclosure begin; the first of each is the plain one.
        self_assisting: how a paragraph begins in which the Committee assists itself.
        actions: what a body does; every paragraph does something else.
        citing: what a list of resolutions is cited for, before and after the list.
        due: by when, how often and within how long, each with the place of its words.
        date: how a day is printed.
        rhythms: how often something is due.
        limit: within how many months something is due; the number.
        items: what opens a list of items, and its items.
        colon: what is before the items.
        comma: what is between two clauses, with the space after it.
        other_comma: another one that might be there.
        foreign_comma: that of another script.
        separators: between the members of a list, and before the last.
        no_separator: what is left where one was lost.
        semicolon: what is between items.
        stop: the full stop.
        resolution: how a resolution is printed; number and year.
        section_numbers: how sections are numbered.
        headings: headings; ``{}`` is a list.
        other_heading: a heading that is none of these.
        labels: annex and enclosure.
        titles: of both programmes; the year.
        letter_title: the title of the letter, the date, the author and the addressee in it.
        announcement: the paragraph that announces both; the year.
        signature: text, name and role.
    """

    openers: tuple[tuple[str, ...], tuple[str, ...]]
    self_assisting: str
    actions: tuple[str, ...]
    citing: tuple[tuple[str, str], ...]
    due: tuple[str, str, str]
    date: Callable[[dt.date], str]
    rhythms: tuple[str, ...]
    limit: str
    items: tuple[str, tuple[str, ...]]
    colon: str
    comma: str
    other_comma: str
    foreign_comma: str
    separators: tuple[str, str]
    no_separator: str
    semicolon: str
    stop: str
    resolution: str
    section_numbers: tuple[str, ...]
    headings: tuple[str, ...]
    other_heading: str
    labels: tuple[str, str]
    titles: tuple[str, str]
    letter_title: tuple[str, str, str, str]
    announcement: str
    signature: tuple[str, str, str]


@frozen(kw_only=True)
class Phrases:
    """What documents in one language are made up of.

    Attributes:
        documents: phrases of documents.
        pairs: phrases of letters whose annex and enclosure agree; ``None`` where there are none yet.
    """

    documents: DocumentPhrases
    pairs: PairPhrases | None = None
