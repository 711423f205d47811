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


def modules_by_room() -> dict[str, list[str]]:
    """Return the modules, by the room they are in."""
    rooms = defaultdict(list)
    for path in sorted((SOURCE / "unctc").rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if not name.endswith("__main__"):
            rooms[parts[1] if len(parts) > 2 else "unctc"].append(name)
    return dict(rooms)


ROOMS = modules_by_room()


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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_pages(page: Path, bare: dict[str, str], tmp_path: Path) -> None:
    if f"{PLUGIN.name}/pyproject.toml" in page.read_text("utf-8"):  # it shows what to install
        site = installed(PLUGIN, tmp_path)
        bare = bare | {"PYTHONPATH": f"{site}{os.pathsep}{bare['PYTHONPATH']}"}
    assert examples_of("page", [str(page)], bare)


@pytest.mark.parametrize("room", ROOMS)
def test_docstrings(room: str, bare: dict[str, str]) -> None:
    found = examples_of("module", ROOMS[room], bare)
    assert set(found) == set(ROOMS[room])


def test_there_are_examples(bare: dict[str, str]) -> None:
    assert examples_of("module", ["unctc.model.symbols"], bare)["unctc.model.symbols"] > 5
    assert examples_of("page", [str(ROOT / "README.md")], bare)[str(ROOT / "README.md")] > 8


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("```python\n>>> 1 + 1\n3\n```\n", "Got:"),
        ("```python\nx = (\n```\n", "SyntaxError"),
        ("```python\n>>> open('S_2018_208.zh.txt')\n```\n", "FileNotFoundError"),
        ("1. So:\n\n   ```shell\n   pip install unctc && unctc show no.txt\n   ```\n", "no.txt"),
        ("```console\n$ echo a\nb\n```\n", "exit code 0, output:"),
        (">>> 1\n1\n", "outside of a block"),
    ],
)
def test_what_fails_is_told(page: str, told: str, bare: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(page, "utf-8")
    with pytest.raises(AssertionError, match=re.escape(told)):
        examples_of("page", [str(path)], bare)
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


@pytest.mark.parametrize(("page", "command"), sorted(set(inline_commands())))
def test_commands_in_running_text_are_there(page: str, command: str) -> None:
    import click

    from unctc.cli.app import app

    name, *arguments = command.replace("|", " | ").split(" | ")[0].split()
    context = click.Context(app)
    command_named = app.get_command(context, name)
    assert command_named is not None or name.startswith("-")
    if isinstance(command_named, click.Group):
        named_below = next(each for each in arguments if not each.startswith("-"))
        command_named = command_named.get_command(context, named_below)
        assert command_named is not None
    options = [
        option
        for parameter in (command_named or app).params
        for option in (*parameter.opts, *parameter.secondary_opts)
    ]
    named = {each for each in arguments if each.startswith("-") and each != "-"}
    assert named <= {*options, "--help", "-h"}
