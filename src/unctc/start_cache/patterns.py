"""Patterns as ``re`` has compiled them."""

from __future__ import annotations

import importlib
import marshal
import re
from array import array
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

from unctc.start_cache.kept_files import WORTH_SECONDS, KeptFile

__all__ = ["PatternCache"]

_Key = tuple[str, int]
"""The text of a pattern, and its flags."""
_Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What ``re`` makes of a pattern: its flags, its code, how many groups it has, their numbers and their names."""


class PatternCache:
    """A file of compiled patterns, for this version of Python alone.

    A pattern out of it is equal to the one that ``re`` makes: that is asked once, before it is kept.

    Args:
        folder: where the file is.

    Example:
        >>> cache = PatternCache(Path())
        >>> cache.compiled("(?P<year>[0-9]{4})", 0).search("in 2017")["year"]
        '2017'
    """

    def __init__(self, folder: Path) -> None:
        # The engine's own number of its make is in the name.
        self._file: KeptFile[_Key] = KeptFile(folder / f"patterns-{_engine().MAGIC}")
        self._new: dict[_Key, re.Pattern[str]] = {}
        self._seconds = 0.0

    def compiled(self, text: str, flags: int) -> re.Pattern[str]:
        """Return the pattern *text*, out of the file if it is there."""
        key = (str(text), int(flags))  # ``marshal`` writes no subclasses of them
        if (kept := self._file.get(key)) is not None:
            with suppress(RuntimeError, TypeError, ValueError, OverflowError):  # of another make
                return _pattern(text, marshal.loads(kept))  # noqa: S302 - a file of the user's own, as bytecode is
        start = perf_counter()
        made = self._new[key] = re.compile(text, flags)
        self._seconds += perf_counter() - start
        return made

    def keep(self) -> None:
        """Write what was compiled anew to the file, if that took long."""
        if not self._new or self._seconds < WORTH_SECONDS:
            return
        programs = {key: _program(key, made) for key, made in self._new.items()}
        self._file.add(
            {key: marshal.dumps(each) for key, each in programs.items() if each is not None}
        )
        self._new, self._seconds = {}, 0.0


def _program(key: _Key, made: re.Pattern[str]) -> _Program | None:
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
    made: re.Pattern[str] = _engine().compile(
        text, flags, array("I", code).tolist(), groups, numbers, names
    )
    return made


def _engine() -> Any:  # noqa: ANN401 - it is known to no table of types
    return importlib.import_module("_sre")
