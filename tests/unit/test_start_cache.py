"""What is kept from one start of a command to the next."""

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from unctc import late_patterns, start_cache
from unctc.late_patterns import late_pattern
from unctc.start_cache import PatternCache, platform_folder, read_kept, write_kept

PATTERNS = (
    ("[0-9]+", 0),
    (r"(?P<year>[0-9]{4}) (?:年|год) (?P<month>\w+)(?(month)x|y)", 0),
    ("(?i:résolution)s? ", re.IGNORECASE),
    (" a b # a comment \n [ ] ", re.VERBOSE),
    ("(?xm)^ a $", 0),
    (r"(?<!\d)(a)(?=b)|\b(?:c{2,5}?|[^\W\d_]+)", re.DOTALL),
    ("[一-龥]{1,3}(?>a+)b*+", 0),
    ("", 0),
)


def _unlike(cache: PatternCache) -> list[str]:
    return [text for text, flags in PATTERNS if cache.compiled(text, flags) != re.compile(text, flags)]  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "patterns"
    cache = PatternCache(found)
    assert not _unlike(cache)
    cache.keep(worth_seconds=0)
    return found


def test_kept_patterns_are_those_that_re_makes(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [re.compile(*each) for each in PATTERNS]
    monkeypatch.setattr(re, "compile", None)  # nothing is compiled any more
    kept = PatternCache(file)
    found = [kept.compiled(*each) for each in PATTERNS]
    assert found == expected
    assert [each.groupindex for each in found] == [each.groupindex for each in expected]
    assert [each.groups for each in found] == [each.groups for each in expected]


def test_a_match_knows_its_groups(file: Path) -> None:
    found = PatternCache(file).compiled(*PATTERNS[1]).search("2017 年 3x")
    assert found is not None
    assert (found["year"], found.lastgroup, found.groupdict()) == (
        "2017",
        "month",
        {"year": "2017", "month": "3"},
    )


def test_what_is_quick_to_compile_is_not_written(tmp_path: Path) -> None:
    cache = PatternCache(tmp_path / "patterns")
    cache.compiled("a", 0)
    cache.keep(worth_seconds=60)
    assert not (tmp_path / "patterns").exists()


def test_what_others_have_kept_meanwhile_stays(tmp_path: Path) -> None:
    one, other = PatternCache(tmp_path / "patterns"), PatternCache(tmp_path / "patterns")
    one.compiled("a", 0)
    other.compiled("b", 0)
    one.keep(worth_seconds=0)
    other.keep(worth_seconds=0)
    data = read_kept(tmp_path / "patterns")
    assert data is not None
    assert set(marshal.loads(data)) == {("a", 0), ("b", 0)}


def test_of_too_many_the_latest_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start_cache, "_MOST", 2)
    for texts in ("ab", "cd", "de"):
        cache = PatternCache(tmp_path / "patterns")
        for each in texts:
            cache.compiled(each, 0)
        cache.keep(worth_seconds=0)
    data = read_kept(tmp_path / "patterns")
    assert data is not None
    assert {text for text, _ in marshal.loads(data)} == {"d", "e"}


@pytest.mark.parametrize("cut", [0, 3, 4, 100, -1])
def test_a_torn_file_is_as_none(file: Path, cut: int) -> None:
    file.write_bytes(file.read_bytes()[:cut])
    cache = PatternCache(file)
    assert not _unlike(cache)
    cache.keep(worth_seconds=0)
    assert read_kept(file) is not None


def test_a_changed_byte_is_seen(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert read_kept(file) is None
    assert not _unlike(PatternCache(file))


@pytest.mark.parametrize(
    "found",
    [
        b"no marshal",
        marshal.dumps({("[0-9]+", 0): (32, b"\x7f\0\0\0" * 9, 0, {}, (None,))}),
        marshal.dumps({("[0-9]+", 0): (32, b"\0", 0, {}, (None,))}),
        marshal.dumps({("[0-9]+", 0): ("no", "program")}),
    ],
    ids=["no-marshal", "no-code", "half-code", "no-program"],
)
def test_a_file_of_another_make_is_as_none(tmp_path: Path, found: bytes) -> None:
    write_kept(tmp_path / "patterns", found)
    assert not _unlike(PatternCache(tmp_path / "patterns"))


def test_what_cannot_be_written_is_not_told(tmp_path: Path) -> None:
    write_kept(tmp_path / "no" / "folder" / "patterns", b"x")
    assert read_kept(tmp_path / "no" / "folder" / "patterns") is None


@pytest.fixture
def own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start_cache, "_in_use", None)
    monkeypatch.setattr(late_patterns, "_compile", re.compile)


@pytest.mark.usefixtures("own_process")
def test_a_process_that_asks_keeps_its_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNCTC_START_CACHE", str(tmp_path / "kept"))
    monkeypatch.setattr(start_cache, "_WORTH_SECONDS", 0)
    start_cache.use_start_cache()
    assert late_pattern("[0-9]+").findall("30 March 2018") == ["30", "2018"]
    start_cache._in_use[1].keep(worth_seconds=0)  # type: ignore[index]
    assert start_cache.compiled_folder() == tmp_path / "kept"
    assert len(list((tmp_path / "kept").iterdir())) == 1


@pytest.mark.usefixtures("own_process")
@pytest.mark.parametrize("named", ["off", "a-file/folder"])
def test_there_need_not_be_a_cache(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a-file").write_text("")
    monkeypatch.setenv("UNCTC_START_CACHE", named)
    start_cache.use_start_cache()
    start_cache.keep_compiled()
    assert start_cache.compiled_folder() is None
    assert late_pattern("[0-9]+").search("30") is not None
    assert [each.name for each in tmp_path.iterdir()] == ["a-file"]


@pytest.mark.usefixtures("own_process")
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="users are told otherwise there")
def test_what_others_may_write_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o777)
    monkeypatch.setenv("UNCTC_START_CACHE", str(tmp_path))
    start_cache.use_start_cache()
    assert start_cache.compiled_folder() is None


@pytest.mark.parametrize(
    ("system", "name", "ending"),
    [
        ("linux", "XDG_CACHE_HOME", ("unctc", "models")),
        ("win32", "LOCALAPPDATA", ("unctc", "models")),
    ],
)
def test_the_folder_of_the_system(
    system: str,
    name: str,
    ending: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv(name, str(tmp_path))
    assert platform_folder("models") == tmp_path.joinpath(*ending)
    monkeypatch.delenv(name)
    assert platform_folder("models").parts[-2:] == ending


def test_mac_has_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert platform_folder("models").parts[-4:] == ("Library", "Caches", "unctc", "models")


def test_commands_say_the_same_the_second_time(tmp_path: Path) -> None:
    def run(*arguments: str, cache: str) -> bytes:
        done = subprocess.run(
            [sys.executable, "-m", "unctc", *arguments],
            env={**os.environ, "UNCTC_START_CACHE": cache},
            capture_output=True,
            check=False,
        )
        return done.stdout + done.stderr

    for command in (["check"], ["report"]):
        expected = run(*command, cache="off")
        assert expected
        assert [run(*command, cache=str(tmp_path)) for _ in range(2)] == [expected] * 2
    names = {each.name.partition("-")[0] for each in tmp_path.iterdir()}
    assert names == {"patterns", "template"}
