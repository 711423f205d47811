"""The rules of each language: what its folder holds, imported when it is first needed."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from unctc.errors import UnsupportedLanguageError
from unctc.languages.rules.script import ScriptRules
from unctc.languages.rules.wording import WordingRules
from unctc.languages.rules.words import DetectionRules
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.states import State
from unctc.package_data import package_text

if TYPE_CHECKING:  # a record is imported by the table that is one of it
    from unctc.languages.rules.bodies import BodyRules
    from unctc.languages.rules.citations import CitationRules
    from unctc.languages.rules.duties import DutyRules
    from unctc.languages.rules.phrases import Phrases
    from unctc.languages.rules.resolutions import ResolutionRules
    from unctc.languages.rules.structure import StructureRules
    from unctc.languages.rules.times import TimeRules
    from unctc.languages.rules.words import Words

__all__ = [
    "PARTS",
    "LanguageRules",
    "capabilities",
    "languages_with",
    "letter_variants",
    "rules_for",
    "scripts",
]

PARTS: Final[dict[str, str]] = {
    "words": "detecting that a text is in it; months, numbers and units of time",
    "bodies": "names of bodies in any text",
    "times": "days, periods, deadlines and recurrences in any text",
    "citations": "citations in any text",
    "structure": "documents out of text",
    "resolutions": "resolutions, drafts and presidential statements out of text",
    "duties": "deliverables and mandates",
    "labels": "tracing paragraphs to their mandates by concepts",
    "wording": "checks of punctuation and words",
    "phrases": "documents made up for tests",
    "pages": "reports whose own words are in it",
}
"""The modules and tables that a language's folder may hold, and what each lets the library do."""

_LATIN: Final = ScriptRules()
_NO_WORDING: Final = WordingRules(letters="")


@frozen(eq=False)
class LanguageRules:
    """What the library knows of one language.

    Attributes:
        language: the language.
    """

    language: Language

    def has(self, part: str) -> bool:
        """Whether the folder of the language holds *part*, one of :data:`PARTS`."""
        name = f"unctc.languages.{self.language.value}"
        return find_spec(f"{name}.{part}") is not None or bool(_table(self.language, part))

    @property
    def detection(self) -> DetectionRules:
        """What shows that a text is in the language; nothing where the folder does not say."""
        words: Words | None = _part(self.language, "words")
        return DetectionRules() if words is None else words.detection

    @property
    def script(self) -> ScriptRules:
        """What the script adds to the shapes of citations; nothing for Latin letters."""
        words: Words | None = _part(self.language, "words")
        return (None if words is None else words.script) or _LATIN

    @property
    def words(self) -> Words:
        """Months, numbers, units of time.

        Raises:
            UnsupportedLanguageError: the language has none.
        """
        words: Words | None = _part(self.language, "words")
        if words is None:
            raise _unsupported("words", self.language)
        return words

    @property
    def bodies(self) -> BodyRules | None:
        """The register of bodies; ``None`` where there is none yet."""
        rules: BodyRules | None = _part(self.language, "bodies")
        return rules

    @property
    def times(self) -> TimeRules | None:
        """How days, periods, deadlines and recurrences are stated; ``None`` where that is not known yet."""
        rules: TimeRules | None = _part(self.language, "times")
        return rules

    @property
    def citations(self) -> CitationRules:
        """The words around symbols and numbers.

        Raises:
            UnsupportedLanguageError: the language has none.
        """
        rules: CitationRules | None = _part(self.language, "citations")
        if rules is None:
            raise _unsupported("citations", self.language)
        return rules

    @property
    def structure(self) -> StructureRules:
        """The words by which a document shows its parts.

        Raises:
            UnsupportedLanguageError: the language has none yet.
        """
        rules: StructureRules | None = _part(self.language, "structure")
        if rules is None:
            raise UnsupportedLanguageError(
                expected=f"a document in one of {', '.join(languages_with('structure'))}",
                found=f"{self.language}",
                fix="find_citations() reads the text's citations all the same.",
            )
        return rules

    @property
    def resolutions(self) -> ResolutionRules | None:
        """How resolutions show their parts in text; ``None`` where that is not known yet."""
        rules: ResolutionRules | None = _part(self.language, "resolutions")
        return rules

    @property
    def duties(self) -> DutyRules | None:
        """The words by which something is promised or asked; ``None`` where there are none yet."""
        rules: DutyRules | None = _part(self.language, "duties")
        return rules

    @property
    def wording(self) -> WordingRules:
        """The punctuation and words that checks look at; a record that knows no words where there are none."""
        rules: WordingRules = _part(self.language, "wording") or _NO_WORDING
        return rules

    @property
    def phrases(self) -> Phrases | None:
        """What documents are made up of for tests; ``None`` where there is nothing."""
        phrases: Phrases | None = _part(self.language, "phrases")
        return phrases

    @property
    def labels(self) -> Mapping[str, tuple[str, ...]]:
        """The labels of each concept by its key; none where there are none yet."""
        return _labels(self.language)

    @property
    def page_words(self) -> Mapping[str, str]:
        """What the page of a report says itself, by key; nothing where there is no table yet."""
        return _page_words(self.language)

    @property
    def committee_names(self) -> Mapping[str, str]:
        """The name of each committee that is known by a name, by the key of the body; none without a table."""
        return _committee_names(self.language)

    @property
    def states(self) -> Mapping[str, State]:
        """The States by the names that texts give them; none where there are none yet."""
        return _states(self.language)


