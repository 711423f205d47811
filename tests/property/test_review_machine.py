"""Reviewing a trace, step by step, in any order: what a person said holds, and what was not said is not changed."""

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import unctc
from unctc.model.traces import counts

pytestmark = pytest.mark.property

LETTER = unctc.loads(
    "Annex\nProgramme of work of the Counter-Terrorism Committee for 2018\nI. Introduction\n"
    "1. The Committee will hold open meetings.\n"
    "2. The Executive Directorate will report to the Committee by 30 June 2018 on its visits.\n"
    "3. The Committee will review the stocktaking of resolution 1624 (2005).\n",
    format="text",
    language="en",
)
RESOLUTIONS = [
    unctc.Resolution(
        symbol=unctc.Symbol(symbol),
        language=unctc.Language.ENGLISH,
        adopted=dt.date(2017, 12, 21),
        leading_paragraphs=tuple(
            unctc.OperativeParagraph(text, number=number) for number, text in enumerate(texts, 1)
        ),
    )
    for symbol, texts in {
        "S/RES/2395 (2017)": (
            "Directs CTED to report to the Committee by 30 June 2018 on its visits;",
            "Requests the Counter-Terrorism Committee to hold open meetings;",
        ),
        "S/RES/2396 (2017)": ("Requests the Counter-Terrorism Committee to review its guide;",),
    }.items()
]
PARAGRAPHS = st.sampled_from(["annex/1", "annex/2", "annex/3"])
OPERATIVE = st.sampled_from(
    [
        (each.symbol, f"operative/{p.number}")
        for each in RESOLUTIONS
        for p in each.leading_paragraphs
    ]
)
REVIEWERS = st.sampled_from(["A.O.", "M.L."])


class Reviews(RuleBasedStateMachine):
    """A trace and, beside it, what people have said of its links."""

    @initialize()
    def traced(self) -> None:
        self.trace = self.first = unctc.trace(LETTER, RESOLUTIONS)
        self.said: dict[tuple[str, unctc.Symbol, str], tuple[str, str]] = {}

    @rule(paragraph=PARAGRAPHS, operative=OPERATIVE, reviewer=REVIEWERS)
    def confirm(self, paragraph: str, operative: tuple[unctc.Symbol, str], reviewer: str) -> None:
        source, path = operative
        self.trace = unctc.review(
            self.trace, paragraph, source, path, "confirmed", reviewer=reviewer
        )
        self.said[paragraph, source, path] = ("confirmed", reviewer)

    @rule(paragraph=PARAGRAPHS, operative=OPERATIVE, reviewer=REVIEWERS)
    def reject(self, paragraph: str, operative: tuple[unctc.Symbol, str], reviewer: str) -> None:
        source, path = operative
        key = (unctc.NodePath(paragraph), source, unctc.NodePath(path))
        if not any(each.key == key for each in self.trace.links):
            with pytest.raises(unctc.NotInDocumentError):
                unctc.review(self.trace, paragraph, source, path, "rejected", reviewer=reviewer)
            return
        self.trace = unctc.review(
            self.trace, paragraph, source, path, "rejected", reviewer=reviewer
        )
        self.said[paragraph, source, path] = ("rejected", reviewer)

    @rule(data=st.data(), reviewer=REVIEWERS)
    def take_back(self, data: st.DataObject, reviewer: str) -> None:
        if not self.said:
            return
        paragraph, source, path = key = data.draw(st.sampled_from(sorted(self.said)))
        kept = {each.key for each in self.trace.links}
        if (unctc.NodePath(paragraph), source, unctc.NodePath(path)) not in kept:
            return
        try:
            self.trace = unctc.review(self.trace, paragraph, source, path, None, reviewer=reviewer)
        except unctc.NotInDocumentError:
            return
        del self.said[key]

    @rule()
    def save_and_load(self) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "review.json"
            unctc.save_trace(self.trace, path)
            assert unctc.load_trace(path) == self.trace

    @rule()
    def trace_again(self) -> None:
        """Run the trace anew with what was said before."""
        again = unctc.trace(LETTER, RESOLUTIONS, reviewed=self.trace)
        verdicts = {each.key: each.verdict for each in self.trace.links if each.verdict}
        assert {each.key: each.verdict for each in again.links if each.verdict} == verdicts
        self.trace = again

    @invariant()
    def what_was_said_holds(self) -> None:
        links = {
            (str(each.paragraph), each.source, str(each.operative)): each
            for each in self.trace.links
        }
        stated = {
            key: (each.verdict.value, each.reviewer)
            for key, each in links.items()
            if each.verdict is not None
        }
        assert stated == self.said

    @invariant()
    def what_was_proposed_stays(self) -> None:
        proposed = {each.key: (each.score, each.evidence) for each in self.first.links}
        kept = {each.key: (each.score, each.evidence) for each in self.trace.links}
        assert proposed.items() <= kept.items()

    @invariant()
    def what_is_covered_follows_from_the_links(self) -> None:
        counted = [each for each in self.trace.links if counts(each)]
        linked = {each.paragraph for each in counted}
        assert linked.isdisjoint(self.trace.without_mandate)
        answered = {(each.source, each.operative) for each in counted}
        assert all((each.source, each.paragraph) in answered for each in self.trace.covered)
        assert not any((each.source, each.paragraph) in answered for each in self.trace.uncovered)
        mandates = len(self.trace.covered) + len(self.trace.uncovered)
        assert mandates == len(self.first.covered) + len(self.first.uncovered)


TestReviews = Reviews.TestCase
TestReviews.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
