"""Methods that ``attrs`` writes, as Python has compiled them."""

from __future__ import annotations

import builtins
import importlib
import marshal
import re
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from types import CodeType
from typing import Final

from unctc.start_cache.kept_files import WORTH_SECONDS, KeptFile

__all__ = ["MethodCache"]

_SALT: Final = re.compile(r"hash\(\(\n +-?[0-9]+,\n")
"""The beginning of a method for hashes, with what tells its class from others. It is the hash of the name of the class, another one in
each process, and serves as well in the next."""


class MethodCache:
    """A file of the compiled methods of classes.

    ``attrs`` writes the source of each class's methods anew at each start, and has it compiled: a fifth of a short
    command. Nothing but that call is answered from the file, and only for the very same source.

    Args:
        folder: where the file is.

    Example:
        >>> cache = MethodCache(Path())
        >>> eval(cache.compiled("1 + 1", "<a sum>", "eval"))
        2
    """

    def __init__(self, folder: Path) -> None:
        self._file: KeptFile[str] = KeptFile(folder / "methods")
        self._new: dict[str, bytes] = {}
        self._seconds = 0.0

    def use(self) -> None:
        """Let ``attrs`` have its methods compiled here."""
        # It offers no way for this. What a module calls by the name of a builtin is looked for in the module first.
        with suppress(ImportError):
            vars(importlib.import_module("attr._make"))["compile"] = self.compiled

    def compiled(self, source: str, name: str, mode: str) -> CodeType:
        """Return the code of *source*, out of the file if it is there.

        Args:
            source: the text.
            name: what the code is called; a class has one name.
            mode: what :func:`compile` takes.
        """
        lasting = _SALT.sub("", source)
        if (kept := self._file.get(name)) is not None:
            with suppress(ValueError, EOFError, TypeError):
                former, code = marshal.loads(kept)  # noqa: S302 - a file of the user's own, as bytecode is
                if former == lasting and isinstance(code, CodeType):
                    return code
        start = perf_counter()
        made: CodeType = builtins.compile(source, name, mode)
        self._seconds += perf_counter() - start
        self._new[name] = marshal.dumps((lasting, made))
        return made

    def keep(self) -> None:
        """Write what was compiled anew to the file, if that took long."""
        if self._new and self._seconds >= WORTH_SECONDS:
            self._file.add(self._new)
            self._new, self._seconds = {}, 0.0
