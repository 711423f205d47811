"""The table ``[tool.unctc]`` of a project's ``pyproject.toml``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePath

from attrs import frozen

from unctc.errors import InvalidValueError
from unctc.loaders.refusals import bytes_of

__all__ = ["Settings", "find_settings", "read_settings"]

_FILE = "pyproject.toml"


@frozen
class Settings:
    """How a project wants its documents checked.

    Attributes:
        select: the codes to run; ``None`` for all.
        ignore: the codes to leave out.
        severity: the least severity that is shown and that fails; ``None`` where nothing is said.
        exit_zero: whether findings do not fail.
        per_file_ignores: codes to leave out, by the pattern of the path relative to the project.
        folder: the folder of the project.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: str | None = None
    exit_zero: bool = False
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folder: Path | None = None

    def ignored_in(self, name: str) -> tuple[str, ...]:
        """Return the codes that the project leaves out in the file of that name."""
        path = PurePath(name)
        if self.folder is not None:
            resolved = Path(name).resolve()
            path = (
                resolved.relative_to(self.folder) if resolved.is_relative_to(self.folder) else path
            )
        return tuple(
            code
            for pattern, codes in self.per_file_ignores
            if fnmatch(path.as_posix(), pattern) or fnmatch(path.name, pattern)
            for code in codes
        )


def find_settings(start: Path) -> Settings:
    """Return the settings of the project in which *start* lies, or the defaults.

    Raises:
        InvalidValueError: the file cannot be read, or the table is not as it should be.
    """
    for folder in (start, *start.parents):
        file = folder / _FILE
        if file.is_file() and (found := _settings_in(file)) is not None:
            return found
    return Settings()


def read_settings(file: Path) -> Settings:
    """Return the settings in *file*, or the defaults where it has no table ``[tool.unctc]``.

    Raises:
        InvalidValueError: the file cannot be read, or the table is not as it should be.
    """
    return _settings_in(file) or Settings(folder=file.resolve().parent)


def _settings_in(file: Path) -> Settings | None:
    """Return the settings in *file*; ``None`` where it has no table ``[tool.unctc]``."""
    import tomllib  # few who check have such a file

    try:
        with file.open("rb") as stream:
            data = bytes_of(stream, str(file))
        tool = tomllib.loads(data.decode("utf-8-sig")).get("tool", {})
    except (OSError, ValueError) as error:
        raise _bad(file, "a readable TOML file", str(error)) from error
    except RecursionError as error:
        raise _bad(file, "a readable TOML file", "values nested too deeply") from error
    table = tool.get("unctc") if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise _bad(file, "a table [tool.unctc]", type(table).__name__)
    unknown = sorted(set(table) - set(_READERS))
    if unknown:
        raise _bad(file, f"the keys {', '.join(_READERS)}", ", ".join(unknown))
    values: dict[str, object] = {}
    for key, read in _READERS.items():
        if key in table:
            try:
                values[key.replace("-", "_")] = read(table[key])
            except TypeError as error:
                raise _bad(file, f"tool.unctc.{key} to be {error}", repr(table[key])) from error
    return Settings(**values, folder=file.resolve().parent)  # type: ignore[arg-type]  # each was read


def _codes(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError("a list of codes")
    return tuple(value)


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("note, warning or error")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false")
    return value


def _by_file(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, Mapping):
        raise TypeError("a table of patterns and lists of codes")
    return tuple((str(pattern), _codes(codes)) for pattern, codes in value.items())


_READERS: dict[str, Callable[[object], object]] = {
    "select": _codes,
    "ignore": _codes,
    "severity": _word,
    "exit-zero": _flag,
    "per-file-ignores": _by_file,
}


def _bad(file: Path, expected: str, found: str) -> InvalidValueError:
    return InvalidValueError(
        expected=expected,
        found=found,
        where=str(file),
        fix="The keys are on the page about checking in CI.",
    )
