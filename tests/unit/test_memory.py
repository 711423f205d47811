"""What the whole process shares."""

import gc
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Event, Thread

import pytest
from attrs import evolve

import unctc
from unctc.errors import UnctcError
from unctc.formats import format_by_name
from unctc.loaders.pdf.locking import one_at_a_time
from unctc.memory import built_once, collection_paused
from unctc.testing import PdfLine, pdf_file, web_page, word_file

ROOT = Path(__file__).parents[2]
COLD = """
import sys
import time
from pathlib import Path
from threading import Barrier, Event, Thread
import unctc
data = sys.stdin.buffer.read()
start, found = Barrier(16), []
def first():
    start.wait()
    found.append(unctc.loads(data, format="json"))
threads = [Thread(target=first) for _ in range(16)]
for each in threads: each.start()
for each in threads: each.join()
assert len(found) == 16 and all(each == found[0] for each in found)
"""


def test_sixteen_threads_may_be_the_first() -> None:
    data = unctc.dumps(unctc.sample(), format="json").encode()
    for _ in range(3):
        ran = subprocess.run(
            [sys.executable, "-c", COLD], input=data, capture_output=True, check=False
        )
        assert (ran.returncode, ran.stderr) == (0, b"")


EVERY_ENTRY_POINT = """
import sys
from pathlib import Path
from threading import Barrier, Event, Thread
import unctc
folder = Path(sys.argv[1])
resolution = folder / "resolution.akn.xml"
texts = {"en": "Annex\\n1. See resolution 1373 (2001).\\n2. It will report by 31 December 2018.", "zh": "附件\\n1. 见第1373(2001)号决议。",
    "fr": "Annexe\\n1. Voir la résolution 1373 (2001).", "es": "Anexo\\n1. Véase la resolución 1373 (2001).",
    "ru": "Приложение\\n1. См. резолюцию 1373 (2001).", "ar": "المرفق\\n1 - القرار 1373 (2001)."}
def load(name): return lambda: unctc.load(folder / name, language="en" if "json" not in name and "akn" not in name else None, partial=True)
def of_text(language): return lambda: unctc.check(unctc.loads(texts[language], language=language, partial=True))
work = [
    *(load(name) for name in ("a.json", "a.akn.xml", "a.docx", "a.html", "a.pdf", "b.pdf")),
    *(of_text(language) for language in texts),
    lambda: unctc.find_citations("Beschluss 2178 (2014)", language="de"),
    lambda: [unctc.dumps(unctc.sample(), format=name) for name in ("akn4un", "html", "csv", "text", "calendar")],
    lambda: unctc.trace(unctc.sample(), [unctc.load(resolution)]),
    lambda: unctc.Symbol.parse("S/RES/1373(2001)"),
]
start, done = Barrier(len(work)), []
def first(task):
    start.wait()
    task()
    done.append(task)
threads = [Thread(target=first, args=(task,)) for task in work]
for each in threads: each.start()
for each in threads: each.join()
assert len(done) == len(work) == 16
"""


def test_sixteen_threads_may_be_the_first_at_every_entry_point(tmp_path: Path) -> None:
    lines = [f"{number}. See resolution {1373 + number} (2001)." for number in range(1, 40)]
    page = [PdfLine(72, 760 - 15 * place, text) for place, text in enumerate(lines)]
    files = {
        "a.json": unctc.dumps(unctc.sample(), format="json").encode(),
        "a.akn.xml": unctc.dumps(unctc.sample(), format="akn4un").encode(),
        "a.docx": word_file(["Annex", *lines]),
        "a.html": web_page(["Annex", *lines]),
        "a.pdf": pdf_file([page] * 20),
        "b.pdf": pdf_file([page] * 20),
        "resolution.akn.xml": (ROOT / "tests/data/resolution.en.akn.xml").read_bytes(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    for _ in range(3):
        ran = subprocess.run(
            [sys.executable, "-c", EVERY_ENTRY_POINT, str(tmp_path)],
            capture_output=True,
            check=False,
        )
        assert (ran.returncode, ran.stderr.decode()) == (0, "")


def test_pdf_files_are_read_one_at_a_time() -> None:
    inside = most = 0

    @one_at_a_time
    def read() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        Event().wait(0.01)
        inside -= 1

    threads = [Thread(target=read) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (inside, most) == (0, 1)


def test_built_once_by_threads_that_start_together() -> None:
    start, built = Barrier(8), []

    @built_once
    def table() -> list[str]:
        built.append("once")
        return built

    def ask() -> None:
        start.wait()
        table()

    threads = [Thread(target=ask) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert built == ["once"]


def test_pauses_nest_and_what_was_off_stays_off() -> None:
    with collection_paused():
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    try:
        with collection_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_writing_pauses_it_too_for_what_is_written_has_no_cycles() -> None:
    asked = evolve(format_by_name("json"), dump=lambda _: str(gc.isenabled()).encode())
    assert asked.write(unctc.sample()) == b"False"
    assert gc.isenabled()


def test_a_failure_ends_the_pause() -> None:
    with pytest.raises(UnctcError):
        unctc.loads("no document", format="json")
    assert gc.isenabled()


@pytest.mark.parametrize(
    "text", ["A/1-" * 1000, "S/RES/" + "9" * 4301, "[" * 2000, "A/RES/" + "1/" * 900]
)
def test_what_is_too_long_is_no_symbol(text: str) -> None:
    with pytest.raises(UnctcError):
        unctc.Symbol(text)
    for each in unctc.find_citations(text, language="en"):
        assert len(each.target.text) <= 250
