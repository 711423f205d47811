"""Templates as they are compiled, kept for the next start of a command."""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from pickle import UnpicklingError

import jinja2
from jinja2.bccache import Bucket

from unctc.start_cache import compiled_folder
from unctc.start_cache.kept_files import read_kept, with_sum, write_kept

__all__ = ["kept_templates"]


def kept_templates(environment: jinja2.Environment) -> jinja2.BytecodeCache | None:
    """Return the cache of the templates that *environment* compiles, if this process uses one."""
    folder = compiled_folder()
    options = (environment.autoescape, environment.trim_blocks, environment.lstrip_blocks)
    return None if folder is None else _KeptTemplates(folder, repr(options))


class _KeptTemplates(jinja2.BytecodeCache):
    """A file for each template, which counts as long as the template, the options and the engine are the same."""

    def __init__(self, folder: Path, options: str) -> None:
        self._folder = folder
        self._maker = f"{jinja2.__version__} {options} "

    def get_source_checksum(self, source: str) -> str:
        return sha256((self._maker + source).encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        if (data := read_kept(self._file(bucket))) is not None:
            with suppress(ValueError, EOFError, TypeError, UnpicklingError):
                bucket.load_bytecode(BytesIO(data))

    def dump_bytecode(self, bucket: Bucket) -> None:
        write_kept(self._file(bucket), with_sum(bucket.bytecode_to_string()))

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"template-{bucket.key}"
