"""Runs the examples of pages and docstrings, each page and module in an empty folder of its own, pages in a process of their own.

``python run_examples.py page README.md docs/index.md`` and ``python run_examples.py module unctc.formats``:
one JSON object a page or module. It knows nothing of the checkout: it works with the ``unctc`` that Python
finds, and with the command ``unctc`` that the shell finds.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

FLAGS: Final = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
_BLOCK: Final = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)(?P<kind>\S*)[^\n]*\n(?P<body>.*?)^(?P=indent)(?P=fence) *$",
    re.MULTILINE | re.DOTALL,
)
# What needs the network or the checkout is not run here; what follows an installation is.
_INSTALLATION: Final = re.compile(r"pip install [^&|;]+(?:&& )?")
_ELSEWHERE: Final = ("bash ", "git ", "pip ", "python ", "uv ", "uvx ")
_COULD_NOT_BE_DONE: Final = 2


class _Results:
    """What was run of one page or module, and what went wrong."""

    def __init__(self) -> None:
        self.names: dict[str, object] = {}
        self.count = 0
        self.failures: list[str] = []

    def run_python(self, test: doctest.DocTest) -> None:
        runner = doctest.DocTestRunner(optionflags=FLAGS, verbose=False)
        told = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()):
            failed, attempted = runner.run(test, out=told.write, clear_globs=False)
        self.count += attempted
        if failed:
            self.failures.append(told.getvalue())

    def run_shell(self, command: str, expected: str, where: str) -> None:
        self.count += 1
        done = subprocess.run(
            ["/bin/sh", "-c", command], capture_output=True, check=False, encoding="utf-8"
        )
        output = done.stdout + done.stderr
        fits = not expected or doctest.OutputChecker().check_output(expected, output, FLAGS)
        if done.returncode >= _COULD_NOT_BE_DONE or not fits:
            self.failures.append(
                f"{where}: $ {command}\nexit code {done.returncode}, output:\n{output}"
                + (f"expected:\n{expected}" if expected else "")
            )

    def run_listing(self, source: str, where: str) -> None:
        self.count += 1
        try:
            exec(compile(source, where, "exec"), self.names)
        except Exception:  # noqa: BLE001 - whatever it is, the page is wrong
            self.failures.append(f"{where}:\n{traceback.format_exc()}")

    def as_json(self, target: str) -> str:
        return json.dumps({"target": target, "examples": self.count, "failures": self.failures})


def run_page(path: Path) -> _Results:
    """Run the blocks of a page of Markdown in their order: Python that goes on from block to block, and shell."""
    page = path.read_text("utf-8")
    results = _Results()
    for block in _BLOCK.finditer(page):
        line = page.count("\n", 0, block.start("body"))
        body = re.sub(f"^{block['indent']}", "", block["body"], flags=re.MULTILINE)
        if block["kind"] in {"shell", "console"}:
            for command, expected in commands_in(body, prompted=block["kind"] == "console"):
                results.run_shell(command, expected, f"{path.name}, line {line + 1}")
        elif block["kind"] == "python" and ">>>" not in body:
            results.run_listing(body, f"{path.name}, line {line + 1}")
        else:
            test = doctest.DocTestParser().get_doctest(
                body, results.names, path.name, str(path), line
            )
            test.globs = results.names
            results.run_python(test)
    if ">>>" in _BLOCK.sub("", page):
        results.failures.append(f"{path.name}: an example outside of a block is not run")
    return results


def commands_in(body: str, *, prompted: bool) -> Iterator[tuple[str, str]]:
    """Yield the commands that can be run here, each with the output that the block shows.

    Args:
        body: the lines of a block.
        prompted: whether a command begins with a prompt, and other lines are output.
    """
    shown = re.sub(r"\\\n\s*", "", body)
    for entry in (
        re.split(r"^\$ ", shown, flags=re.MULTILINE)[1:] if prompted else shown.split("\n")
    ):
        command, _, expected = entry.partition("\n")
        command = _INSTALLATION.sub("", command, count=1).strip()
        if command and not command.startswith((*_ELSEWHERE, "#")):
            yield command, expected.rstrip("\n") + "\n" if expected.strip() else ""


def run_module(name: str) -> _Results:
    """Run the examples in the docstrings of a module."""
    results = _Results()
    for test in doctest.DocTestFinder().find(importlib.import_module(name)):
        results.run_python(test)
    return results


def lay_clocks_aside(targets: list[str]) -> None:
    """Let no example fail for how long it takes: Hypothesis asks for 200 milliseconds if nobody says otherwise.

    What ``find`` returns is the first that fits, the same each time: to look for the smallest takes most of a minute, and
    what an example shows is true of any.
    """
    texts = (Path(each).read_text("utf-8") for each in targets if each.endswith(".md"))
    if any("hypothesis" in text for text in texts) or any("testing" in each for each in targets):
        from hypothesis import HealthCheck, Phase, settings

        suppressed = [HealthCheck.too_slow]
        settings.register_profile(
            "patient",
            deadline=None,
            suppress_health_check=suppressed,
            phases=(Phase.explicit, Phase.generate),
            derandomize=True,
        )
        settings.load_profile("patient")


def run_apart(kind: str, target: str) -> None:
    """Run *target* in a copy of this process, where there are copies: what was imported is shared, what it leaves is not."""
    if not hasattr(os, "fork"):
        return run_in_folder(kind, target)
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if status:
            sys.exit(f"{target}: its process ended with status {os.waitstatus_to_exitcode(status)}")
        return None
    try:
        run_in_folder(kind, target)
    except BaseException:  # noqa: BLE001 - this process must not go on as its parent does
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def run_in_folder(kind: str, target: str) -> None:
    """Run *target* in an empty folder, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        results = run_page(Path(target)) if kind == "page" else run_module(target)
        os.chdir("/")
    print(results.as_json(target), flush=True)


def main(kind: str, targets: list[str]) -> None:
    """Run the examples of all *targets*."""
    lay_clocks_aside(targets)
    importlib.import_module("unctc").sample()  # what every page needs is made once
    for target in targets:
        (run_apart if kind == "page" else run_in_folder)(kind, target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
