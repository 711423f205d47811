"""What is kept from one start of a command to the next."""

import marshal
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import CodeType

import attrs
import pytest

from unctc import late_patterns, start_cache
from unctc.languages.rules.fragment import Fragment
from unctc.late_patterns import late_pattern
from unctc.start_cache import kept_files, methods, patterns
from unctc.start_cache.folders import platform_folder
from unctc.start_cache.kept_files import KeptFile, read_kept, with_sum, write_kept
from unctc.start_cache.methods import MethodCache
from unctc.start_cache.patterns import PatternCache

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


@pytest.fixture(autouse=True)
def everything_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in (patterns, methods):
        monkeypatch.setattr(each, "WORTH_SECONDS", 0)


def _unlike(cache: PatternCache) -> list[str]:
    return [
        text for text, flags in PATTERNS if cache.compiled(text, flags) != re.compile(text, flags)
    ]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    cache = PatternCache(tmp_path)
    assert not _unlike(cache)
    cache.keep()
    (found,) = tmp_path.iterdir()
    return found


def test_kept_patterns_are_those_that_re_makes(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [re.compile(*each) for each in PATTERNS]
    monkeypatch.setattr(re, "compile", None)  # nothing is compiled any more
    kept = PatternCache(file.parent)
    found = [kept.compiled(*each) for each in PATTERNS]
    assert found == expected
    assert [each.groupindex for each in found] == [each.groupindex for each in expected]
    assert [each.groups for each in found] == [each.groups for each in expected]


def test_a_match_knows_its_groups(file: Path) -> None:
    found = PatternCache(file.parent).compiled(*PATTERNS[1]).search("2017 年 3x")
    assert found is not None
    assert (found["year"], found.lastgroup, found.groupdict()) == (
        "2017",
        "month",
        {"year": "2017", "month": "3"},
    )


def test_what_is_quick_to_compile_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "WORTH_SECONDS", 60)
    cache = PatternCache(tmp_path)
    cache.compiled("a", 0)
    cache.keep()
    assert not list(tmp_path.iterdir())


def test_pieces_of_patterns_are_kept_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "WORTH_SECONDS", 0)
    piece = Fragment("(?P<near>year)(?:[’']s |-| )end")
    cache = PatternCache(tmp_path)
    cache.compiled(piece, re.IGNORECASE)
    cache.keep()
    (file,) = tmp_path.iterdir()
    assert KeptFile[tuple[str, int]](file).get((str(piece), 2)) is not None


def test_a_cache_that_cannot_be_kept_fails_no_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(PatternCache):
        def keep(self) -> None:
            message = "unmarshallable object"
            raise ValueError(message)

    caches = start_cache._Caches(tmp_path, Broken(tmp_path), MethodCache(tmp_path))
    monkeypatch.setattr(start_cache, "_in_use", caches)
    start_cache.keep_compiled()
    assert not list(tmp_path.iterdir())


def test_what_others_have_kept_meanwhile_stays(tmp_path: Path) -> None:
    one, other = KeptFile[str](tmp_path / "kept"), KeptFile[str](tmp_path / "kept")
    assert (one.get("a"), other.get("b")) == (None, None)
    one.add({"a": b"1"})
    other.add({"b": b"2"})
    again = KeptFile[str](tmp_path / "kept")
    assert (again.get("a"), again.get("b")) == (b"1", b"2")


def test_of_too_many_the_latest_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_files, "_MOST", 2)
    for names in ("ab", "cd", "de"):
        kept = KeptFile[str](tmp_path / "kept")
        kept.add({each: b"1" for each in names if kept.get(each) is None})
    again = KeptFile[str](tmp_path / "kept")
    assert [each for each in "abcde" if again.get(each)] == ["d", "e"]


@pytest.mark.parametrize("cut", [0, 3, 4, 100, -1])
def test_a_torn_file_is_as_none(file: Path, cut: int) -> None:
    file.write_bytes(file.read_bytes()[:cut])
    cache = PatternCache(file.parent)
    assert not _unlike(cache)
    cache.keep()
    assert KeptFile[tuple[str, int]](file).get(PATTERNS[0]) is not None


