"""A file is written whole, or not at all, whoever writes it."""

from collections.abc import Callable
from pathlib import Path

import pytest

import unctc
from unctc.errors import SerializationError
from unctc.serializers.tables import deliverable_table, write_table
from unctc.writing import write_file, write_file_with

DOCUMENT = unctc.sample()
WRITERS: dict[str, Callable[[Path], None]] = {
    "a.json": lambda path: unctc.dump(DOCUMENT, path),
    "a.akn.xml": lambda path: unctc.dump(DOCUMENT, path),
    "a.txt": lambda path: unctc.dump(DOCUMENT, path),
    "a.trace.json": lambda path: unctc.save_trace(unctc.Trace(document=DOCUMENT.symbol), path),
    "a.parquet": lambda path: write_table(deliverable_table(DOCUMENT), path),
    "a.arrow": lambda path: write_table(deliverable_table(DOCUMENT), path),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_missing_folder(name: str, tmp_path: Path) -> None:
    target = tmp_path / "no" / "folder" / name
    with pytest.raises(SerializationError) as caught:
        WRITERS[name](target)
    assert caught.value.where == str(target)
    assert caught.value.found == f"no folder {target.parent}"
    assert caught.value.fix == "Make the folder first."


@pytest.mark.parametrize("name", WRITERS)
def test_a_folder_is_no_file(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    target.mkdir()
    with pytest.raises(SerializationError, match="directory"):
        WRITERS[name](target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", WRITERS)
def test_written_and_written_over(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    WRITERS[name](target)
    first = target.read_bytes()
    target.write_bytes(b"older")
    target.chmod(0o640)
    WRITERS[name](target)
    assert target.read_bytes() == first
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"before")

    def full_disk(draft: Path) -> None:
        draft.write_bytes(b"half of")
        raise OSError(28, "No space left on device")

    with pytest.raises(SerializationError, match="found no space left on device"):
        write_file_with(target, full_disk)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_document_that_the_format_cannot_carry_leaves_the_file(tmp_path: Path) -> None:
    broken = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(unctc.OperativeParagraph("De\x00cides"),),
    )
    target = tmp_path / "a.akn.xml"
    target.write_bytes(b"before")
    with pytest.raises(unctc.UnsupportedContentError):
        unctc.dump(broken, target)
    assert target.read_bytes() == b"before"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "b.txt"
    target.write_bytes(b"before")
    link.symlink_to(target)
    write_file(link, b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"


def test_a_path_that_is_none() -> None:
    with pytest.raises(SerializationError, match="null"):
        write_file("a\0b", b"")


def test_a_device() -> None:
    write_file("/dev/null", b"gone")
    assert not Path("/dev/null").is_file()
