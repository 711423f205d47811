"""What the whole process shares."""

import gc
import subprocess
import sys
from threading import Barrier, Thread

import pytest

import unctc
from unctc.errors import UnctcError
from unctc.memory import built_once, collection_paused

COLD = """
import sys
from threading import Barrier, Thread
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
