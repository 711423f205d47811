"""A Word file with tracked changes: what is kept, taken out, put in and moved, and what cannot be written."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

import unctc
from unctc import Language, OperativeParagraph, Resolution, Symbol
from unctc.loaders.docx.loader import source_of_docx
from unctc.loaders.docx.package import W
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.serializers.redline import dump_redline
from unctc.serializers.text import plain_lines
from unctc.testing import EditCounts, edited

OFFICE = shutil.which("soffice")


def resolution(*texts: str, language: Language = Language.ENGLISH, title: str = "") -> Resolution:
    return Resolution(
        symbol=Symbol("S/RES/2395 (2017)"),
        language=language,
        title=Title(title) if title else None,
        leading_paragraphs=tuple(
            OperativeParagraph(text, number=number, printed_number=f"{number}.")
            for number, text in enumerate(texts, 1)
        ),
    )


def tree(old: unctc.Document, new: unctc.Document) -> etree._Element:
    file = dump_redline(unctc.diff(old, new), old, new)
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml"))


def words(root: etree._Element, tag: str) -> list[str]:
    """Return the text of each tracked change of a kind."""
    return ["".join(each.itertext()) for each in root.iter(f"{W}{tag}") if len(each)]


FIRST = "Decides to extend the mandate of the Mission until 31 January 2023;"
SECOND = "Calls upon the parties to clear the minefields between the lines;"
THIRD = "Requests the Secretary-General to report on good offices within 90 days;"
OLD = resolution(FIRST, SECOND, THIRD)


class TestChanges:
    def test_words_are_taken_out_and_put_in(self) -> None:
        root = tree(OLD, resolution(FIRST.replace("2023", "2024"), SECOND, THIRD))
        assert words(root, "del") == ["2023"]
        assert words(root, "ins") == ["2024"]

    def test_taken_out_text_has_an_element_of_its_own(self) -> None:
        root = tree(OLD, resolution(FIRST, THIRD))
        assert any("minefields" in (each.text or "") for each in root.iter(f"{W}delText"))
        assert not [each for gone in root.iter(f"{W}del") for each in gone.iter(f"{W}t")]
        assert len([*root.iter(f"{W}delText")]) == len(root.findall(f".//{W}del/{W}r/{W}delText"))

    def test_the_end_of_a_dropped_paragraph_is_taken_out(self) -> None:
        root = tree(OLD, resolution(FIRST, THIRD))
        gone = [p for p in root.iter(f"{W}p") if "minefields" in "".join(p.itertext())]
        (paragraph,) = gone
        assert paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None

    def test_a_number_that_has_changed_is_a_change(self) -> None:
        root = tree(OLD, resolution(FIRST, THIRD))
        assert "3. " in words(root, "del")
        assert "2. " in words(root, "ins")

    def test_a_move_has_two_ends_of_one_name(self) -> None:
        root = tree(OLD, resolution(THIRD.replace("90", "120"), FIRST, SECOND))
        starts = [
            [each.get(f"{W}name") for each in root.iter(f"{W}{tag}RangeStart")]
            for tag in ("moveFrom", "moveTo")
        ]
        assert starts[0] == starts[1]
        assert len(starts[0]) == 1
        (away,), (here,) = (
            [p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}rPr/{W}{tag}") is not None]
            for tag in ("moveFrom", "moveTo")
        )
        assert "".join(away.itertext()) == f"3. {THIRD}"
        # What was reworded on the way is not moved: it is taken out there, put in here.
        assert "90" in words(away, "del")
        assert "120" in words(here, "ins")
        assert "".join(words(away, "moveFrom")) == "".join(words(here, "moveTo"))

    def test_identifiers_are_given_once(self) -> None:
        root = tree(OLD, resolution(THIRD, FIRST.replace("2023", "2024"), "Stays seized;"))
        given = [
            each.get(f"{W}id") for each in root.iter() if not str(each.tag).endswith("RangeEnd")
        ]
        numbers = [each for each in given if each is not None]
        assert len(numbers) == len(set(numbers))

    def test_who_made_the_changes(self) -> None:
        new = resolution(FIRST, THIRD)
        file = dump_redline(unctc.diff(OLD, new), OLD, new, author='"A & B"')
        root = etree.fromstring(zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml"))
        assert {each.get(f"{W}author") for each in root.iter(f"{W}del")} == {'"A & B"'}

    def test_nothing_has_changed(self) -> None:
        root = tree(OLD, OLD)
        assert not [e for e in root.iter() if e.tag in (f"{W}del", f"{W}ins", f"{W}moveTo")]
        assert len([*root.iter(f"{W}p")]) == 4


class TestExactness:
    @pytest.mark.parametrize("seed", range(3))
    def test_both_documents_come_back(self, seed: int) -> None:
        every = EditCounts(splits=1, merges=1, dues=1, rolls=1)
        two = edited(unctc.sample(), random.Random(seed), every)
        file = dump_redline(unctc.diff(two.old, two.new), two.old, two.new)
        for changes, document in (("accepted", two.new), ("original", two.old)):
            read = unctc.loads(file, changes=changes)
            assert read.symbol == document.symbol
            assert unctc.dumps(read, format="text") == unctc.dumps(document, format="text")

    def test_a_title_is_compared(self) -> None:
        old, new = resolution(FIRST, title="Report on ports"), resolution(FIRST, title="On ports")
        root = tree(old, new)
        assert "Report on" in words(root, "del")

    def test_what_differs_in_spaces_only_is_exact(self) -> None:
        old, new = resolution("Recalls  its decisions;"), resolution("Recalls its decisions;")
        found = unctc.diff(old, new)
        file = dump_redline(found, old, new)
        for changes, document in (("accepted", new), ("original", old)):
            read = source_of_docx(file, changes=changes).printed
            assert [each.text for each in read] == [each.text for each in plain_lines(document)]

    def test_one_passage_at_two_places(self) -> None:
        same = OperativeParagraph("Decides to remain seized of the matter;", number=1)
        old = evolve(resolution(), leading_paragraphs=(same, same))
        new = evolve(resolution(), leading_paragraphs=(same,))
        file = dump_redline(unctc.diff(old, new), old, new)
        assert len(list(source_of_docx(file, changes="original").printed)) == 3
        assert len(list(source_of_docx(file).printed)) == 2

    def test_italic_type_is_kept(self) -> None:
        paragraph = OperativeParagraph(
            "Decides to stay;", number=1, printed_number="1.", emphasis=(Span(0, 7),)
        )
        document = evolve(resolution(), leading_paragraphs=(paragraph,))
        root = tree(document, document)
        (slanted,) = (run for run in root.iter(f"{W}r") if run.find(f"{W}rPr/{W}i") is not None)
        assert "".join(slanted.itertext()) == "Decides"

    def test_footnotes_of_letters_are_there(self) -> None:
        letter = unctc.sample()
        assert letter.letter is not None
        first, *others = letter.letter.paragraphs
        noted = evolve(first, footnotes=(unctc.Footnote("See the map.", marker="1"),))
        new = evolve(letter, letter=evolve(letter.letter, paragraphs=(noted, *others)))
        root = tree(letter, new)
        assert "1 See the map." in words(root, "ins")


def test_right_to_left() -> None:
    old = resolution("يقرر تمديد الولاية؛", language=Language.ARABIC)
    new = resolution("يقرر إنهاء الولاية؛", language=Language.ARABIC)
    root = tree(old, new)
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in root.iter(f"{W}p"))
    assert all(r.find(f"{W}rPr/{W}rtl") is not None for r in root.iter(f"{W}r"))


def test_two_languages_have_no_words_in_common() -> None:
    french = resolution("Décide de proroger le mandat;", language=Language.FRENCH)
    with pytest.raises(unctc.InvalidValueError, match="one language, found en and fr"):
        dump_redline(unctc.diff(OLD, french), OLD, french)


def test_what_no_file_can_hold_is_said() -> None:
    bad = resolution("Decides\x00 to stay;")
    with pytest.raises(unctc.UnsupportedContentError, match=r"operative/1: .*U\+0000"):
        dump_redline(unctc.diff(bad, bad), bad, bad)


def test_markup_is_escaped() -> None:
    new = resolution(f"{FIRST} <w:br/> & more", SECOND, THIRD)
    assert any("<w:br/> & more" in each for each in words(tree(OLD, new), "ins"))


def test_the_same_bytes_each_time() -> None:
    new = resolution(FIRST, THIRD)
    found = unctc.diff(OLD, new)
    assert dump_redline(found, OLD, new) == dump_redline(found, OLD, new)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_an_office_opens_it(tmp_path: Path) -> None:
    new = resolution(THIRD.replace("90", "120"), FIRST.replace("2023", "2024"), "Stays seized;")
    unctc.save_redline(unctc.diff(OLD, new), OLD, new, tmp_path / "changes.docx")
    assert OFFICE is not None
    subprocess.run(
        [
            *(OFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"),
            *(
                "--convert-to",
                "txt:Text",
                "--outdir",
                str(tmp_path),
                str(tmp_path / "changes.docx"),
            ),
        ],
        check=True,
        capture_output=True,
        timeout=900,
    )
    text = (tmp_path / "changes.txt").read_text("utf-8-sig")
    assert "120 days" in " ".join(text.split())
    assert "Stays seized" in text
