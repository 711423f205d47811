"""What a command has compiled, patterns, methods and templates, kept for its next start.

Python keeps the bytecode of modules; what they compile when they run it does not keep, and that would be half of a short
command. Only processes of the library's own, commands and the workers of a corpus, ask for this cache: who imports the
library writes nothing. Where it cannot be read or written things are compiled anew, and nobody is told.
``UNCTC_START_CACHE`` names another folder for it, or is ``off``.

``folders``
    Where caches are on this system, and whether what is in them may be run.
``kept_files``
    Files of what has been compiled: each with a sum, read whole or not at all, written when it is worth it.
``methods``
    Methods that ``attrs`` writes, as Python has compiled them.
``patterns``
    Patterns as ``re`` has compiled them.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from unctc.late_patterns import compile_by
from unctc.start_cache.folders import start_folder
from unctc.start_cache.methods import MethodCache
from unctc.start_cache.patterns import PatternCache

__all__ = ["compiled_folder", "keep_compiled", "use_start_cache"]


class _Caches(NamedTuple):
    folder: Path
    patterns: PatternCache
    methods: MethodCache


_in_use: _Caches | None = None


def use_start_cache() -> None:
    """Let what this process compiles come out of the cache, if there can be one."""
    global _in_use  # noqa: PLW0603 - what is compiled is the process' own
    if _in_use is not None or (folder := start_folder()) is None:
        return
    _in_use = _Caches(folder, PatternCache(folder), MethodCache(folder))
    compile_by(_in_use.patterns.compiled)
    _in_use.methods.use()


def keep_compiled() -> None:
    """Keep what this process has compiled for the next one."""
    if _in_use is not None:
        # The command has done its work; whatever is wrong with the cache must not undo that.
        with suppress(Exception):
            _in_use.patterns.keep()
            _in_use.methods.keep()


def compiled_folder() -> Path | None:
    """Return the folder of the cache; ``None`` where this process uses none."""
    return None if _in_use is None else _in_use.folder
