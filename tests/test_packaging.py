"""What the installed distribution says about itself."""

import importlib.util
import os
import re
import tomllib
from importlib import metadata, resources
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

import unctc

ROOT = Path(__file__).parents[1]
PROJECT_FILE = ROOT / "pyproject.toml"


@pytest.fixture(scope="module")
def installed() -> metadata.Distribution:
    return metadata.distribution("unctc")


def _entry_point(installed: metadata.Distribution, group: str) -> metadata.EntryPoint:
    (found,) = (
        entry for entry in installed.entry_points if (entry.group, entry.name) == (group, "unctc")
    )
    return found


def test_name(installed: metadata.Distribution) -> None:
    assert installed.metadata["Name"] == "unctc"


def test_version_has_one_source(installed: metadata.Distribution) -> None:
    project = tomllib.loads(PROJECT_FILE.read_text(encoding="utf-8"))["project"]

    assert unctc.__version__ == installed.version == project["version"]


def test_changelog_citation_and_tag_agree_with_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    version, day = re.findall(r"^## \[(\d\S*)\] - (\S+)$", changelog, re.MULTILINE)[0]
    cited = (ROOT / "CITATION.cff").read_text("utf-8")
    assert version == unctc.__version__
    assert f"\n[{version}]: " in changelog
    assert f"\nversion: {version}\n" in cited
    assert f"\ndate-released: {day}\n" in cited
    assert f"rev: v{version}\n" in (ROOT / "docs/how-to/check-in-ci.md").read_text("utf-8")
    # What GitHub runs a release for.
    if os.environ.get("GITHUB_REF_TYPE") == "tag":
        assert os.environ["GITHUB_REF_NAME"] == f"v{version}"


def test_actions_are_pinned() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for used in re.findall(r"uses: (.*)", path.read_text("utf-8")):
            assert used.startswith("./") or re.fullmatch(r"\S+@[0-9a-f]{40} # v\S+", used), used


def test_licence(installed: metadata.Distribution) -> None:
    assert installed.metadata["License-Expression"] == "MIT"
    assert installed.metadata.get_all("License-File") == ["LICENSE"]


def test_metadata_version_is_one_that_uploads_accept(installed: metadata.Distribution) -> None:
    assert installed.metadata["Metadata-Version"] == "2.4"


def test_python_versions(installed: metadata.Distribution) -> None:
    assert installed.metadata["Requires-Python"] == ">=3.11"


def test_extras(installed: metadata.Distribution) -> None:
    assert set(installed.metadata.get_all("Provides-Extra") or ()) == {
        "akn",
        "all",
        "calendar",
        "cli",
        "corpus",
        "dask",
        "pdf",
        "report",
        "tables",
        "testing",
    }


def test_core_dependencies(installed: metadata.Distribution) -> None:
    core = [line for line in installed.requires or () if "extra ==" not in line]

    assert sorted(line.split(">")[0] for line in core) == ["attrs", "cattrs", "lxml", "msgspec"]


@pytest.mark.skipif(
    os.environ.get("UNCTC_RESOLUTION") != "lowest-direct",
    reason="UNCTC_RESOLUTION does not say that the lowest dependencies are installed",
)
def test_the_lowest_dependencies_are_those_that_are_declared(
    installed: metadata.Distribution,
) -> None:
    """What is tested with is what users are told is enough, not something later that a tool asked for."""
    requirements = [Requirement(line) for line in installed.requires or ()]
    for each in requirements:
        if each.name != "unctc":
            (floor,) = each.specifier
            assert Version(metadata.version(each.name)) in SpecifierSet(f"=={floor.version}.*"), (
                each
            )


def test_addresses(installed: metadata.Distribution) -> None:
    urls = dict(line.split(", ", 1) for line in installed.metadata.get_all("Project-URL") or ())

    assert urls["Source"] == "https://github.com/unctc/unctc"
    assert urls["Documentation"] == "https://unctc.readthedocs.io"


def test_the_command_is_installed(installed: metadata.Distribution) -> None:
    assert callable(_entry_point(installed, "console_scripts").load())


def test_hypothesis_finds_the_strategies(installed: metadata.Distribution) -> None:
    assert callable(_entry_point(installed, "hypothesis").load())


def test_python_m_unctc_exists() -> None:
    assert importlib.util.find_spec("unctc.__main__") is not None


def test_types_are_published() -> None:
    assert resources.files("unctc").joinpath("py.typed").is_file()
