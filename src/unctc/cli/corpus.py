"""``unctc corpus``: many documents as one store, built, asked, and written as a graph or a site."""

from __future__ import annotations

import os
from pathlib import Path

import click

from unctc.cli.console import write_message
from unctc.cli.corpus_questions import QUESTIONS
from unctc.cli.options import PathName, language_of_pages
from unctc.cli.progress import progress_of
from unctc.model.whole_numbers import counted

__all__ = ["corpus"]

_STORE = click.argument("store", type=PathName())


@click.group(short_help="Read many documents as one store, and ask it.")
def corpus() -> None:
    """Read many documents as one store of tables, bring it up to date, and ask it (extra corpus)."""


@corpus.command(short_help="Build a store, or bring it up to date.")
@click.argument("places", nargs=-1, required=True, metavar="PLACE...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="STORE",
    type=PathName(),
    help="The folder of the store.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=None,
    help="How many processes read; as many as there are cores if not given.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="A dask scheduler whose workers read instead (extra dask).",
)
@click.option(
    "--cache",
    metavar="FOLDER",
    help="Keep the models of the files in FOLDER, for other stores and commands; auto is the system's folder for caches.",
)
def build(
    places: tuple[str, ...],
    output: Path,
    workers: int | None,
    scheduler: str | None,
    cache: str | None,
) -> None:
    """Read every file in each PLACE, a file, a folder, a pattern or an address, into a store.

    Only what changed since the last build is read again.

    Example: unctc corpus build resolutions/ -o store
    """
    from unctc import corpus as verbs

    with progress_of() as progress:
        built = verbs.build(
            places,
            output,
            workers=workers or _cores(),
            scheduler=scheduler,
            cache=cache,
            progress=progress,
        )
    write_message(
        f"{counted(built.files, 'file')}, {built.read} read, {built.failed} without a document: {output}"
    )
    if built.damaged:
        write_message(
            f"{counted(built.damaged, 'file')} not well-formed: text after the damage may be missing; which, AKN101 in the table findings says."
        )
    if built.failed:
        _report_failures(built.store.table("failures").to_pylist())


@corpus.command(short_help="Write the graph of citations.")
@_STORE
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT",
    type=PathName(),
    help="File to write: .graphml, .gexf or .parquet.",
)
def graph(store: Path, output: Path) -> None:
    """Write which works in STORE cite which, as a graph.

    Example: unctc corpus graph store -o citations.graphml
    """
    from unctc import corpus as verbs

    verbs.write_graph(verbs.Store.open(store), output)


@corpus.command(short_help="Write a store as a site.")
@_STORE
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FOLDER",
    type=PathName(),
    help="The folder of the site; one of before is replaced.",
)
@click.option("--title", help="The title of the first page; that it lists documents if not given.")
@language_of_pages("English")
def site(store: Path, output: Path, title: str | None, page_language: str | None) -> None:
    """Write STORE as pages that need no server and no network: documents, bodies, a timeline, a search.

    Example: unctc corpus site store -o site
    """
    from unctc import corpus as verbs

    with progress_of() as progress:
        written = verbs.write_site(
            verbs.Store.open(store),
            output,
            title=title,
            page_language=page_language,
            progress=progress,
        )
    write_message(
        f"{counted(written.pages, 'page')}, {written.size / 1e6:.1f} MB: {output / 'index.html'}"
    )


for _question in QUESTIONS:
    corpus.add_command(_question)


def _report_failures(rows: list[dict[str, str]]) -> None:
    """Say what could not be read: one line a kind of error, with the first of its files."""
    by_error: dict[str, list[str]] = {}
    for row in rows:
        by_error.setdefault(row["error"], []).append(f"{row['file']}: {row['message']}")
    for error, messages in sorted(by_error.items()):
        write_message(f"{counted(len(messages), 'file')}, {error}; the first: {messages[0]}")
    write_message("all of them are in the table failures.")


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
