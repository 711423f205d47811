"""What a command has compiled, patterns and templates, kept for the next start, as Python keeps the bytecode of modules.

Two fifths of a short command would be compiling patterns. Only processes of the library's own, commands and the workers of
a corpus, ask for this cache; who imports the library writes nothing. Where it cannot be read or written things are compiled
anew, and nobody is told. ``UNCTC_START_CACHE`` names another folder for it, or is ``off``.
"""

from __future__ import annotations

import importlib
import marshal
import os
import re
import sys
from array import array
from binascii import crc32
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from unctc.late_patterns import compile_by

__all__ = [
    "PatternCache",
    "compiled_folder",
    "keep_compiled",
    "platform_folder",
    "read_kept",
    "use_start_cache",
    "write_kept",
]

_VARIABLE: Final = "UNCTC_START_CACHE"
_OFF: Final = "off"
_WORTH_SECONDS: Final = 0.005
"""What took less than this to compile is not worth writing the file again."""
_MOST: Final = 6_000
"""As many patterns are kept: three times as many as the library has, for those of its former versions."""
_SUM_BYTES: Final = 4
_OTHERS_MAY_WRITE: Final = 0o022

_Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What ``re`` makes of a pattern: its flags, its code, how many groups it has, their numbers and their names."""


class PatternCache:
    """A file of compiled patterns, for this version of Python alone.

    A pattern out of it is equal to the one that ``re`` makes: that is asked once, before it is kept.

    Example:
        >>> cache = PatternCache(Path("patterns"))
        >>> cache.compiled("(?P<year>[0-9]{4})", 0) == re.compile("(?P<year>[0-9]{4})")
        True
        >>> cache.keep(worth_seconds=0)
        >>> again = PatternCache(Path("patterns")).compiled("(?P<year>[0-9]{4})", 0)
        >>> again.search("in 2017")["year"]
        '2017'
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: Mapping[tuple[str, int], _Program] | None = None
        self._used: set[tuple[str, int]] = set()
        self._new: dict[tuple[str, int], re.Pattern[str]] = {}
        self._seconds = 0.0

    def compiled(self, text: str, flags: int) -> re.Pattern[str]:
        """Return the pattern *text*, out of the file if it is there."""
        if self._kept is None:
            self._kept = self._read()
        key = (text, int(flags))
        self._used.add(key)
        if (program := self._kept.get(key)) is not None:
            with suppress(RuntimeError, TypeError, ValueError, OverflowError):  # of another make
                return _pattern(text, program)
        start = perf_counter()
        made = self._new[key] = re.compile(text, flags)
        self._seconds += perf_counter() - start
        return made

    def keep(self, *, worth_seconds: float = _WORTH_SECONDS) -> None:
        """Write what was compiled anew to the file, if it took longer than *worth_seconds*."""
        if not self._new or self._seconds < worth_seconds:
            return
        new = {key: program for key, made in self._new.items() if (program := _program(key, made))}
        kept = {**self._read(), **new}  # another process may have written meanwhile
        if len(kept) > _MOST:
            kept = {key: program for key, program in kept.items() if key in self._used}
        write_kept(self._file, marshal.dumps(kept))

    def _read(self) -> Mapping[tuple[str, int], _Program]:
        found: Mapping[tuple[str, int], _Program] = {}
        if (data := read_kept(self._file)) is not None:
            with suppress(ValueError, EOFError, TypeError):
                found = marshal.loads(data)  # noqa: S302 - a file of the user's own, as bytecode is
        return found


def _program(key: tuple[str, int], made: re.Pattern[str]) -> _Program | None:
    """Return what ``re`` compiles of a pattern, as ``re._compiler.compile`` does; ``None`` unless it gives *made*."""
    text, flags = key
    with suppress(Exception):  # the inside of ``re`` may change with every version
        parser, compiler = map(importlib.import_module, ("re._parser", "re._compiler"))
        parsed = parser.parse(text, flags)
        state: Any = parsed.state
        code = array("I", compiler._code(parsed, flags)).tobytes()  # noqa: SLF001 - there is no other way to it
        names: list[str | None] = [None] * state.groups
        for name, number in state.groupdict.items():
            names[number] = name
        numbers = dict(state.groupdict)
        program = (flags | int(state.flags), code, state.groups - 1, numbers, tuple(names))
        built = _pattern(text, program)
        if built == made and (built.groups, built.groupindex) == (made.groups, made.groupindex):
            return program
    return None


def _pattern(text: str, program: _Program) -> re.Pattern[str]:
    """Return the pattern of *program*; the engine itself looks whether its code is sound."""
    flags, code, groups, numbers, names = program
    engine: Any = importlib.import_module("_sre")
    made: re.Pattern[str] = engine.compile(
        text, flags, array("I", code).tolist(), groups, numbers, names
    )
    return made


def read_kept(file: Path) -> bytes | None:
    """Return what :func:`write_kept` has written to *file*; ``None`` where there is no such file, or it is torn."""
    with suppress(OSError):
        data = file.read_bytes()
        if crc32(data[_SUM_BYTES:]) == int.from_bytes(data[:_SUM_BYTES], "big"):
            return data[_SUM_BYTES:]
    return None


def write_kept(file: Path, data: bytes) -> None:
    """Write *data* to *file*, if that can be done."""
    from unctc.errors import SerializationError
    from unctc.writing import write_file

    with suppress(SerializationError):
        write_file(file, crc32(data).to_bytes(_SUM_BYTES, "big") + data)


_in_use: tuple[Path, PatternCache] | None = None


def use_start_cache() -> None:
    """Let patterns and templates of this process come out of the cache, if there can be one."""
    global _in_use  # noqa: PLW0603 - what is compiled is the process' own
    named = os.environ.get(_VARIABLE, "")
    if _in_use is not None or named == _OFF:
        return
    with suppress(OSError, ValueError, RuntimeError):  # the last where nobody has a home
        folder = Path(named) if named else platform_folder("compiled")
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if _is_own(folder):
            cache = PatternCache(folder / _name())
            _in_use = (folder, cache)
            compile_by(cache.compiled)


def keep_compiled() -> None:
    """Keep the patterns that this process has compiled for the next one."""
    if _in_use is not None:
        _in_use[1].keep()


def compiled_folder() -> Path | None:
    """Return the folder of the cache; ``None`` where this process uses none."""
    return None if _in_use is None else _in_use[0]


def platform_folder(name: str) -> Path:
    """Return where the system keeps caches of this library, the one of that *name*, whether or not the folder is there.

    Example:
        >>> platform_folder("models").parts[-2:]
        ('unctc', 'models')
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "unctc" / name


def _name() -> str:
    engine: Any = importlib.import_module("_sre")
    return f"patterns-{sys.implementation.name}-{sys.hexversion:x}-{engine.MAGIC}-{sys.byteorder}"


def _is_own(folder: Path) -> bool:
    """Whether nobody else writes to *folder*: what is in it is run, so it must not come from another user."""
    if not hasattr(os, "geteuid"):
        return True
    found = folder.stat()
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_MAY_WRITE
