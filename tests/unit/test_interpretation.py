"""What documents promise and demand: read by one step, kept as it is stated, and never silently empty."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve

import unctc
from unctc.io import sample_text
from unctc.model.documents import Stated
from unctc.model.programme_deliverables import dated_deliverables, promises
from unctc.schemas.json_schema_export import json_schema

SAMPLE = unctc.sample()
RESOLUTION = unctc.Resolution(
    symbol=unctc.Symbol("S/RES/2395 (2017)"),
    language=unctc.Language.ENGLISH,
    leading_paragraphs=(
        unctc.OperativeParagraph("Directs CTED to report by 30 March 2018;", number=9),
    ),
)
GERMAN = evolve(RESOLUTION, language=unctc.Language.GERMAN)
STATEMENT = unctc.PresidentialStatement(
    symbol=unctc.Symbol("S/PRST/2015/11"), language=unctc.Language.ENGLISH
)
PUBLISHED = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
WRITTEN = ("json", "akn4un")


def without(letter: unctc.Letter) -> unctc.Letter:
    """Return the letter as nobody has read its promises yet."""
    return evolve(
        letter,
        attachments=tuple(
            evolve(each, programme=each.programme and evolve(each.programme, deliverables=None))
            for each in letter.attachments
        ),
    )


def empty(letter: unctc.Letter) -> unctc.Letter:
    """Return the letter as if its programmes had been read and promised nothing."""
    return evolve(
        letter,
        attachments=tuple(
            evolve(each, programme=each.programme and evolve(each.programme, deliverables=()))
            for each in letter.attachments
        ),
    )


class TestTheStep:
    def test_a_letter(self) -> None:
        bare = unctc.loads(sample_text(), format="text", interpret=False)
        assert bare == without(SAMPLE)
        assert unctc.interpret(bare) == SAMPLE
        assert unctc.loads(sample_text(), format="text") == SAMPLE
        assert [len(each.deliverables or ()) for each in SAMPLE.programmes] == [46, 45]

    def test_a_resolution(self) -> None:
        assert RESOLUTION.mandates is None
        (mandate,) = unctc.interpret(RESOLUTION).mandates or ()
        assert (mandate.act, mandate.due) == ("directs", unctc.DueDate(dt.date(2018, 3, 30)))

    def test_a_published_file(self) -> None:
        bare = unctc.load(PUBLISHED, interpret=False)
        assert isinstance(bare, unctc.Resolution)
        assert bare.mandates is None
        whole = unctc.load(PUBLISHED)
        assert whole == unctc.interpret(bare)
        assert isinstance(whole, unctc.Resolution)
        assert whole.mandates

    def test_what_is_stated_stays(self) -> None:
        own = evolve(
            RESOLUTION,
            mandates=(
                unctc.Mandate(RESOLUTION.symbol, "requests", path=unctc.NodePath("operative/1")),
            ),
        )
        for document in (own, evolve(RESOLUTION, mandates=()), SAMPLE, empty(SAMPLE)):
            assert unctc.interpret(document) is document

    def test_a_programme_that_is_stated_stays_beside_one_that_is_not(self) -> None:
        annex, enclosure = SAMPLE.attachments
        half = evolve(
            SAMPLE, attachments=(empty(SAMPLE).attachments[0], without(SAMPLE).attachments[1])
        )
        assert unctc.interpret(half).attachments == (empty(SAMPLE).attachments[0], enclosure)
        assert annex != empty(SAMPLE).attachments[0]

    def test_once_is_enough(self) -> None:
        for document in (without(SAMPLE), RESOLUTION, GERMAN, STATEMENT):
            once = unctc.interpret(document)
            assert unctc.interpret(once) is once

    def test_what_is_no_document(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="expected a document"):
            unctc.interpret(SAMPLE.programmes[0])  # type: ignore[type-var]


class TestNothingIsSilentlyEmpty:
    def test_languages_without_rules(self) -> None:
        assert unctc.interpret(GERMAN).mandates is None
        with pytest.raises(unctc.UnsupportedLanguageError, match="found de"):
            unctc.mandates(GERMAN)
        with pytest.raises(unctc.InvalidValueError, match="expected a resolution or a draft"):
            unctc.mandates(STATEMENT)  # type: ignore[arg-type]
        german = evolve(without(SAMPLE), language=unctc.Language.GERMAN)
        for form in ("calendar", "csv"):
            with pytest.raises(unctc.NotInDocumentError, match="'de' in which they have not been"):
                unctc.dumps(german, format=form)
        with pytest.raises(unctc.NotInDocumentError, match="a resolution in 'de'"):
            unctc.dumps(GERMAN, format="csv")
        with pytest.raises(unctc.NotInDocumentError):
            unctc.render_timeline(german)
        assert 'class="picture timeline"' not in unctc.render(german)

    def test_presidential_statements(self) -> None:
        assert unctc.interpret(STATEMENT).mandates is None

    def test_what_has_not_been_read(self) -> None:
        for ask in (promises, dated_deliverables):
            with pytest.raises(unctc.NotInDocumentError, match=r"unctc\.interpret\(\) reads them"):
                ask(without(SAMPLE))

    def test_verbs_read_it_where_they_need_it(self) -> None:
        bare = without(SAMPLE)
        assert unctc.check(bare) == unctc.check(SAMPLE)
        assert unctc.trace(bare, [RESOLUTION]) == unctc.trace(SAMPLE, [unctc.interpret(RESOLUTION)])
        assert unctc.render(bare) == unctc.render(SAMPLE)
        assert unctc.render_timeline(bare) == unctc.render_timeline(SAMPLE)
        for form in ("calendar", "csv"):
            assert unctc.dumps(bare, format=form) == unctc.dumps(SAMPLE, format=form)


class TestThereAndBack:
    @pytest.mark.parametrize("form", WRITTEN)
    @pytest.mark.parametrize(
        "document",
        [
            *(SAMPLE, without(SAMPLE), empty(SAMPLE)),
            *(RESOLUTION, evolve(RESOLUTION, mandates=()), unctc.interpret(RESOLUTION)),
            *(GERMAN, evolve(GERMAN, mandates=()), STATEMENT),
        ],
        ids=lambda document: type(document).__name__,
    )
    def test_every_state_comes_back(self, document: unctc.Document, form: str) -> None:
        written = unctc.dumps(document, format=form)
        again = unctc.loads(written, format=form)
        same = again == document  # the whole of both in a message would be unreadable
        assert same
        assert unctc.dumps(again, format=form) == written

    def test_json_tells_the_states_apart(self) -> None:
        read = json.loads(unctc.dumps(evolve(RESOLUTION, mandates=())))
        assert read["mandates"] == []
        assert "mandates" not in json.loads(unctc.dumps(RESOLUTION))
        for value in (read, {**read, "mandates": None}):
            jsonschema.validate(value, json_schema())
        assert unctc.loads(json.dumps({**read, "mandates": None})) == RESOLUTION

    def test_a_loader_may_say_that_the_file_states_it(self) -> None:
        from unctc.formats import Format

        stated = Format(name="a", summary="", load=lambda *_, **__: Stated(RESOLUTION))
        plain = Format(name="b", summary="", load=lambda *_, **__: RESOLUTION)
        assert stated.read(b"") == RESOLUTION
        assert plain.read(b"") == unctc.interpret(RESOLUTION)
        assert plain.read(b"", interpret=False) == RESOLUTION
