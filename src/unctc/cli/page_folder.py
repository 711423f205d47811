"""The pages of many documents in a folder, each with a page of its own and all on an index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

import click
from attrs import define, field

from unctc.cli.console import write_message
from unctc.cli.many_files import FileRun, GivenFile
from unctc.cli.outputs import write_output
from unctc.errors import SerializationError
from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.languages import Language
from unctc.model.whole_numbers import counted
from unctc.report.index_page import IndexEntry, render_index
from unctc.report.page_words import PageWords

__all__ = ["PageFolder"]

_INDEX: Final = "index.html"
_SUFFIX: Final = ".html"
_STDOUT: Final = "-"


@define
class PageFolder:
    """A folder to which a page is written for each file, and at the end the index.

    Attributes:
        folder: the folder.
        page_language: the language of what the pages say themselves; that of each document if not given.
    """

    folder: Path
    page_language: Language | str | None = None
    _taken: set[str] = field(factory=lambda: {_INDEX})
    _entries: list[IndexEntry] = field(factory=list)

    @classmethod
    def of(
        cls, output: Path | None, run: FileRun, places: Sequence[str], page_language: str | None
    ) -> PageFolder:
        """Return the folder *output* for the pages of the files in *places*; what is in it is not among those files.

        Raises:
            click.UsageError: none is given, or it is a file.
            SerializationError: it is a folder that is read.
        """
        if output is None or str(output) == _STDOUT or output.is_file():
            found = "it is a file" if output is not None and output.is_file() else "give one"
            message = f"more than one FILE, or a folder, needs -o FOLDER for the pages: {found}."
            raise click.UsageError(message)
        here = output.resolve()
        if any("://" not in each and Path(each).resolve() == here for each in places):
            raise SerializationError(
                expected="another folder than that of the documents",
                found="the same folder",
                where=str(output),
                fix="Give a new folder with -o.",
            )
        run.files = tuple(
            each
            for each in run.files
            if "://" in each.address or not Path(each.address).resolve().is_relative_to(here)
        )
        return cls(output, page_language)

    def add(
        self, given: GivenFile, document: Document, findings: Iterable[Finding], page: str
    ) -> None:
        """Write the page of a document.

        Raises:
            SerializationError: it cannot be written.
        """
        name = self._name_of(given)
        target = self.folder / name
        _make(target.parent)
        write_output(target, page.encode())
        self._entries.append(
            IndexEntry.of(document, address=quote(name), file=given.address, findings=findings)
        )

    def finish(self) -> None:
        """Write the index, and say on stderr how many pages there are; without any, there is nothing to lead to.

        Raises:
            SerializationError: it cannot be written.
        """
        if not self._entries:
            write_message(f"no page in {self.folder}: there is no document.")
            return
        languages = {each.language for each in self._entries}
        common = languages.pop() if len(languages) == 1 else None
        wanted = self.page_language or common
        words = PageWords.of(wanted) if wanted else PageWords()
        _make(self.folder)
        write_output(self.folder / _INDEX, render_index(self._entries, words).encode())
        many = len(self._entries)
        write_message(f"{counted(many, 'page')} and {_INDEX} in {self.folder}.")

    def _name_of(self, given: GivenFile) -> str:
        """Return the path of a page below the folder, given to no other."""
        steps = [each for each in PurePath(given.name).parts if each.strip("./\\:")]
        base = "/".join(steps) or "stdin"
        name, number = f"{base}{_SUFFIX}", 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{base}-{number}{_SUFFIX}"
        self._taken.add(name.casefold())
        return name


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SerializationError(
            expected="a folder that takes the pages",
            found=reason[:1].lower() + reason[1:],
            where=str(folder),
            fix="Give another folder with -o.",
        ) from error
