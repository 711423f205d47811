"""What the page of a comparison says of changes, in the language of its reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from unctc.model.changes import AspectChange, DeliverableChange, MandateChange
from unctc.model.comparisons import Comparison, change_counts
from unctc.model.due import Due
from unctc.model.languages import DEFAULT_LANGUAGE
from unctc.model.mandates import Deliverable, Mandate
from unctc.report.page_words import PageWords
from unctc.serializers.comparison_rows import ChangeRow, promise_words

__all__ = ["ComparisonWords"]

# What of a deliverable or a mandate is a list of bodies.
_BODIES: Final = frozenset({"responsible", "recipients", "partners", "addressees"})


@frozen
class ComparisonWords:
    """Says changes in one language. English is what the model says; warnings are the same in all languages.

    Attributes:
        words: the words of the page.
    """

    words: PageWords

    def summary(self, found: Comparison) -> str:
        """Return what differs, counted, in one sentence.

        Example:
            >>> from unctc.model.comparisons import ComparedDocument, Comparison
            >>> from unctc.model.languages import Language
            >>> from unctc.model.node_paths import NodePath
            >>> old = ComparedDocument(language=Language.ENGLISH)
            >>> found = Comparison(old=old, new=old, dropped=(NodePath("annex/7"),))
            >>> ComparisonWords(PageWords.of("fr")).summary(found)
            '1 paragraphe supprimé.'
        """
        if self.words.language is DEFAULT_LANGUAGE:
            return found.summary
        counts = [
            self.words.counted(f"summary.{noun} {became}", many)
            for many, noun, became in change_counts(found)
        ]
        if not counts:
            return self.words("summary.nothing")
        return self.words("summary.sentence", counts=self.words("comma").join(counts))

    def became(self, change: str) -> str:
        """Return what became of something: ``carried over`` in words.

        Example:
            >>> ComparisonWords(PageWords.of("es")).became("carried over")
            'renovación'
        """
        return self.words.named("became", change.replace("_", " "))

    def promise(self, change: DeliverableChange | MandateChange) -> str:
        """Return what kind of thing is promised or demanded; empty where neither document says."""
        side = change.new or change.old
        if isinstance(side, Mandate):
            return self.words.named("act", side.act.value)
        return "" if side is None else self.words.named("kind-of-deliverable", side.kind.value)

    def respect(self, row: ChangeRow) -> str:
        """Return in what respect a row of a table is a change."""
        if row.promise is None and row.change.startswith("named "):
            return self.words.body(row.aspect)
        if row.promise is None:
            return self.words.named("aspect", row.aspect)
        name = self.promise(row.promise)
        if row.differs is not None:
            return f"{name}{self.words('colon')}{self._name(row.differs)}"
        side = row.promise.new or row.promise.old
        addressees = side.addressees if isinstance(side, Mandate) else ()
        return f"{name} {self.words.bodies(addressees)}".strip()

    def values(self, row: ChangeRow) -> tuple[str, str]:
        """Return what both documents have in that respect."""
        if row.promise is None:
            say = {"period": self._period, "body": self.words.body}.get(row.aspect, str)
            before, after = map(say if row.group == "document" else str, (row.before, row.after))
            return before, after
        if row.differs is not None:
            return self._values(row.differs, row.promise)
        if isinstance(row.promise, MandateChange):
            return row.before, row.after
        before, after = (
            "" if side is None else promise_words(side.words, self._dues(side, "due"))
            for side in (row.promise.old, row.promise.new)
        )
        return before, after

    def aspect(
        self, aspect: AspectChange, change: DeliverableChange | MandateChange | None = None
    ) -> str:
        """Return an aspect with what both documents have: ``due: nothing → by 30 March 2018``."""
        nothing = self.words.named("aspect", "nothing")
        before, after = (each or nothing for each in self._values(aspect, change))
        return f"{self._name(aspect)}{self.words('colon')}{before} {self.words.arrow} {after}"

    def _period(self, days: str) -> str:
        start, _, end = days.partition(" to ")
        if not end:
            return days
        first, last = (self.words.day(dt.date.fromisoformat(each)) for each in (start, end))
        return self.words("period", start=first, end=last)

    def _name(self, aspect: AspectChange) -> str:
        return self.words.named("aspect", aspect.aspect)

    def _values(
        self, aspect: AspectChange, change: DeliverableChange | MandateChange | None
    ) -> tuple[str, str]:
        sides = (None, None) if change is None else (change.old, change.new)
        before, after = (
            said if side is None or not said else self._said(side, aspect.aspect, said)
            for side, said in zip(sides, (aspect.old, aspect.new), strict=True)
        )
        return before, after

    def _said(self, side: Deliverable | Mandate, aspect: str, said: str) -> str:
        """Return what one of the documents has: times, kinds and bodies in words, others as they are."""
        if aspect in ("due", "further dues"):
            return self._dues(side, aspect)
        if aspect == "rhythms":
            return self.words("list-comma").join(map(self.words.rhythm, side.rhythms))
        if aspect in _BODIES:
            return self.words.bodies(getattr(side, aspect))
        return self.words.named({"kind": "kind-of-deliverable"}.get(aspect, aspect), said)

    def _dues(self, side: Deliverable | Mandate, aspect: str) -> str:
        dues: Iterable[Due | None] = (side.due,)
        if aspect != "due" and isinstance(side, Mandate):
            dues = side.further_dues
        return self.words("list-comma").join(
            self.words.due(each) for each in dues if each is not None
        )
