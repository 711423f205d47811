"""The own words of a page, in the language of its reader."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Final, Self
from unicodedata import east_asian_width

from attrs import frozen

from unctc.languages.registry import languages_with, rules_for
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.citations import Pinpoint
from unctc.model.due import AtSession, Due, DueDate, Recurrence, Unit, Within
from unctc.model.languages import DEFAULT_LANGUAGE, Direction, Language
from unctc.model.mandates import Rhythm
from unctc.model.node_paths import NodePath
from unctc.model.periods import Period

__all__ = ["PageWords", "capitalized", "isolated", "width_of"]

_PART: Final = "pages"
_HALF: Final = 6
_FORMS: Final = "|"
# What a paragraph may have inside or below it, beside its points.
_BELOW: Final = frozenset({"footnote", "heading", "table"})
_SECTION: Final = late_pattern(r"(?:\A|\.)section[#-](\d+)")
# Isolates words of any direction from those around them.
_FIRST_STRONG, _END = "\u2068", "\u2069"


@frozen
class PageWords:
    """What a page says itself, in one language: the table ``pages.csv`` of the language's folder.

    What findings say and the names of codes are the same in all languages. Verbs, times, bodies and concepts that
    a table does not have are as the model has them.

    Attributes:
        language: the language of the words.

    Example:
        >>> words = PageWords.of(Language("fr"))
        >>> words("filter.shown", shown=3, all=40), words("figure.pairs")
        ('3 sur 40 affichés', 'paragraphes mis côte à côte')
        >>> PageWords.of(Language("de")).language.value
        'en'
    """

    language: Language = DEFAULT_LANGUAGE

    @classmethod
    def of(cls, language: Language | str = DEFAULT_LANGUAGE) -> Self:
        """Return the words in *language*; in English where it has no table.

        Raises:
            UnsupportedLanguageError: there is no such language.
        """
        wanted = rules_for(language).language
        known = wanted if wanted in languages_with(_PART) else DEFAULT_LANGUAGE
        return cls(known)

    def __call__(self, key: str, /, **values: object) -> str:
        """Return what the page says under *key*, with *values* put in."""
        return self._table[key].format(**values) if values else self._table[key]

    @property
    def _table(self) -> Mapping[str, str]:
        return rules_for(self.language).page_words

    @property
    def direction(self) -> Direction:
        """In which direction the page is written."""
        return self.language.direction

    @property
    def arrow(self) -> str:
        """What leads from one to another, in the direction of the page."""
        return "→" if self.direction == "ltr" else "←"

    def named(self, group: str, value: str) -> str:
        """Return the word for a member of a vocabulary; the member itself where the table has none.

        Example:
            >>> (
            ...     PageWords.of("es").named("act", "decides"),
            ...     PageWords.of("en").named("act", "decides"),
            ... )
            ('decide', 'decides')
        """
        return self._table.get(f"{group}.{value}", value)

    def body(self, body: Body | str) -> str:
        """Return what the body is called; its key where no name is known in the language.

        Example:
            >>> PageWords.of("zh").body(Body.CTED), PageWords.of("en").body(Body.CTED)
            ('反恐执行局', 'CTED')
            >>> PageWords.of("es").body("Committee on Conferences")
            'Comité de Conferencias'
        """
        named = rules_for(self.language).committee_names
        return self._table.get(f"body.{body}") or named.get(str(body), str(body))

    def bodies(self, bodies: Iterable[Body | str]) -> str:
        """Return a list of bodies.

        Example:
            >>> PageWords.of("zh").bodies((Body.CTC, Body.GENERAL_ASSEMBLY))
            '反恐委员会、大会'
        """
        return self("list-comma").join(map(self.body, bodies))

    def concept(self, key: str) -> str:
        """Return the term for a concept: the table's, or the first label that is a whole word.

        Example:
            >>> [PageWords.of(code).concept("full-implementation") for code in ("en", "zh", "ru")]
            ['full implementation', '全面执行', 'полное осуществление']
        """
        if self.language is DEFAULT_LANGUAGE:
            return key.replace("-", " ")
        label = next(iter(rules_for(self.language).labels.get(key, ())), key.replace("-", " "))
        return self._table.get(f"concept.{key}", label)

    def counted(self, key: str, count: int) -> str:
        """Return the form that goes with *count*; ``{n}`` in it is the number.

        Example:
            >>> [PageWords.of("ru").counted("unit.month", count) for count in (1, 2, 12, 21)]
            ['1 месяц', '2 месяца', '12 месяцев', '21 месяц']
        """
        forms = self._table[key].split(_FORMS)
        patterns = self._table["plural"].split()
        place = next((n for n, each in enumerate(patterns) if re.search(each, str(count))), -1)
        form = forms[-1] if place < 0 else forms[min(place, len(forms) - 1)]
        return form.format(n=count)

    def listed(self, key: str) -> list[str]:
        """Return the members of a list, as the short names of the months."""
        return self._table[key].split(_FORMS)

    def day(self, day: dt.date) -> str:
        """Return a day as texts in the language print it.

        Example:
            >>> (
            ...     PageWords.of("fr").day(dt.date(2018, 3, 1)),
            ...     PageWords.of("zh").day(dt.date(2018, 3, 30)),
            ... )
            ('1er mars 2018', '2018年3月30日')
        """
        number = self("first-day") if day.day == 1 else str(day.day)
        return self("day", d=number, m=self._month(day), y=day.year)

    def period(self, period: Period) -> str:
        """Return from when until when something lasts.

        Example:
            >>> year = Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
            >>> PageWords.of("en").period(year), PageWords.of("zh").period(year)
            ('1 January 2018 to 31 December 2018', '2018年1月1日至2018年12月31日')
        """
        return self("period", start=self.day(period.start), end=self.day(period.end))

    def due(self, due: Due) -> str:
        """Return when something is due, no more exactly than the text states it.

        Example:
            >>> PageWords.of("en").due(DueDate(dt.date(2018, 3, 30)))
            'by 30 March 2018'
            >>> PageWords.of("ru").due(Recurrence(1, "day", minimum=True, every=120))
            'не реже чем один раз в 120 дней'
        """
        if "due.by" not in self._table:
            return due.words if isinstance(due, DueDate) else _in_english(due)
        if isinstance(due, DueDate):
            return self(f"due.{due.bound}", time=self._stated(due))
        if isinstance(due, Recurrence):
            return self._recurrence(due)
        if isinstance(due, AtSession):
            return self("due.session", number=due.session)
        return self._within(due)

    def rhythm(self, rhythm: Rhythm) -> str:
        """Return how something is to be done again."""
        return self.named("rhythm", rhythm.value)

    def pinpoint(self, pinpoint: Pinpoint) -> str:
        """Return which part of a document is meant.

        Example:
            >>> from unctc.model.citations import ParagraphReference
            >>> pinpoint = Pinpoint((ParagraphReference(6),), annex=True)
            >>> PageWords.of("zh").pinpoint(pinpoint), PageWords.of("en").pinpoint(pinpoint)
            ('附件，第6段', 'annex, paragraph 6')
        """
        if "pinpoint.paragraphs" not in self._table:
            return str(pinpoint)
        parts = []
        if pinpoint.annex:
            parts.append(f"{self.part('annex')} {pinpoint.annex_number or ''}".strip())
        if pinpoint.sections:
            numbers = self("comma").join(pinpoint.sections)
            parts.append(self("pinpoint.sections", numbers=numbers))
        if pinpoint.paragraphs:
            numbers = self("comma").join(map(str, pinpoint.paragraphs))
            parts.append(self("pinpoint.paragraphs", numbers=numbers))
        return self("comma").join(parts)

    def part(self, segment: str) -> str:
        """Return the name of a part: ``annex II`` of ``annex-II``.

        Example:
            >>> PageWords.of("zh").part("annex-II"), PageWords.of("en").part("B")
            ('附件 II', 'B')
        """
        name, _, rest = segment.partition("-")
        known = self._table.get(f"part.{name}")
        return segment.replace("-", " ") if known is None else f"{known} {rest}".strip()

    def path(self, path: NodePath) -> str:
        """Return the address of a node for people to read.

        Example:
            >>> (
            ...     PageWords.of("es").path(NodePath("annex-II/7")),
            ...     PageWords.of("en").path(NodePath("B/operative/3")),
            ... )
            ('anexo II, párrafo 7', 'part B, operative, paragraph 3')
            >>> (
            ...     PageWords.of("zh").path(NodePath("preamble/1/footnote/2")),
            ...     PageWords.of("fr").path(NodePath("operative/II.section#2")),
            ... )
            ('序言，第1段，脚注 2', 'dispositif, II, section 2')
        """
        of_part = path.resolution_part
        first, _, rest = path.below(NodePath(of_part)).partition("/")
        part = self.part(first) if first else ""
        if of_part:
            named = self("path.part", part=of_part.removeprefix("part-"))
            part = self("path.other", part=named, rest=part) if part else named
        segments = rest.split("/") if rest else []
        end = next((n for n, each in enumerate(segments) if each in _BELOW), len(segments))
        if end:
            name = "/".join(map(self._segment, segments[:end]))
            numbered = path.paragraph.number is not None
            key, place = ("path.paragraph", "number") if numbered else ("path.other", "rest")
            part = self(key, part=part, **{place: name})
        if segments[end:]:
            name, *numbers = map(self._segment, segments[end:])
            part = self("path.other", part=part, rest=f"{name} {'/'.join(numbers)}".strip())
        return part

    def short_path(self, path: NodePath, *, main: bool = False) -> str:
        """Return the address of a node in few words: ``annex 7``; without its part where that goes without saying."""
        first, *below = path.segments or ("document",)
        rest = [self._segment(each) for each in below]
        return " ".join(rest if main and rest else (self.part(first), *rest))

    def _segment(self, segment: str) -> str:
        """Return a segment of an address: a word for what has one, and a number of a section without a printed one."""
        known = self._table.get(f"part.{segment}")
        named = _SECTION.sub(rf"{self('comma')}{self._table['part.section']} \1", segment)
        return known or named.removeprefix(self("comma"))

    def _month(self, day: dt.date) -> str:
        return rules_for(self.language).words.months[day.month - 1][0]

    def _stated(self, due: DueDate) -> str:
        day = due.day
        if due.precision is Unit.DAY:
            return self.day(day)
        key = due.precision.value
        if due.precision is Unit.HALF_YEAR:
            key = "due.half-1" if day.month <= _HALF else "due.half-2"
        stated = self(key, m=self._month(day), q=(day.month + 2) // 3, y=day.year)
        return stated if due.part is None else self(f"due.{due.part}", time=stated)

    def _within(self, due: Within) -> str:
        time = self.counted(f"unit.{due.unit}", due.count)
        if due.before:
            return self("due.ahead", time=time, event=isolated(due.before))
        if due.after:
            return self("due.after", time=time, event=isolated(due.after))
        return self("due.within", time=time)

    def _recurrence(self, due: Recurrence) -> str:
        key = {1: "often.once", 2: "often.twice"}.get(due.times)
        often = self(key) if key else self.counted("often.many", due.times)
        if due.every == 1:
            interval = self(f"each.{due.unit}")
        else:
            interval = self("each.many", time=self.counted(f"unit.{due.unit}", due.every))
        stated = self("often.in", often=often, interval=interval)
        return self("often.least", often=stated) if due.minimum else stated


def capitalized(words: str) -> str:
    """Return *words* with a capital where they begin.

    Example:
        >>> capitalized("annex II"), capitalized("附件")
        ('Annex II', '附件')
    """
    return f"{words[:1].upper()}{words[1:]}"


def width_of(text: str) -> int:
    """Return how much room a text takes, in letters; a Chinese character takes that of two.

    Example:
        >>> width_of("annex"), width_of("附件")
        (5, 4)
    """
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def isolated(words: object) -> str:
    """Return *words* so that their direction and that of the words around them leave each other alone.

    Example:
        >>> len(isolated("S/RES/2395 (2017)")) - len("S/RES/2395 (2017)")
        2
    """
    return f"{_FIRST_STRONG}{words}{_END}"


def _in_english(due: Recurrence | Within | AtSession) -> str:
    """Return a time in English; the words of the text in it may be of any direction."""
    if not isinstance(due, Within) or not (due.before or due.after):
        return str(due)
    event = due.before or due.after
    return f"{str(due).removesuffix(event)}{isolated(event)}"
