"""Finds parts of Chinese words on the site: its text has no spaces, so pairs of characters are what is looked up.

"反恐怖主义" is indexed as 反恐, 恐怖, 怖主 and 主义, and a query is cut the same way; so 反恐 finds it, in every edition, for
the examples are in Chinese everywhere.
"""

from __future__ import annotations

import re

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import SearchEnglish
from sphinx.search.fr import SearchFrench

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_RUNS = re.compile(rf"{HAN}+|(?:(?!{HAN})\w)+")
# The same in the reader's browser, with what Python calls a word's character.
SPLITTER = f"""
var splitQuery = (query) =>
  (query.match(/{HAN}+|(?:(?!{HAN})[\\p{{Letter}}\\p{{Number}}_\\p{{Emoji_Presentation}}])+/gu) || []).flatMap((run) =>
    run.length > 1 && /{HAN}/.test(run)
      ? [...Array(run.length - 1).keys()].map((start) => run.slice(start, start + 2))
      : [run]
  );
"""


def pairs(text: str) -> list[str]:
    """Return the words of a text, and of its Chinese the pairs of characters that stand together."""
    return [term for run in _RUNS.findall(text) for term in _terms(run)]


def _terms(run: str) -> list[str]:
    if len(run) == 1 or not re.match(HAN, run):
        return [run]
    return [run[start : start + 2] for start in range(len(run) - 1)]


class English(SearchEnglish):
    """Search on the English pages."""

    js_splitter_code = SPLITTER

    def split(self, input: str) -> list[str]:  # noqa: A002 (the name Sphinx wants)
        """Cut a text into what is indexed."""
        return pairs(input)


class Chinese(English):
    """Search on the Chinese pages, whose other words are English.

    The name of the language stays, for it is that of the stemmer in the browser.
    """

    lang = "zh"


class French(SearchFrench):
    """Search on the French pages."""

    js_splitter_code = SPLITTER

    def split(self, input: str) -> list[str]:  # noqa: A002 (the name Sphinx wants)
        """Cut a text into what is indexed."""
        return pairs(input)


def setup(app: Sphinx) -> dict[str, bool]:
    """Put these in the place of Sphinx's own."""
    languages: tuple[type[SearchLanguage], ...] = (English, Chinese, French)
    for language in languages:
        app.add_search_language(language)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
