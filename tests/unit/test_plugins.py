"""Formats and checks of other packages: found where one is installed, named and passed over where one is broken."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from importlib.util import find_spec
from pathlib import Path

import pytest

import unctc
from unctc.checks import CHECKS, LETTERS, Check, CheckContext, Violation, additional, violation
from unctc.formats import FORMATS, Format, registry
from unctc.plugins import plugged_in

EXAMPLE = Path(__file__).parents[2] / "examples" / "plugin"
SAMPLE = unctc.sample()


def build_wheel(project: Path, folder: Path) -> Path:
    """Build the wheel of a project of pure Python, as its ``pyproject.toml`` describes it."""
    described = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    stem = f"{described['name'].replace('-', '_')}-{described['version']}"
    info = f"{stem}.dist-info"
    points = "".join(
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in rows.items())
        for group, rows in described["entry-points"].items()
    )
    members = {
        path.relative_to(project / "src").as_posix(): path.read_text("utf-8")
        for path in sorted((project / "src").rglob("*.py"))
    }
    members |= {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {described['name']}\nVersion: {described['version']}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": points,
    }
    record = "".join(f"{name},,\n" for name in (*members, f"{info}/RECORD"))
    wheel = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in (*members.items(), (f"{info}/RECORD", record)):
            archive.writestr(name, text)
    return wheel


def install(wheel: Path, target: Path) -> None:
    """Install a wheel into a folder, by what installs packages here; nothing is fetched."""
    options = ["install", "--quiet", "--no-deps", "--no-index", "--target", str(target), str(wheel)]
    if find_spec("pip"):
        subprocess.run([sys.executable, "-m", "pip", *options], check=True)
    elif uv := shutil.which("uv"):
        subprocess.run([uv, "pip", *options, "--offline"], check=True)
    else:  # a wheel of pure Python is installed by unpacking it
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugin")
    target = folder / "packages"
    install(build_wheel(EXAMPLE, folder), target)
    return target


class TestAnInstalledPackage:
    def run(
        self, packages: Path | None, folder: Path, *arguments: str
    ) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(packages) if packages else ""}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def test_its_format_is_written_and_read(self, packages: Path, tmp_path: Path) -> None:
        unctc.dump(SAMPLE, tmp_path / "a.json")
        done = self.run(
            packages, tmp_path, "-m", "unctc", "convert", "a.json", "-o", "copy.json.gz"
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert (tmp_path / "copy.json.gz").read_bytes()[:2] == b"\x1f\x8b"
        done = self.run(
            packages, tmp_path, "-m", "unctc", "convert", "copy.json.gz", "-o", "again.json"
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert (tmp_path / "again.json").read_bytes() == (tmp_path / "a.json").read_bytes()

    def test_python_sees_it_by_name_by_suffix_and_by_content(
        self, packages: Path, tmp_path: Path
    ) -> None:
        code = (
            "import pathlib, unctc\n"
            "document = unctc.sample()\n"
            "unctc.dump(document, 'copy.json.gz')\n"
            "unctc.dump(document, 'unnamed', format='json-gz')\n"
            "data = pathlib.Path('unnamed').read_bytes()\n"
            "print(unctc.load('copy.json.gz') == document, unctc.load('unnamed') == document,"
            " unctc.loads(data, format='json-gz') == document)\n"
        )
        done = self.run(packages, tmp_path, "-W", "error", "-c", code)
        assert (done.stdout, done.stderr) == ("True True True\n", "")

    def test_its_check_runs_with_the_others(self, packages: Path, tmp_path: Path) -> None:
        done = self.run(packages, tmp_path, "-m", "unctc", "check", "--select", "EXA101")
        assert "EXA101 paragraph 3 cites nothing" in done.stdout
        done = self.run(
            packages, tmp_path, "-m", "unctc", "check", "--format", "sarif", "--select", "EXA"
        )
        (rule,) = json.loads(done.stdout)["runs"][0]["tool"]["driver"]["rules"]
        assert (rule["id"], rule["name"]) == ("EXA101", "ParagraphWithoutCitation")
        assert "helpUri" not in rule

    def test_help_lists_its_format(self, packages: Path, tmp_path: Path) -> None:
        done = self.run(packages, tmp_path, "-m", "unctc", "convert", "--help")
        assert "json-gz" in done.stdout

    def test_without_it_there_is_neither(self, tmp_path: Path) -> None:
        done = self.run(None, tmp_path, "-m", "unctc", "convert", "-o", "copy.json.gz")
        assert done.returncode == 2
        assert "names no format" in done.stderr
        done = self.run(None, tmp_path, "-m", "unctc", "check", "--select", "EXA101")
        assert done.returncode == 2

    def test_a_package_that_is_broken_is_named_and_stops_nobody(
        self, packages: Path, tmp_path: Path
    ) -> None:
        broken = tmp_path / "broken"
        shutil.copytree(packages, broken)
        (broken / "unctc_example_plugin" / "json_gz.py").write_text("import nowhere\n", "utf-8")
        unctc.dump(SAMPLE, tmp_path / "a.json")
        done = self.run(broken, tmp_path, "-m", "unctc", "convert", "a.json", "-o", "b.md")
        assert (done.returncode, done.stderr) == (0, "")  # the library's own format: nobody looked
        done = self.run(broken, tmp_path, "-m", "unctc", "convert", "a.json", "-o", "b.json.gz")
        assert done.returncode == 2
        assert (
            "unctc: passed over json-gz = unctc_example_plugin.json_gz:JSON_GZ of unctc-example-plugin"
            " (unctc.formats): it cannot be imported (ModuleNotFoundError: No module named 'nowhere')."
        ) in done.stderr


def points(*rows: tuple[str, str]) -> EntryPoints:
    return EntryPoints(EntryPoint(name, value, "group") for name, value in rows)


def plugged(monkeypatch: pytest.MonkeyPatch, *rows: tuple[str, str]) -> tuple[str, ...]:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points(*rows))
    return plugged_in("group", str, str.upper, ["TAKEN"])


class TestEntryPoints:
    @pytest.fixture(autouse=True)
    def _module(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        text = "one = 'one'\nmany = ('two', 'three')\nnumber = 1\nsame = 'One'\ntaken = 'taken'\n"
        (tmp_path / "unctc_made_up.py").write_text(text, "utf-8")
        (tmp_path / "unctc_torn.py").write_text("raise SystemError('torn')\n", "utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        yield
        sys.modules.pop("unctc_made_up", None)

    def test_one_or_several(self, monkeypatch: pytest.MonkeyPatch) -> None:
        rows = (("b", "unctc_made_up:one"), ("a", "unctc_made_up:many"))
        assert plugged(monkeypatch, *rows) == ("two", "three", "one")

    @pytest.mark.parametrize(
        ("value", "reason"),
        [
            ("unctc_torn:x", "it cannot be imported (SystemError: torn)"),
            ("unctc_nowhere:x", "it cannot be imported (ModuleNotFoundError"),
            ("unctc_made_up:x", "it cannot be imported (AttributeError"),
            ("unctc_made_up:number", "expected a str, found int"),
            ("unctc_made_up:taken", "'TAKEN' is there already"),
        ],
    )
    def test_what_is_passed_over_is_named(
        self, monkeypatch: pytest.MonkeyPatch, value: str, reason: str
    ) -> None:
        with pytest.warns(unctc.PluginWarning) as caught:
            assert plugged(monkeypatch, ("a", value), ("b", "unctc_made_up:one")) == ("one",)
        (message,) = [str(each.message) for each in caught]
        assert message.startswith(f"passed over a = {value}")
        assert reason in message

    def test_the_first_of_one_name_counts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        rows = (("a", "unctc_made_up:one"), ("b", "unctc_made_up:same"))
        with pytest.warns(unctc.PluginWarning, match="passed over b = .*'ONE' is there already"):
            assert plugged(monkeypatch, *rows) == ("one",)


def nothing(_: CheckContext) -> Iterator[Violation]:
    yield from ()


def everything(context: CheckContext) -> Iterator[Violation]:
    yield from (violation(node.path, node.passage) for node in context.nodes)


def row(code: str) -> Check:
    return Check(
        code=code,
        name="made-up",
        severity=unctc.Severity.NOTE,
        summary="x",
        why="x",
        remedy="x",
        template="made up",
        kinds=LETTERS,
        run=everything,
    )


class TestTheRegistry:
    def test_a_plug_in_replaces_no_format(
        self, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
    ) -> None:
        other = Format(name="json", summary="another", dump=lambda _: b"")
        monkeypatch.setattr(EntryPoint, "load", lambda _: other)
        monkeypatch.setattr(
            "importlib.metadata.entry_points", lambda group: points(("x", "somewhere:json"))
        )
        registry._plugged_in.cache_clear()
        request.addfinalizer(registry._plugged_in.cache_clear)
        with pytest.warns(unctc.PluginWarning, match="'json' is there already"):
            names = [each.name for each in registry.every_format()]
        assert names == [each.name for each in FORMATS]
        assert unctc.dumps(SAMPLE, format="json") != ""

    def test_a_plug_in_replaces_no_check(
        self, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
    ) -> None:
        monkeypatch.setattr(EntryPoint, "load", lambda _: [row("CIT101"), row("XYZ101")])
        monkeypatch.setattr(
            "importlib.metadata.entry_points", lambda group: points(("x", "somewhere:CHECKS"))
        )
        additional._plugged_in.cache_clear()
        request.addfinalizer(additional._plugged_in.cache_clear)
        with pytest.warns(unctc.PluginWarning, match="'CIT101' is there already"):
            rows = additional.every_check()
        assert [each.code for each in rows] == [*(each.code for each in CHECKS), "XYZ101"]
        assert {each.code for each in unctc.check(SAMPLE, select="XYZ")} == {"XYZ101"}


class TestChecksThatAreGiven:
    def test_they_run_beside_the_others(self) -> None:
        found = unctc.check(SAMPLE, checks=[row("XYZ101")])
        assert {"XYZ101", "CIT401"} <= {each.code for each in found}
        assert unctc.check(SAMPLE, select="XYZ", checks=[row("XYZ101")])[0].message == "made up"

    @pytest.mark.parametrize("codes", [["CIT101"], ["XYZ101", "XYZ101"], ["AKN999"]])
    def test_a_code_that_is_there_already_is_refused(self, codes: list[str]) -> None:
        with pytest.raises(unctc.InvalidValueError, match="a code that no other check has"):
            unctc.check(SAMPLE, checks=map(row, codes))

    def test_something_else_is_refused(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="expected checks, found function"):
            unctc.check(SAMPLE, checks=[nothing])  # type: ignore[list-item]

    def test_their_codes_are_known_in_that_call_only(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="'XYZ101'"):
            unctc.check(SAMPLE, select="XYZ101")
