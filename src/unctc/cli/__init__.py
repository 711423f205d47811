"""The command line: arguments in, exit codes out.

``unctc show`` looks at a document, ``unctc convert`` writes it in another format, ``unctc cite`` lists
what a text cites. Data goes to stdout, messages go to stderr. Exit codes: 0 fine, 1 findings, 2 the
command could not be done, 130 and 143 it was interrupted.

The commands need the extra ``cli`` (click and rich); :func:`main` says so where it is not installed.
This room imports every room that a command needs, when the command runs.

The modules, in the order in which data flows:

``app``
    The command ``unctc``: its subcommands, and what happens when one of them fails.
``interruption``
    Interruption: Ctrl-C and the signal to terminate end the command in one line, with the exit code of
    shells.
``settings``
    The table ``[tool.unctc]`` of a project's ``pyproject.toml``.
``options``
    Options that commands share: the names of files, and the language of a page's own words.
``format_names``
    The names of formats as values of options; those of other packages are looked for only when they are
    needed.
``input_options``
    The options that say how a file is to be read, the same in every command.
``inputs``
    The input of a command: a file, stdin or the bundled document, with hints on how to read it.
``languages``
    ``unctc languages``: what the library can do in each language.
``addresses``
    Paths of paragraphs as users type them: ``annex/7``, ``A.7``, ``L.2``, and ``7`` for the main part.
``many_files``
    The input of a command that takes many files: folders, patterns, addresses, and what came of each
    file.
``resolutions``
    Load the resolutions given to a command as files and folders.
``progress``
    How far a command with many files is, on stderr.
``show``
    ``unctc show``: what a document is, how it is built, and what it lacks.
``outline``
    Facts, missing parts and tree of a document as plain values, for ``unctc show``.
``paragraph_parts``
    The parts of a paragraph: items in its text, or points under it.
``convert``
    ``unctc convert``: a document in another format.
``cite``
    ``unctc cite``: what a text cites, and where.
``check``
    ``unctc check``: what a document says that cannot be right, lacks, or says differently in its parts.
``check_options``
    Options of `unctc check` and of other commands with findings, from command line and pyproject.
``check_result``
    The result of checking one file: its name, the document and the findings.
``findings``
    Findings as text with source excerpts, as JSON, and as GitHub workflow commands.
``excerpts``
    The lines of a text that a finding is about, with its range marked underneath.
``sarif``
    Findings as SARIF 2.1.0, the format that code hosts and editors read.
``diff``
    ``unctc diff``: what has changed from one document to another.
``deliverables``
    ``unctc deliverables``: the deliverables of a programme: who, what, to whom, by when.
``mandates``
    ``unctc mandates``: the mandates of a resolution: who must do what, by when.
``trace``
    ``unctc trace``: the operative paragraphs behind the paragraphs of a programme.
``trace_rows``
    The rows of traces: links and their evidence, or the mandates that nothing takes up.
``many_traces``
    The traces of many documents: rows with their files, one trace a line, or a folder of pages.
``report``
    ``unctc report``: a document as one page to look at, or many as a folder of pages.
``page_folder``
    The pages of many documents in a folder, each with a page of its own and all on an index.
``corpus``
    ``unctc corpus``: many documents as one store, built, asked, and written as a graph or a site.
``corpus_questions``
    ``unctc corpus``: the questions to a store, each a subcommand that prints rows.
``row_options``
    The options by which commands write rows as data: ``--json``, ``--csv``, ``--parquet`` and ``-o``, the
    same in each.
``rows``
    Rows of plain values as lines of JSON.
``tables``
    Tables and outlines that lose nothing, whatever the width of the terminal.
``lines``
    Lines with styles, and cards of names and values: on a terminal drawn by rich, elsewhere written as
    they are.
``wrapping``
    Text in lines of some width: broken between words and between Chinese characters, or cut and marked
    so.
``outputs``
    Write the output of a command to a file, whole or not at all, or to stdout.
``console``
    Output to stdout and stderr: the one place that writes to them.
``help_pages``
    The help of a command at any width: where two columns have no room, what an option does is below its
    name.
``completion``
    Values that a shell completes: codes of findings, their beginnings too, and bodies.
"""

from __future__ import annotations

import gc
import sys
from typing import NoReturn

from unctc.cli.interruption import interruptible

__all__ = ["main"]

_EXTRA = frozenset({"click", "rich"})


def main() -> NoReturn:
    """Run the command ``unctc`` with the arguments of this process, and exit.

    Raises:
        SystemExit: always, with the exit code.
    """
    with interruptible():
        sys.exit(_run())


def _run() -> int:
    # All further imports are in here: they take most of a start, and whoever interrupts it is answered in one line.
    gc.disable()  # what is imported is no garbage
    from unctc.start_cache import use_start_cache

    use_start_cache()
    try:
        from unctc.cli.app import run
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _EXTRA:
            raise
        from unctc.errors import MissingDependencyError

        advice = MissingDependencyError(
            expected="the packages of the command line",
            found=f"no {missing}",
            fix='Run: pip install "unctc[cli]"',
            extra="cli",
        )
        print(f"unctc: {advice}", file=sys.stderr)  # noqa: T201 - there is no click to say it with
        return 2
    code = run(sys.argv[1:], whole_process=True)
    gc.freeze()  # nor is anything worth looking for when the process ends
    return code