def test_a_changed_byte_is_seen(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert not _unlike(PatternCache(file.parent))


@pytest.mark.parametrize(
    "found",
    [
        b"no marshal",
        marshal.dumps((32, b"\x7f\0\0\0" * 9, 0, {}, (None,))),
        marshal.dumps((32, b"\0", 0, {}, (None,))),
        marshal.dumps(("no", "program")),
    ],
    ids=["no-marshal", "no-code", "half-code", "no-program"],
)
def test_a_program_of_another_make_is_as_none(file: Path, found: bytes) -> None:
    KeptFile[tuple[str, int]](file).add(dict.fromkeys(PATTERNS, found))
    assert not _unlike(PatternCache(file.parent))


@pytest.mark.parametrize("found", [b"", b"no file of this kind", marshal.dumps({})])
def test_a_file_of_another_make_is_as_none(file: Path, found: bytes) -> None:
    file.write_bytes(found)
    assert not _unlike(PatternCache(file.parent))


SOURCE = """\
def __hash__(self):
    return hash((
        -123456789,
        self.name,
    ))
"""


def _made(code: CodeType) -> object:
    found: dict[str, object] = {}
    exec(code, found)
    return found.get("__hash__")


@pytest.mark.parametrize("salt", ["-123456789", "987654321"])
def test_kept_methods_are_of_the_same_source(salt: str, tmp_path: Path) -> None:
    name = "<attrs generated methods unctc.Thing>"
    cache = MethodCache(tmp_path)
    assert callable(_made(cache.compiled(SOURCE, name, "exec")))
    cache.keep()
    again = MethodCache(tmp_path)
    kept = again.compiled(SOURCE.replace("-123456789", salt), name, "exec")
    assert callable(_made(kept))
    assert "name" in kept.co_consts[0].co_names
    assert -123456789 in kept.co_consts[0].co_consts
    changed = again.compiled(SOURCE.replace("self.name", "self.text"), name, "exec")
    assert "text" in changed.co_consts[0].co_names


@pytest.mark.parametrize(
    "found", [b"torn", marshal.dumps("no code"), marshal.dumps(("1 + 1", "no code"))]
)
def test_methods_of_another_make_are_compiled(found: bytes, tmp_path: Path) -> None:
    KeptFile[str](tmp_path / "methods").add({"name": found})
    assert eval(MethodCache(tmp_path).compiled("1 + 1", "name", "eval")) == 2


def test_classes_are_the_same_with_kept_methods(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(vars(import_module("attr._make")), "compile", compile)

    def made() -> type:
        @attrs.frozen
        class Thing:
            name: str
            number: int = 1

        return Thing

    texts = []
    for _ in range(2):
        cache = MethodCache(tmp_path)
        cache.use()
        thing = made()
        cache.keep()
        assert thing("a") == thing("a", 1) != thing("b")
        assert hash(thing("a")) == hash(thing("a"))
        texts.append(repr(thing("a")))
    assert texts[0] == texts[1]
    assert len(list(tmp_path.iterdir())) == 1


def test_what_cannot_be_written_is_not_told(tmp_path: Path) -> None:
    KeptFile[str](tmp_path / "no" / "folder" / "patterns").add({"a": b"1"})
    assert not list(tmp_path.iterdir())


def test_what_is_written_with_a_sum_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    write_kept(tmp_path / "template", with_sum(b"a template"))
    assert read_kept(tmp_path / "template") == b"a template"
    write_kept(tmp_path / "template", with_sum(b"a template")[:-1])
    assert read_kept(tmp_path / "template") is None
    assert read_kept(tmp_path / "no" / "template") is None


@pytest.fixture
def own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start_cache, "_in_use", None)
    monkeypatch.setattr(late_patterns, "_compile", re.compile)
    monkeypatch.setitem(vars(import_module("attr._make")), "compile", compile)


@pytest.mark.usefixtures("own_process")
def test_a_process_that_asks_keeps_what_it_compiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNCTC_START_CACHE", str(tmp_path / "kept"))
    start_cache.use_start_cache()
    assert late_pattern("[0-9]+").findall("30 March 2018") == ["30", "2018"]
    start_cache.keep_compiled()
    folder = start_cache.compiled_folder()
    assert folder is not None
    assert folder.parent == tmp_path / "kept"
    assert [each.name.partition("-")[0] for each in folder.iterdir()] == ["patterns"]


@pytest.mark.usefixtures("own_process")
@pytest.mark.parametrize("named", ["off", "a-file/folder", "a-file"])
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
    monkeypatch.setenv("UNCTC_START_CACHE", str(tmp_path))
    start_cache.use_start_cache()
    folder = start_cache.compiled_folder()
    assert folder is not None
    folder.chmod(0o777)
    monkeypatch.setattr(start_cache, "_in_use", None)
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
    names = {each.name.partition("-")[0] for each in tmp_path.glob("*/*")}
    assert names == {"methods", "patterns", "template"}
