"""Hypothesis profiles, the switch for benchmarks, and the folder of real documents."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

if TYPE_CHECKING:
    from _typeshed import TraceFunction

ROOT = Path(__file__).parents[1]

# Commands that tests start leave no cache in the home of whoever tests.
os.environ.setdefault("UNCTC_START_CACHE", "off")

# Tests start hundreds of commands. Where Python is told to leave no bytecode behind, each would compile the whole library
# anew: they share a folder of bytecode that goes with the tests.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
    bytecode = tempfile.mkdtemp(prefix="unctc-bytecode-")
    os.environ.setdefault("PYTHONPYCACHEPREFIX", bytecode)
    atexit.register(shutil.rmtree, bytecode, ignore_errors=True)

# Whole documents take their time to draw, and machines differ: no deadline.
_PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large]

# The same code has the same verdict on every run and every machine: the tests of a change draw what they always draw. New
# examples are drawn by the profile ``thorough``, every night and whenever somebody asks for it; what failed is kept.
settings.register_profile(
    "everyday",
    max_examples=30,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=_PATIENT,
)
settings.register_profile(
    "thorough",
    max_examples=400,
    database=DirectoryBasedExampleDatabase(ROOT / ".hypothesis" / "examples"),
    deadline=None,
    print_blob=True,
    suppress_health_check=_PATIENT,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "everyday")
if settings.default is not None and settings.default.derandomize:
    # Some values are drawn out of the constants in the modules that happen to be imported, hence by what ran before.
    providers._get_local_constants = Constants


def pytest_configure(config: pytest.Config) -> None:
    """Skip the benchmarks unless they are asked for."""
    asked = config.getoption("benchmark_only", False) or config.getoption("benchmark_enable", False)
    if not asked:
        config.option.benchmark_skip = True


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables are as wide as without a terminal, wherever the tests are run."""
    monkeypatch.delenv("COLUMNS", raising=False)


def _steps(work: Callable[[], object]) -> int:
    count = 0

    def counted(frame: FrameType, _event: str, _argument: object) -> "TraceFunction | None":
        nonlocal count
        if frame.f_globals.get("__name__", "").startswith("re."):
            return None  # a pattern is made when it is first needed, whatever the length
        count += 1
        return counted

    before = sys.gettrace()
    sys.settrace(counted)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture
def steps() -> Callable[[Callable[[], object]], int]:
    """A function that counts the lines of Python a piece of work runs through: the same on every machine.

    How work grows with its input is shown by this count, never by a clock. What a single call into C does,
    such as one match of a pattern, is one step: how that grows is printed by the benchmarks.
    """
    return _steps


@pytest.fixture(scope="session")
def corpus_dir() -> Path:
    """The folder of real documents that are not part of the repository.

    It is named by ``UNCTC_CORPUS``, or is ``shared/data`` beside the repository.
    """
    named = os.environ.get("UNCTC_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        where = "UNCTC_CORPUS names no folder" if named else "UNCTC_CORPUS is not set"
        pytest.skip(f"no corpus: {where}")
    return folder
