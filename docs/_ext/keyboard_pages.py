"""Pages for the keyboard alone and for those who listen: captions have a level, what scrolls can be focused.

The theme makes its captions headings without a level. Which boxes scroll only a browser knows: `scrolling.js` gives them a
place in the order of the tabulator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_CAPTION: Final = 'role="heading">'
_LEVELLED: Final = 'role="heading" aria-level="2">'


def levelled(html: str) -> str:
    """Return *html* with a level for every heading that is one by its role.

    >>> levelled('<p class="caption" role="heading"><span>Start</span></p>')
    '<p class="caption" role="heading" aria-level="2"><span>Start</span></p>'
    """
    return html.replace(_CAPTION, _LEVELLED)


def _level(_app: Sphinx, _page: str, _template: str, context: dict[str, object], _: object) -> None:
    for part in ("furo_navigation_tree", "body"):
        html = context.get(part)
        if isinstance(html, str):
            context[part] = levelled(html)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above; the theme has made its navigation before."""
    app.connect("html-page-context", _level, priority=900)
    app.add_js_file("scrolling.js", loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
