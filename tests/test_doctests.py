"""Every example of README, docs and docstrings runs in an empty folder, against the wheel."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROOT = TESTS.parent
SOURCE = ROOT / "src"
PLUGIN = ROOT / "examples" / "plugin"
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
COMMAND = """#!/bin/sh
exec "{python}" -S -c 'from unctc.cli import main; main()' "$@"
"""


SHOWS_A_PLUGIN = f"{PLUGIN.name}/pyproject.toml"
# A process for many: to start one takes longer than most examples.
MODULES_AT_ONCE = 200


def modules() -> list[str]:
    """Return the names of all modules."""
    paths = (each.relative_to(SOURCE) for each in sorted((SOURCE / "unctc").rglob("*.py")))
    names = (".".join(each.with_suffix("").parts).removesuffix(".__init__") for each in paths)
    return [name for name in names if not name.endswith("__main__")]


def pages_by_folder() -> dict[str, list[Path]]:
    """Return the pages by their folder, without those that show a plug-in: these need one."""
    folders = defaultdict(list)
    for page in PAGES:
        if SHOWS_A_PLUGIN not in page.read_text("utf-8"):
            folders[page.parent.relative_to(ROOT).as_posix()].append(page)
    return dict(folders)


MODULES = modules()
FOLDERS = pages_by_folder()


def installed(project: Path, folder: Path) -> Path:
    """Build the wheel of *project*; return the folder from which it can be imported."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=project,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    return site


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a process that has the wheel and its dependencies, and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    site = installed(ROOT, folder)
    command = folder / "bin" / "unctc"
    command.parent.mkdir()
    command.write_text(COMMAND.format(python=sys.executable), "utf-8")
    command.chmod(0o755)
    # Python is started without `site`, so that no .pth file leads back to the checkout.
    packages = [
        entry for entry in sys.path if Path(entry).name in {"site-packages", "dist-packages"}
    ]
    return {
        "PATH": f"{command.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "PYTHONPATH": os.pathsep.join([str(site), *packages]),
        "PYTHONUTF8": "1",
        "HOME": str(folder),
    }


def examples_of(kind: str, targets: list[str], bare: dict[str, str]) -> dict[str, int]:
    """Run the examples of *targets*; return how many there are in each.

    Raises:
        AssertionError: some fail; all of them are in the message.
    """
    done = subprocess.run(
        [sys.executable, "-S", str(TESTS / "run_examples.py"), kind, *targets],
        env=bare,
        cwd=bare["HOME"],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    failures = [failure for each in results for failure in each["failures"]]
    assert not failures, "\n".join([f"{len(failures)} fail:", *failures])
    return {each["target"]: each["examples"] for each in results}


def test_the_wheel_is_what_is_imported(bare: dict[str, str]) -> None:
    program = "import unctc; print(unctc.__file__, unctc.__version__)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env=bare,
        cwd=bare["HOME"],
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().startswith(bare["HOME"])


@pytest.mark.parametrize("folder", FOLDERS)
def test_pages(folder: str, bare: dict[str, str]) -> None:
    found = examples_of("page", [str(page) for page in FOLDERS[folder]], bare)
    assert set(found) == {str(page) for page in FOLDERS[folder]}


def test_pages_that_show_a_plugin(bare: dict[str, str], tmp_path: Path) -> None:
    pages = [str(page) for page in PAGES if SHOWS_A_PLUGIN in page.read_text("utf-8")]
    site = installed(PLUGIN, tmp_path)
    found = examples_of(
        "page", pages, bare | {"PYTHONPATH": f"{site}{os.pathsep}{bare['PYTHONPATH']}"}
    )
    assert all(found.values())
    assert found


@pytest.mark.parametrize("first", range(0, len(MODULES), MODULES_AT_ONCE))
def test_docstrings(first: int, bare: dict[str, str]) -> None:
    names = MODULES[first : first + MODULES_AT_ONCE]
    assert set(examples_of("module", names, bare)) == set(names)


def test_there_are_examples(bare: dict[str, str]) -> None:
    assert examples_of("module", ["unctc.model.symbols"], bare)["unctc.model.symbols"] > 5
    assert examples_of("page", [str(ROOT / "README.md")], bare)[str(ROOT / "README.md")] > 8


FAILING = [
    ("```python\n>>> 1 + 1\n3\n```\n", "Got:"),
    ("```python\nx = (\n```\n", "SyntaxError"),
    ("```python\n>>> open('S_2018_208.zh.txt')\n```\n", "FileNotFoundError"),
    ("1. So:\n\n   ```shell\n   pip install unctc && unctc show no.txt\n   ```\n", "no.txt"),
    ("```console\n$ echo a\nb\n```\n", "exit code 0, output:"),
    (">>> 1\n1\n", "outside of a block"),
]


def test_what_fails_is_told(bare: dict[str, str], tmp_path: Path) -> None:
    paths = []
    for number, (page, _) in enumerate(FAILING):
        paths.append(tmp_path / f"page{number}.md")
        paths[-1].write_text(page, "utf-8")
    with pytest.raises(AssertionError) as raised:
        examples_of("page", [str(path) for path in paths], bare)
    told = str(raised.value)
    assert told.startswith(f"{len(FAILING)} fail:")
    assert [each for _, each in FAILING if each not in told] == []
    assert not list(Path(bare["HOME"]).glob("*.txt"))


def test_what_needs_the_network_is_not_run(bare: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(
        "```shell\npip install x\nuv run pytest\n# said\n```\n```console\n$ echo a \\\n    b\na b\n```\n",
        "utf-8",
    )
    assert examples_of("page", [str(path)], bare) == {str(path): 1}


def inline_commands() -> Iterator[tuple[str, str]]:
    """Yield each command in running text or a table, with its page: these have placeholders and cannot be run."""
    for page in PAGES:
        for command in re.findall(r"`unctc ([^`]+)`", page.read_text("utf-8")):
            yield page.relative_to(ROOT).as_posix(), " ".join(command.split())


def options_of(command: str) -> set[str]:
    """The options of the command that *command* names."""
    import click

    from unctc.cli.app import app

    name, *arguments = command.replace("|", " | ").split(" | ")[0].split()
    context = click.Context(app)
    command_named = app.get_command(context, name)
    assert command_named is not None or name.startswith("-"), command
    if isinstance(command_named, click.Group):
        named_below = next(each for each in arguments if not each.startswith("-"))
        command_named = command_named.get_command(context, named_below)
        assert command_named is not None, command
    return {
        option
        for parameter in (command_named or app).params
        for option in (*parameter.opts, *parameter.secondary_opts)
    }


def test_commands_in_running_text_are_there() -> None:
    unknown = []
    for page, command in sorted(set(inline_commands())):
        _, *arguments = command.replace("|", " | ").split(" | ")[0].split()
        named = {each for each in arguments if each.startswith("-") and each != "-"}
        if not named <= {*options_of(command), "--help", "-h"}:
            unknown.append((page, command))
    assert unknown == []
