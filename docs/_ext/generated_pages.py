"""Fill a page with what the library says of itself, and build it anew each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def connect(app: Sphinx, page: str, parts: Callable[[], dict[str, str]]) -> dict[str, bool]:
    """Put each of *parts* where *page* has its marker; the page cannot know when they change.

    Args:
        app: Sphinx.
        page: the page.
        parts: returns the parts by their markers.
    """

    def fill(_app: Sphinx, name: str, source: list[str]) -> None:
        if name == page:
            for marker, text in parts().items():
                assert marker in source[0]
                source[0] = source[0].replace(marker, text)

    def outdated(*_: object) -> list[str]:
        return [page]

    app.connect("source-read", fill)
    app.connect("env-get-outdated", outdated)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
