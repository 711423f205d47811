"""Write a store as a site: static pages with links both ways, and a search that needs no server."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from unctc.corpus.questions import query
from unctc.corpus.search_index import SearchIndex
from unctc.corpus.site_addresses import SiteAddresses
from unctc.corpus.site_pages import SitePages
from unctc.corpus.store import Store
from unctc.errors import SerializationError
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.report.page_words import PageWords
from unctc.report.templating import template_file
from unctc.writing import write_file

__all__ = ["WrittenSite", "write_site"]

_MARK: Final = "unctc-site.json"
_EDGES: Final = """
    select c.work as citing, c.target as cited, c."where" as path
    from citations c join versions using (file)
    where c.work != c.target group by all order by all
"""
_MANDATES: Final = """
    select m.file, m.work, m.language, m.path, m.act, m.addressees as bodies, m.words, m.due, m.due_day, d.dated
    from mandates m join versions using (file) join documents d using (file)
    union all
    select p.file, p.work, p.language, p.path, p.kind, p.responsible, p.subject, p.due, p.due_day, d.dated
    from deliverables p join versions using (file) join documents d using (file)
    order by dated, work, path, act, words
"""
_ADDRESSEES: Final = "select distinct unnest(addressees) as body from mandates"


@frozen(kw_only=True)
class WrittenSite:
    """What was written.

    Attributes:
        pages: how many pages the site has.
        size: how many bytes its files have.
    """

    pages: int
    size: int


def write_site(
    store: Store,
    target: str | os.PathLike[str],
    *,
    title: str | None = None,
    page_language: Language | str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> WrittenSite:
    """Write *store* as a site into the folder *target*.

    It has a page for each document, with what it cites and what cites it, a page for each body with its mandates,
    a timeline, and a search over titles, symbols and text. The pages need no server and no network: they open
    from a folder. A site of before is replaced as a whole.

    Args:
        store: the store.
        target: the folder; it is made, or replaced if it holds a site.
        title: the title of the first page; that it lists documents if not given.
        page_language: the language of what the pages say themselves; English if not given, and where there is no
            table of these words.
        progress: called with the number of documents that are done and the number of all.

    Raises:
        SerializationError: it cannot be written, or the folder holds something else.
        MissingDependencyError: jinja2 or DuckDB is not installed.
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> store = corpus.build(["S_2018_208.json"], "store").store
        >>> corpus.write_site(store, "site").pages > 4, Path("site", "index.html").exists()
        (True, True)
    """
    words = PageWords.of(DEFAULT_LANGUAGE if page_language is None else page_language)
    folder = Path.cwd() / target
    _refuse_other(folder, str(target))
    draft = folder.with_name(f".{folder.name}.making")
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        written = _Site(store, draft, title, words, progress or (lambda _done, _all: None)).write()
        if folder.exists():
            former = folder.with_name(f".{folder.name}.former")
            shutil.rmtree(former, ignore_errors=True)
            folder.rename(former)
            draft.rename(folder)
            shutil.rmtree(former, ignore_errors=True)
        else:
            draft.rename(folder)
    except OSError as error:
        reason = error.strerror or str(error) or type(error).__name__
        raise SerializationError(
            expected="a folder that takes the site",
            found=reason[:1].lower() + reason[1:],
            where=str(target),
            fix="Make room, or check the path and the permission.",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return written


def _refuse_other(folder: Path, name: str) -> None:
    if not folder.exists() or (folder / _MARK).exists():
        return
    if folder.is_dir() and not any(folder.iterdir()):
        return
    raise SerializationError(
        expected="a site, or no folder of that name",
        found="a folder with other files" if folder.is_dir() else "a file",
        where=name,
        fix="Give another name with -o.",
    )


class _Site:
    """A site, while it is written."""

    def __init__(
        self,
        store: Store,
        folder: Path,
        title: str | None,
        words: PageWords,
        progress: Callable[[int, int], None],
    ) -> None:
        self._store = store
        self._folder = folder
        self._words = words
        self._title = words("index.title") if title is None else title
        self._progress = progress
        self._count = 0
        self._size = 0
        self._documents = store.table("documents").to_pylist()
        self._mandates = query(store, _MANDATES).to_pylist()
        bodies = {body for each in self._mandates for body in each["bodies"]}
        bodies |= {each["body"] for each in query(store, _ADDRESSEES).to_pylist()}
        addresses = SiteAddresses.of(self._documents, sorted(bodies))
        self._pages = SitePages(addresses, self._cited_by(), words)

    def write(self) -> WrittenSite:
        for name in ("documents", "bodies", "search"):
            (self._folder / name).mkdir()
        failures = self._store.table("failures", columns=["file"]).num_rows
        self._page(
            "index.html", self._pages.index(self._documents, title=self._title, failures=failures)
        )
        self._write_documents()
        self._write_mandates()
        for name in ("site.css", "site.js"):
            self._file(name, template_file(name).encode())
        self._file(_MARK, json.dumps({"version": self._store.manifest.version}).encode())
        return WrittenSite(pages=self._count, size=self._size)

    def _cited_by(self) -> dict[str, dict[str, list[str]]]:
        cited_by: dict[str, dict[str, list[str]]] = {}
        for each in query(self._store, _EDGES).to_pylist():
            citing = cited_by.setdefault(each["cited"], {})
            citing.setdefault(each["citing"], []).append(each["path"])
        return cited_by

    def _write_documents(self) -> None:
        index = SearchIndex()
        listed: list[list[str]] = []
        rows = {each["file"]: each for each in self._documents}
        for key in self._store.manifest.parts:
            tables = {
                name: self._by_file(name, key) for name in ("paragraphs", "citations", "mandates")
            }
            for file in self._store.manifest.parts[key]:
                if file not in rows:
                    continue  # it holds no document
                row = rows[file]
                passages, citations, mandates = (each.get(file, []) for each in tables.values())
                address = self._pages.addresses.documents[file]
                self._page(address, self._pages.document(row, passages, citations, mandates))
                words = " ".join(each["text"] for each in passages)
                index.add(len(listed), f"{row['work']} {row['title'] or ''} {words}")
                listed.append([address, row["work"], row["title"] or "", row["language"]])
                self._progress(len(listed), len(rows))
        said = json.dumps(listed, ensure_ascii=False, separators=(",", ":"))
        self._file(
            "search/documents.js",
            f'unctc.take("documents",0,{said});\n'.encode("utf-8", "replace"),
        )
        for name, data in index.files():
            self._file(f"search/{name}", data)

    def _by_file(self, table: str, key: str) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for row in self._store.part(table, key).to_pylist():
            found.setdefault(row["file"], []).append(row)
        return found

    def _write_mandates(self) -> None:
        counts: Counter[str] = Counter(dict.fromkeys(self._pages.addresses.bodies, 0))
        for each in self._mandates:
            counts.update(set(each["bodies"]))
        self._page("bodies.html", self._pages.bodies(counts))
        for body, address in self._pages.addresses.bodies.items():
            rows = [each for each in self._mandates if body in each["bodies"]]
            self._page(
                address,
                self._pages.mandates(
                    rows,
                    title=self._words.body(body),
                    remark=self._words("site.body-remark", body=self._words.body(body)),
                    base="../",
                ),
            )
        self._page(
            "timeline.html",
            self._pages.mandates(
                [each for each in self._mandates if each["due_day"] is not None],
                title=self._words("site.mandates"),
                remark=self._words("site.mandates-remark"),
                base="",
            ),
        )

    def _page(self, name: str, text: str) -> None:
        self._count += 1
        self._file(name, text.encode("utf-8", "replace"))

    def _file(self, name: str, data: bytes) -> None:
        self._size += len(data)
        write_file(self._folder / name, data)
