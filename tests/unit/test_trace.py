"""From paragraphs of programmes to operative paragraphs, across languages, with verdicts that stay."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve

import unctc
from unctc.loaders.json import load_trace_json
from unctc.model.bodies import Body
from unctc.schemas.json_schema_export import build_trace_schema, trace_schema
from unctc.serializers.json import dump_trace_json
from unctc.tracing import concepts
from unctc.tracing.concepts import find_concepts

SAMPLE = unctc.sample()
NEW, OLD = unctc.Symbol("S/RES/2395 (2017)"), unctc.Symbol("S/RES/2129 (2013)")
GENDER = "Encourages CTED to integrate gender as a cross-cutting issue and to consult women and women’s organizations on radicalization;"
ASSESSMENT = "Directs CTED to report to the CTC by 30 March 2018 on ways to strengthen the assessment process, using a risk-based approach and follow-up visits, and on differences in Member State capacity;"
BRIEFING = "Requests the CTC to report at least once per year to the Council on the overall work of the CTC, and expresses its intention to hold informal consultations at least once per year;"


def resolution(
    symbol: unctc.Symbol = NEW,
    *texts: str,
    adopted: dt.date | None = dt.date(2017, 12, 21),
    language: str = "en",
) -> unctc.Resolution:
    paragraphs = [
        unctc.OperativeParagraph(text, number=number) for number, text in enumerate(texts, 1)
    ]
    return unctc.Resolution(
        symbol=symbol,
        language=unctc.Language(language),
        adopted=adopted,
        leading_paragraphs=tuple(paragraphs),
    )


RESOLUTIONS = [resolution(NEW, GENDER, ASSESSMENT, BRIEFING)]
TRACE = unctc.trace(SAMPLE, RESOLUTIONS)


@pytest.mark.parametrize(("paragraph", "operative"), [(30, 1), (7, 2), (13, 3)])
def test_the_best_link_is_the_right_one(paragraph: int, operative: int) -> None:
    for part in ("annex", "enclosure"):
        best = TRACE.links_of(f"{part}/{paragraph}")[0]
        assert (best.source, best.operative.number, best.confident) == (NEW, operative, True)
        assert 0 < best.score < 1


@pytest.mark.parametrize(
    ("time", "paragraph", "value"),
    [
        ("by 30 March 2018", 7, "2018-03-30"),
        ("at least once per year", 13, "once a year"),
        ("twice a year", 32, "twice a year"),
    ],
)
def test_a_time_alone_makes_a_candidate(time: str, paragraph: int, value: str) -> None:
    # The programmes cite no such resolution, and the words share no concept with them.
    text = f"Directs CTED to appear before the CTC {time} on its work with others;"
    uncited = unctc.Symbol("S/RES/2385 (2017)")
    (best, *_) = unctc.trace(SAMPLE, [resolution(uncited, text)]).links_of(f"annex/{paragraph}")
    assert str(best.operative) == "operative/1"
    assert value in {each.value for each in best.evidence}


def test_evidence_says_what_both_have() -> None:
    kinds = {each.kind: each for each in TRACE.links_of("annex/7")[0].evidence}
    assert kinds[unctc.EvidenceKind.DATE].value == "2018-03-30"
    assert unctc.EvidenceKind.RECENCY in kinds
    bodies = {
        each.value
        for each in TRACE.links_of("annex/7")[0].evidence
        if each.kind is unctc.EvidenceKind.BODY
    }
    assert bodies == {"CTC", "CTED", "Member States"}
    yearly = TRACE.links_of("annex/13")[0].evidence
    assert "once a year" in {each.value for each in yearly}
    weights = [each.weight for each in yearly]
    assert weights == sorted(weights, reverse=True)


def test_paragraphs_and_mandates_are_covered_or_not() -> None:
    assert unctc.NodePath("annex/2") in TRACE.without_mandate
    assert unctc.NodePath("annex/7") not in TRACE.without_mandate
    assert [each.operative for each in TRACE.covered] == [1, 2, 3]
    assert not TRACE.uncovered
    other = unctc.trace(SAMPLE, [resolution(NEW, GENDER, "Directs CTED to plant trees;")])
    assert [(each.operative, each.addressees) for each in other.uncovered] == [(2, (Body.CTED,))]


def test_the_newer_of_two_alike_goes_first() -> None:
    old = resolution(OLD, GENDER, adopted=dt.date(2013, 12, 17))
    links = unctc.trace(SAMPLE, [old, *RESOLUTIONS]).links_of("annex/30")
    same = [each.source for each in links if each.operative.number == 1]
    assert same == [NEW, OLD]
    assert links[0].source == NEW


def test_a_paragraph_cited_by_its_number_counts_most() -> None:
    text = "Annex\nProgramme of work of the Counter-Terrorism Committee for 2018\nI. Introduction\n1. The Committee will act as paragraph 2 of resolution 2395 (2017) says.\n2. The Committee will meet.\n"
    document = unctc.loads(text, format="text", language="en")
    (first, *_) = unctc.trace(document, RESOLUTIONS).links_of("annex/1")
    assert first.operative.number == 2
    (citation,) = [each for each in first.evidence if each.kind is unctc.EvidenceKind.CITATION]
    others = unctc.trace(document, RESOLUTIONS).links_of("annex/1")[1:]
    assert citation.value == str(NEW)
    assert all(each.score < first.score for each in others)
    # A paragraph that has nothing in common with any is linked to none.
    assert not unctc.trace(document, RESOLUTIONS).links_of("annex/2")


def test_the_same_whatever_comes_first() -> None:
    old = resolution(OLD, GENDER, BRIEFING, adopted=dt.date(2013, 12, 17))
    shorter = resolution(OLD, GENDER, adopted=dt.date(2013, 12, 17))
    given = [old, *RESOLUTIONS, shorter]
    assert unctc.trace(SAMPLE, given) == unctc.trace(SAMPLE, given[::-1])


def test_one_resolution_needs_no_list() -> None:
    assert unctc.trace(SAMPLE, RESOLUTIONS[0]) == TRACE  # type: ignore[arg-type]  # a convenience


@pytest.mark.parametrize(
    ("document", "resolutions", "words"),
    [
        (SAMPLE, [], "expected at least one resolution"),
        (SAMPLE, [SAMPLE], "resolutions: expected resolutions to trace to, found Letter"),
        (SAMPLE, ["S_RES_2395.xml"], "found str"),
        (
            RESOLUTIONS[0],
            RESOLUTIONS,
            "S/RES/2395 (2017): expected a document with a work programme",
        ),
        ("a.txt", RESOLUTIONS, "found str without one"),
    ],
)
def test_what_cannot_be_traced(document: object, resolutions: object, words: str) -> None:
    with pytest.raises(unctc.InvalidValueError) as raised:
        unctc.trace(document, resolutions)  # type: ignore[arg-type]  # what a user may get wrong
    assert words in str(raised.value)


def codes(trace: unctc.Trace) -> set[str]:
    return {each.code for each in trace.findings}


class TestFindings:
    def test_cited_and_not_given(self) -> None:
        (found,) = TRACE.findings
        assert found.code == "TRC202"
        assert "S/RES/2396 (2017)" in found.message
        assert "S/RES/2395" not in found.message

    def test_what_the_assembly_adopts_need_not_be_given(self) -> None:
        text = "Annex\nProgramme of work of the Counter-Terrorism Committee for 2018\n1. The Committee will act on resolution 1373 (2001) and General Assembly resolution 70/291.\n2. It will meet.\n"
        document = unctc.loads(text, format="text", language="en")
        (found,) = [
            each for each in unctc.trace(document, RESOLUTIONS).findings if each.code == "TRC202"
        ]
        assert "1373" in found.message
        assert "70/291" not in found.message

    def test_adopted_after_the_document(self) -> None:
        late = resolution(unctc.Symbol("S/RES/2617 (2021)"), GENDER, adopted=dt.date(2021, 12, 30))
        trace = unctc.trace(SAMPLE, [*RESOLUTIONS, late])
        assert trace == TRACE
        (found,) = [each for each in trace.findings if each.code == "TRC101"]
        assert found.message.startswith(
            "S/RES/2617 (2021) was adopted on 2021-12-30, after the document of 2018-03-09"
        )
        alone = unctc.trace(SAMPLE, [late])
        assert not alone.links
        assert codes(alone) == {"TRC101", "TRC201", "TRC202"}

    def test_mandates_that_a_resolution_has_already_are_not_read_again(self) -> None:
        read = unctc.interpret(RESOLUTIONS[0])
        assert unctc.trace(SAMPLE, [read]) == TRACE
        none = unctc.trace(SAMPLE, [evolve(read, mandates=())])
        assert none.links == TRACE.links
        assert not (*none.covered, *none.uncovered)

    def test_given_twice(self) -> None:
        trace = unctc.trace(SAMPLE, [*RESOLUTIONS, *RESOLUTIONS])
        assert trace == TRACE
        assert "TRC102" in codes(trace)

    def test_of_two_versions_the_one_with_more_paragraphs_is_taken(self) -> None:
        short, long = resolution(NEW, GENDER), resolution(NEW, GENDER, ASSESSMENT)
        for given in ([short, long], [long, short]):
            assert unctc.trace(SAMPLE, given).links == unctc.trace(SAMPLE, [long]).links

    def test_a_language_that_is_known_goes_before_more_paragraphs(self) -> None:
        german = resolution(NEW, "Ersucht.", "Bittet.", "Fordert.", language="de")
        trace = unctc.trace(SAMPLE, [german, resolution(NEW, ASSESSMENT)])
        assert trace.links == unctc.trace(SAMPLE, [resolution(NEW, ASSESSMENT)]).links
        assert "TRC103" not in codes(trace)

    def test_a_language_without_a_table(self) -> None:
        text = "Ersucht das Exekutivdirektorium, die Geschlechterperspektive zu berücksichtigen;"
        trace = unctc.trace(SAMPLE, [resolution(NEW, text, language="de")])
        assert {"TRC103", "TRC201"} <= codes(trace)
        assert not (*trace.covered, *trace.uncovered)

    def test_nothing_numbered(self) -> None:
        bare = evolve(
            resolution(NEW), leading_paragraphs=(unctc.OperativeParagraph("Decides to act;"),)
        )
        assert {"TRC104", "TRC201"} <= codes(unctc.trace(SAMPLE, [bare]))

    def test_the_wrong_ones(self) -> None:
        wrong = resolution(NEW, "Decides to extend the mandate of the Mission in Haiti;")
        assert "TRC201" in codes(unctc.trace(SAMPLE, [wrong]))


PLACE = unctc.NodePath("annex/7")
SECOND = unctc.NodePath("operative/2")


class TestReview:
    def test_a_rejected_link_counts_no_more(self) -> None:
        seen = unctc.review(TRACE, PLACE, NEW, SECOND, "rejected", reviewer=" A.O. ")
        link = next(each for each in seen.links_of("annex/7") if each.operative == SECOND)
        assert (link.verdict, link.reviewer) == (unctc.Verdict.REJECTED, "A.O.")
        assert PLACE in seen.without_mandate
        assert link not in seen.confident
        for each in TRACE.confident:
            if each.operative == SECOND:
                seen = unctc.review(seen, each.paragraph, NEW, SECOND, "rejected", reviewer="A.O.")
        assert [each.operative for each in seen.uncovered] == [2]
        assert {*seen.covered, *seen.uncovered} == {*TRACE.covered, *TRACE.uncovered}

    def test_a_verdict_is_taken_back(self) -> None:
        seen = unctc.review(TRACE, PLACE, NEW, SECOND, unctc.Verdict.REJECTED, reviewer="A.O.")
        assert unctc.review(seen, PLACE, NEW, SECOND, None, reviewer="B.C.") == TRACE

    def test_a_person_confirms_what_was_not_proposed(self) -> None:
        place = unctc.NodePath("annex/2")
        few = evolve(TRACE, links=tuple(each for each in TRACE.links if each.paragraph.number != 2))
        seen = unctc.review(few, "A.2", NEW, "O.3", "confirmed", reviewer="A.O.")
        (link,) = seen.links_of("annex/2")
        assert (link.score, link.evidence, link.confident) == (0.0, (), False)
        assert place not in seen.without_mandate
        assert link in seen.confident

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ((PLACE, NEW, SECOND, "confirmed", ""), unctc.InvalidValueError),
            ((PLACE, NEW, SECOND, "perhaps", "A.O."), unctc.InvalidValueError),
            (
                ("annex/99", NEW, SECOND, "confirmed", "A.O."),
                unctc.NotInDocumentError,
            ),
            ((PLACE, OLD, SECOND, "confirmed", "A.O."), unctc.NotInDocumentError),
            ((PLACE, NEW, "operative/99", "rejected", "A.O."), unctc.NotInDocumentError),
        ],
    )
    def test_what_cannot_be_decided(
        self,
        arguments: tuple[object, ...],
        error: type[Exception],
    ) -> None:
        *what, reviewer = arguments
        with pytest.raises(error):
            unctc.review(TRACE, *what, reviewer=reviewer)  # type: ignore[arg-type]  # a tuple of several types

    def test_a_paragraph_that_the_resolution_does_not_have(self) -> None:
        other = resolution(OLD, *[GENDER] * 99)
        given: list[unctc.Document] = [*RESOLUTIONS, other, SAMPLE]
        unctc.review(TRACE, "annex/2", NEW, "operative/3", "confirmed", reviewer="A.O.", resolutions=given)  # fmt: skip
        with pytest.raises(unctc.NotInDocumentError) as raised:
            unctc.review(TRACE, "annex/2", NEW, "operative/99", "confirmed", reviewer="A.O.", resolutions=given)  # fmt: skip
        assert "one of the operative paragraphs 1 to 3, found 99" in str(raised.value)

    def test_numbers_are_told_in_ranges(self) -> None:
        more = [unctc.OperativeParagraph("Asks;", number=number) for number in (7, 8, 10)]
        gap = [*RESOLUTIONS[0].operative_paragraphs, *more]
        given = evolve(RESOLUTIONS[0], leading_paragraphs=tuple(gap))
        with pytest.raises(
            unctc.NotInDocumentError, match="paragraphs 1 to 3, 7 to 8, 10, found 9"
        ):
            unctc.review(TRACE, "annex/2", NEW, "operative/9", "confirmed", reviewer="A.O.", resolutions=[given])  # fmt: skip

    def test_sections_count_on_or_anew(self) -> None:
        def section(name: str, *numbers: int) -> unctc.OperativeSection:
            each = (unctc.OperativeParagraph("Asks;", number=number) for number in numbers)
            return unctc.OperativeSection(
                unctc.Heading(f"{name}. Of it"), number=name, paragraphs=tuple(each)
            )

        sections = (section("I", 1, 2), section("II", 3, 4), section("III", 1))
        given = evolve(RESOLUTIONS[0], leading_paragraphs=(), sections=sections)
        with pytest.raises(
            unctc.NotInDocumentError, match="I/1 to I/2, II/3 to II/4, III/1, found 9"
        ):
            unctc.review(TRACE, "annex/2", NEW, "operative/9", "confirmed", reviewer="A.O.", resolutions=[given])  # fmt: skip

    def test_verdicts_survive_running_again(self) -> None:
        seen = unctc.review(TRACE, PLACE, NEW, SECOND, "rejected", reviewer="A.O.")
        again = unctc.trace(SAMPLE, RESOLUTIONS, reviewed=seen)
        assert again == seen
        more = resolution(OLD, GENDER, adopted=dt.date(2013, 12, 17))
        wider = unctc.trace(SAMPLE, [*RESOLUTIONS, more], reviewed=seen)
        assert [each.verdict for each in wider.links if each.verdict] == [unctc.Verdict.REJECTED]

    def test_a_confirmed_link_stays_where_it_would_not_be_found(self) -> None:
        far = unctc.TraceLink(
            unctc.NodePath("annex/40"),
            NEW,
            unctc.NodePath("operative/3"),
            score=0.0,
            verdict=unctc.Verdict.CONFIRMED,
            reviewer="A.O.",
        )
        reviewed = unctc.Trace(links=(far,))
        links = unctc.trace(SAMPLE, RESOLUTIONS, reviewed=reviewed).links_of("annex/40")
        assert [each.operative.number for each in links if each.verdict] == [3]
        # What was once confident is not, where it would not be found: a person's word is another thing.
        sure = unctc.Trace(links=(evolve(far, confident=True),))
        kept = unctc.trace(SAMPLE, RESOLUTIONS, reviewed=sure).links_of("annex/40")
        assert [each.confident for each in kept if each.verdict] == [False]
        scores = [each.score for each in links]
        assert scores == sorted(scores, reverse=True)

    @pytest.mark.parametrize(("paragraph", "source"), [(99, NEW), (7, OLD)])
    def test_a_verdict_without_a_place_is_a_finding(
        self, paragraph: int, source: unctc.Symbol
    ) -> None:
        stale = unctc.TraceLink(
            unctc.NodePath(f"annex/{paragraph}"),
            source,
            unctc.NodePath("operative/1"),
            score=0.5,
            verdict=unctc.Verdict.CONFIRMED,
            reviewer="A.O.",
        )
        trace = unctc.trace(SAMPLE, RESOLUTIONS, reviewed=unctc.Trace(links=(stale,)))
        assert trace == TRACE
        (found,) = [each for each in trace.findings if each.code == "TRC301"]
        assert found.message.startswith("A.O. has confirmed a link from annex")


class TestJson:
    def test_there_and_back(self) -> None:
        seen = unctc.review(TRACE, PLACE, NEW, SECOND, "rejected", reviewer="A.O.")
        data = dump_trace_json(seen)
        back = load_trace_json(data)
        assert back == seen
        assert back.findings == seen.findings
        assert isinstance(back.links[0].evidence[0].kind, unctc.EvidenceKind)
        assert dump_trace_json(back) == data
        jsonschema.validate(json.loads(data), trace_schema())

    def test_the_published_schema_is_that_of_the_classes(self) -> None:
        assert trace_schema() == build_trace_schema()

    def test_beside_the_document(self, tmp_path: Path) -> None:
        path = unctc.trace_path(tmp_path / "S_2018_208.zh.txt")
        assert path == tmp_path / "S_2018_208.zh.trace.json"
        unctc.save_trace(TRACE, path)
        assert unctc.load_trace(path) == TRACE
        with pytest.raises(unctc.SerializationError, match="expected a file that can be written"):
            unctc.save_trace(TRACE, tmp_path / "none" / "a.json")
        with pytest.raises(unctc.UnreadableSourceError, match="expected a review"):
            unctc.load_trace(tmp_path / "none.json")

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            ("{}", "kind must be trace"),
            ('{"kind": "trace", "schema": 1}', "schema must be 2"),
            ('{"kind": "trace", "schema": true}', "schema must be 2"),
            ('{"kind": "trace", "schema": 2, "more": 1}', "unknown key 'more'"),
            (
                '{"kind": "trace", "schema": 2, "links": [{"paragraph": "annex/1", "source": "S/RES/1 (1946)", "operative": "operative/1", "score": "high"}]}',
                "expected a number, found a string @ $.links[0].score",
            ),
            (
                '{"kind": "trace", "schema": 2, "links": [{"paragraph": "annex/1", "source": "S/RES/1 (1946)", "operative": "operative/1", "score": 0, "verdict": "perhaps"}]}',
                "'perhaps' is not a valid Verdict",
            ),
        ],
    )
    def test_what_is_no_trace(self, value: str, words: str) -> None:
        with pytest.raises(unctc.InvalidJsonError) as raised:
            load_trace_json(value.encode(), where="a.json")
        assert words in str(raised.value)
        assert str(raised.value).startswith("a.json")

    def test_rhythms_come_back_as_rhythms(self) -> None:
        back = unctc.loads(unctc.dumps(SAMPLE))
        assert isinstance(back, unctc.Letter)
        assert back == SAMPLE
        rhythm = next(r for d in back.programmes[0].deliverables or () for r in d.rhythms)
        assert isinstance(rhythm, unctc.Rhythm)
        text = unctc.dumps(SAMPLE).replace('"regularly"', '"seldom"', 1)
        with pytest.raises(unctc.InvalidJsonError, match="seldom"):
            unctc.loads(text)


class TestConcepts:
    @pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
    def test_every_concept_has_labels_in_six_languages(self, language: str) -> None:
        wanted = unctc.Language(language)
        for each in concepts():
            labels = dict(each.labels)[wanted]
            assert labels
            assert all(label == label.strip() and label for label in labels)
            assert each.key in find_concepts(" ".join(labels), wanted)

    def test_keys_are_used_once(self) -> None:
        keys = [each.key for each in concepts()]
        assert len(keys) == len(set(keys))
        numbers = [each.unbis for each in concepts() if each.unbis]
        assert len(numbers) == len(set(numbers))

    def test_words_are_told_by_their_beginning(self) -> None:
        english = unctc.Language.ENGLISH
        assert "gender" in find_concepts("“Gender-sensitive research”", english)
        assert find_concepts("engendered", english) == frozenset()
        assert "oil-trade" not in find_concepts("soil and turmoil", english)

    @pytest.mark.parametrize(
        ("language", "text", "key"),
        [
            ("fr", "à l’échelle du système", "un-system-products"),
            ("ru", "информация хранится в тайне", "confidential"),
            ("es", "lo hará a su debido tiempo", "timely"),
        ],
    )
    def test_a_phrase_may_begin_with_a_word_of_one_letter(
        self, language: str, text: str, key: str
    ) -> None:
        assert key in find_concepts(text, unctc.Language(language))

    def test_articles_grow_on_arabic_words(self) -> None:
        assert "human-rights" in find_concepts("وحقوق الإنسان", unctc.Language.ARABIC)
