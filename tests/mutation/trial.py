"""Try a mutant: import the library with it in a process of its own, and run the tests that should notice."""

import contextlib
import importlib
import importlib.machinery
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import CodeType
from typing import Any, Final

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


def prepare() -> None:
    """Import what every trial needs and no mutant changes, once for all of them."""
    os.environ |= {"HYPOTHESIS_NO_PLUGINS": "1", "HYPOTHESIS_PROFILE": "everyday"}
    sys.dont_write_bytecode = True
    for name in _FIRST:
        importlib.import_module(name)


def tried(mutant: Mutant, tests: Sequence[str]) -> str:
    """Return what came of a mutant with these tests: ``survived``, or how it was noticed."""
    child = os.fork()
    if not child:
        code = 3
        try:
            os.setsid()
            code = _run(mutant, tests)
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


def _run(mutant: Mutant, tests: Sequence[str]) -> int:
    """Return 0 where nothing notices, 1 where a test does, 2 where an example of the module does."""
    path = str(SOURCE / mutant.module)
    loader = importlib.machinery.SourceFileLoader
    read = loader.get_code
    changed = compile(mutant.source, path, "exec")

    def get_code(self: Any, fullname: str) -> CodeType | None:  # noqa: ANN401 - a loader, whose stub has no path
        return changed if self.path == path else read(self, fullname)

    loader.get_code = get_code  # type: ignore[method-assign]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    import doctest

    import pytest

    name = "unctc." + mutant.module.removesuffix(".py").replace("/", ".")
    module = importlib.import_module(name)
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        if doctest.testmod(module, report=False).failed:
            return 2
        os.chdir(here)
    options = [
        "-x",
        "-q",
        "--no-header",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-p",
        "no:cov",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
        f"--rootdir={TESTS.parent}",
    ]
    if not tests:
        return 0
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
    def pytest_sessionstart() -> None:
        importlib.import_module("unctc.testing.registration").register()