@cache
def _rules_of(language: Language) -> LanguageRules:
    return LanguageRules(language)


def rules_for(language: Language | str) -> LanguageRules:
    """Return the rules of *language*.

    Raises:
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> rules_for("zh").wording.native_punctuation[0], rules_for("fr").has("citations")
        ('，', True)
    """
    try:
        return _rules_of(Language(language))
    except ValueError:
        raise _unsupported("citations", language) from None


@cache
def languages_with(part: str) -> tuple[Language, ...]:
    """Return the languages whose folder holds *part*, one of :data:`PARTS`.

    Example:
        >>> len(languages_with("citations"))
        7
    """
    return tuple(language for language in Language if rules_for(language).has(part))


def capabilities() -> tuple[tuple[Language, dict[str, bool]], ...]:
    """Return for each language which of :data:`PARTS` its folder holds: what the library can do in it.

    Example:
        >>> {language.value: able["structure"] for language, able in capabilities()}["zh"]
        True
    """
    return tuple(
        (language, {part: rules_for(language).has(part) for part in PARTS}) for language in Language
    )


@cache
def letter_variants() -> tuple[tuple[str, dict[int, str]], ...]:
    """Return the other forms of letters of each script, each with characters one of which shows them in a text.

    Example:
        >>> [
        ...     "聯合國".translate(variants)
        ...     for markers, variants in letter_variants()
        ...     if "國" in markers
        ... ]
        ['联合国']
    """
    return tuple(
        (script.variant_markers, str.maketrans(script.variants))
        for script in scripts()
        if script.variants
    )


@cache
def scripts() -> tuple[ScriptRules, ...]:
    """Return what the scripts of all languages add to the shapes of citations.

    Example:
        >>> [script.read_session("十五") for script in scripts() if script.session]
        [None, 'XV']
    """
    return tuple(
        script
        for language in languages_with("words")
        if (script := rules_for(language).words.script) is not None
    )


@cache
def _part(language: Language, part: str) -> Any:  # noqa: ANN401 - each part is a record of its own
    name = f"unctc.languages.{language.value}.{part}"
    return getattr(import_module(name), part.upper()) if find_spec(name) else None


def _table(language: Language, part: str) -> list[str]:
    """Return the lines of a table of *language*; none where it has no such table."""
    return package_text(f"unctc.languages.{language.value}", f"{part}.csv").splitlines()


@cache
def _labels(language: Language) -> dict[str, tuple[str, ...]]:
    rows = csv.DictReader(_table(language, "labels"), delimiter=";")
    return {row["id"]: tuple(map(str.strip, row["labels"].split("|"))) for row in rows}


@cache
def _page_words(language: Language) -> dict[str, str]:
    rows = csv.DictReader(_table(language, "pages"), delimiter=";")
    return {row["id"]: row["words"] for row in rows}


@cache
def _committee_names(language: Language) -> dict[str, str]:
    rows = csv.DictReader(_table(language, "committees"), delimiter=";")
    return {Body[row["body"]].key: row["names"].split("|")[0] for row in rows}


@cache
def _states(language: Language) -> dict[str, State]:
    rows = csv.DictReader(_table(language, "states"), delimiter=";")
    return {name: State(row["code"]) for row in rows for name in row["names"].split("|")}


def _unsupported(part: str, found: object) -> UnsupportedLanguageError:
    return UnsupportedLanguageError(
        expected=f"a language out of {', '.join(languages_with(part))}",
        found=repr(found),
        where="language",
        fix="Give the two-letter code of one of these.",
    )
