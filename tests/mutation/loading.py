"""Import modules of the library with other code than their files have."""

import importlib.machinery
from collections.abc import Mapping
from types import CodeType
from typing import Any

__all__ = ["load_instead"]


def load_instead(codes: Mapping[str, CodeType]) -> None:
    """Let every later import of these files run this code; all others are loaded as ever."""
    loader = importlib.machinery.SourceFileLoader
    read = loader.get_code

    def get_code(self: Any, fullname: str) -> CodeType | None:  # noqa: ANN401 - a loader, whose stub has no path
        return codes[self.path] if self.path in codes else read(self, fullname)

    loader.get_code = get_code  # type: ignore[method-assign]
