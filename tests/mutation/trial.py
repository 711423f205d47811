"""Try a mutant: import the library with it in a process of its own, and run the tests that should notice.

What takes time is not the tests but what comes before each of them: to import pytest and the library, and to compile
patterns. What no mutant changes is imported before the processes part; modules are compiled once for all; and a pattern that one trial
needed is compiled for those that follow.
"""

import contextlib
import importlib
import json
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from .loading import load_instead
from .mutants import SOURCE, Mutant
from .targets import TESTS

__all__ = ["prepare", "tried"]

LONGEST: Final = 240
"""Seconds that a trial may take; a mutant that goes on without end is noticed, too."""

_FIRST: Final = (
    "attrs",
    "cattrs",
    "click",
    "hypothesis",
    "jinja2",
    "lxml.etree",
    "lxml.html",
    "msgspec",
    "pytest",
    "rich.table",
)


_patterns: dict[tuple[str, int], re.Pattern[str]] = {}
_needed: list[tuple[str, int]] = []


def prepare() -> None:
    """Import what every trial needs and no mutant changes, once for all of them."""
    os.environ |= {"HYPOTHESIS_NO_PLUGINS": "1", "HYPOTHESIS_PROFILE": "everyday"}
    # No trial compiles what another has compiled; a mutant is compiled from its source, and never kept.
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(TESTS.parent / ".mutation" / "bytecode")
    for name in _FIRST:
        importlib.import_module(name)


def tried(mutant: Mutant, tests: Sequence[str]) -> str:
    """Return what came of a mutant with these tests: ``survived``, or how it was noticed."""
    with tempfile.TemporaryDirectory() as folder:
        needed = Path(folder) / "patterns.json"
        found = _tried(mutant, tests, needed)
        if needed.exists():
            for text, flags in json.loads(needed.read_text("utf-8")):
                _patterns[text, flags] = re.compile(text, flags)
    return found


def _tried(mutant: Mutant, tests: Sequence[str], needed: Path) -> str:
    child = os.fork()
    if not child:
        code = 3
        try:
            os.setsid()
            code = _run(mutant, tests)
            needed.write_text(json.dumps(_needed), "utf-8")
        finally:
            os._exit(code)
    ends = time.monotonic() + LONGEST
    while time.monotonic() < ends:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            code = os.waitstatus_to_exitcode(status)
            return {0: "survived", 1: "test", 2: "example", 3: "no trial"}.get(code, f"code {code}")
        time.sleep(0.02)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "no end"


def _compiled(text: str, flags: int) -> re.Pattern[str]:
    if (text, flags) not in _patterns:
        _needed.append((text, flags))
        _patterns[text, flags] = re.compile(text, flags)
    return _patterns[text, flags]


def _run(mutant: Mutant, tests: Sequence[str]) -> int:
    """Return 0 where nothing notices, 1 where a test does, 2 where an example of the module does."""
    path = str(SOURCE / mutant.module)
    load_instead({path: compile(mutant.source, path, "exec")})
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    import doctest

    importlib.import_module("unctc.late_patterns").compile_by(_compiled)
    name = "unctc." + mutant.module.removesuffix(".py").replace("/", ".")
    module = importlib.import_module(name)
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        if doctest.testmod(module, report=False).failed:
            return 2
        os.chdir(here)
    if not tests:
        return 0
    options = ["-x", "-q", "--no-header", f"--rootdir={TESTS.parent}"]
    options += ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "-p", "no:benchmark"]
    options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
    code = pytest.main([*options, *tests], plugins=[_Registering()])
    if code == pytest.ExitCode.USAGE_ERROR:
        # A case is called otherwise, since its name is made of what the mutant changes.
        files = dict.fromkeys(each.partition("::")[0] for each in tests)
        code = pytest.main([*options, *files], plugins=[_Registering()])
    if code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        return 0
    return 1 if code == pytest.ExitCode.TESTS_FAILED else 3


class _Registering:
    """What the entry point of the library does for Hypothesis, which here was imported before the library."""

    @staticmethod
    def pytest_collection_finish(session: pytest.Session) -> None:
        # To import the strategies takes as long as many a test.
        if any(
            "from_type" in each.read_text("utf-8") for each in {each.path for each in session.items}
        ):
            importlib.import_module("unctc.testing.registration").register()
