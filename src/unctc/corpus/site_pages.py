"""What is on each page of a site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from attrs import field, frozen

from unctc.corpus.site_addresses import SiteAddresses, anchor_of
from unctc.corpus.site_chart import ChartLane, chart_of
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.report.page_words import PageWords
from unctc.report.stated_times import stated_time
from unctc.report.templating import fill

__all__ = ["SitePages"]

Row = Mapping[str, Any]


@frozen
class SitePages:
    """The pages of a site, as HTML.

    Attributes:
        addresses: where each page is.
        cited_by: of each work those that cite it, each with the paths of the passages.
        words: what the pages say themselves.
    """

    addresses: SiteAddresses
    cited_by: Mapping[str, Mapping[str, Sequence[str]]] = field(repr=False)
    words: PageWords = field(factory=PageWords, repr=False)

    def index(self, documents: Sequence[Row], *, title: str, failures: int) -> str:
        """Return the first page: every work, by year, the newest first."""
        by_work = {each["file"]: each for each in documents}
        works = []
        for work, versions in self.addresses.versions.items():
            first = by_work[versions[0][1]]
            works.append(
                {
                    "name": work,
                    "address": self.addresses.documents[first["file"]],
                    "title": first["title"],
                    "language": first["language"],
                    "kind": self.words.named("kind", first["kind"]),
                    "dated": first["dated"],
                    "versions": [(code, self.addresses.documents[file]) for code, file in versions],
                }
            )
        return fill(
            "site_index.html.jinja",
            words=self.words,
            base="",
            title=title,
            works=works,
            years=self._by_year(works),
            documents=len(documents),
            failures=failures,
        )

    def document(
        self, row: Row, passages: Sequence[Row], citations: Iterable[Row], mandates: Iterable[Row]
    ) -> str:
        """Return the page of a document.

        Args:
            row: its row of the table of documents.
            passages: its rows of the table of paragraphs.
            citations: its rows of the table of citations.
            mandates: its rows of the table of mandates.
        """
        language, work = row["language"], row["work"]
        found: dict[str, list[Row]] = {}
        for each in citations:
            found.setdefault(each["where"], []).append(each)
        return fill(
            "site_document.html.jinja",
            words=self.words,
            base="../",
            name=work,
            title=row["title"],
            kind=self.words.named("kind", row["kind"]),
            dated=self._day(row["dated"]),
            language=language,
            direction=Language(language).direction,
            versions=[
                (code, f"../{self.addresses.documents[file]}")
                for code, file in self.addresses.versions[work]
            ],
            passages=list(self._passages(passages, found, language)),
            mandates=[
                {
                    "path": self._place(each["path"]),
                    "anchor": anchor_of(each["path"]),
                    "act": self._act(each["act"]),
                    "due": self._due(each["due"]),
                    "bodies": [
                        (self.words.body(body), f"../{self.addresses.bodies[body]}")
                        for body in each["addressees"]
                    ],
                }
                for each in mandates
            ],
            cites=[
                {
                    "name": target,
                    "address": self.addresses.of_citation(target, language),
                    "here": target in self.addresses.versions,
                    "places": [(anchor_of(path), self._place(path)) for path in paths],
                }
                for target, paths in _targets(found, work)
            ],
            cited_by=[
                {
                    "name": other,
                    "address": f"../{self.addresses.of_work(other)}",
                    "places": [(anchor_of(path), self._place(path)) for path in paths],
                }
                for other, paths in self.cited_by.get(work, {}).items()
            ],
        )

    def _passages(
        self, passages: Sequence[Row], citations: Mapping[str, Sequence[Row]], language: str
    ) -> Iterator[dict[str, object]]:
        used: set[str] = set()
        for each in passages:
            anchor = anchor_of(each["path"])
            while anchor in used:
                anchor += "."
            used.add(anchor)
            runs = self._runs(each["text"], citations.get(each["path"], ()), language)
            yield {
                "anchor": anchor,
                "place": self._place(each["path"]),
                "kind": each["kind"],
                "label": f"{each['number']}." if each["number"] is not None else "",
                "runs": list(runs),
            }

    def _runs(
        self, text: str, citations: Sequence[Row], language: str
    ) -> Iterator[tuple[str, str | None]]:
        """Yield *text* in pieces, each with where it leads."""
        at = 0
        for each in sorted(citations, key=lambda one: (one["start"], one["end"])):
            start, end = each["start"], each["end"]
            if start < at or end > len(text) or start >= end:
                continue  # it names a second document by the same words
            if start > at:
                yield text[at:start], None
            yield text[start:end], self.addresses.of_citation(each["target"], language)
            at = end
        if at < len(text):
            yield text[at:], None

    def bodies(self, counts: Mapping[str, int]) -> str:
        """Return the page that lists the bodies, those with most mandates first."""
        rows = [
            {
                "name": self.words.body(body),
                "address": self.addresses.bodies[body],
                "count": number,
            }
            for body, number in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        ]
        return fill("site_bodies.html.jinja", words=self.words, base="", bodies=rows)

    def mandates(self, rows: Sequence[Row], *, title: str, remark: str, base: str) -> str:
        """Return a page of mandates: of a body, or those of all that have a day."""
        listed = [
            {
                **row,
                "name": row["work"],
                "act": self._act(row["act"]),
                "bodies": self.words.bodies(row["bodies"]),
                "due": self._due(row["due"]),
                "day": self._day(row["dated"]),
                "address": f"{base}{self.addresses.documents[row['file']]}#{anchor_of(row['path'])}",
            }
            for row in rows
        ]
        lanes = [
            ChartLane(
                label=f"{each['work']} {each['act']}",
                address=str(each["address"]),
                begins=each["dated"],
                ends=each["due_day"],
            )
            for each in listed
            if each["due_day"] is not None and each["dated"] is not None
        ]
        return fill(
            "site_mandates.html.jinja",
            words=self.words,
            base=base,
            title=title,
            remark=remark,
            chart=chart_of(lanes, self.words.direction),
            years=self._by_year(listed),
        )

    def _place(self, path: str) -> str:
        return self.words.path(NodePath(path))

    def _act(self, act: str) -> str:
        """Return the verb of a mandate, or the kind of a deliverable."""
        return self.words.named("act", self.words.named("kind-of-deliverable", act))

    def _due(self, due: str | None) -> str:
        return stated_time(due, self.words) if due else ""

    def _day(self, day: dt.date | None) -> str:
        return "" if day is None else self.words.day(day)

    def _by_year(self, rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
        """Return *rows* by the years of their days, the newest first."""
        undated = self.words("site.undated")

        def year(row: Row) -> str:
            return str(row["dated"].year) if row["dated"] is not None else undated

        ordered = sorted(rows, key=lambda row: str(row["dated"] or ""), reverse=True)
        return [(name, list(group)) for name, group in groupby(ordered, key=year)]


def _targets(found: Mapping[str, Sequence[Row]], work: str) -> list[tuple[str, list[str]]]:
    """Return what a document cites beside itself, each with the paths, in the order of the text."""
    targets: dict[str, dict[str, None]] = {}
    for path, rows in found.items():
        for each in rows:
            if each["target"] != work:
                targets.setdefault(each["target"], {})[path] = None
    return [(target, list(paths)) for target, paths in targets.items()]
