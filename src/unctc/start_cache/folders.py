"""Where caches are on this system, and whether what is in them may be run."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

__all__ = ["platform_folder", "start_folder"]

_VARIABLE: Final = "UNCTC_START_CACHE"
_OFF: Final = "off"
_OTHERS_MAY_WRITE: Final = 0o022


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


def start_folder() -> Path | None:
    """Return the folder of the cache of starts, made if it was not there; ``None`` where there can be none."""
    named = os.environ.get(_VARIABLE, "")
    if named == _OFF:
        return None
    with suppress(OSError, ValueError, RuntimeError):  # the last where nobody has a home
        # What one interpreter has compiled is nothing to another one.
        interpreter = f"{sys.implementation.name}-{sys.hexversion:x}-{sys.byteorder}"
        folder = (Path(named) if named else platform_folder("compiled")) / interpreter
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder if _is_own(folder) else None
    return None


def _is_own(folder: Path) -> bool:
    """Whether nobody else writes to *folder*: what is in it is run, so it must not come from another user."""
    if not hasattr(os, "geteuid"):
        return True
    found = folder.stat()
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_MAY_WRITE
