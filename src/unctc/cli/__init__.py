"""The command line: arguments in, exit codes out.

``unctc show`` looks at a document, ``unctc convert`` writes it in another format, ``unctc cite`` lists
what a text cites. Data goes to stdout, messages go to stderr. Exit codes: 0 fine, 1 findings, 2 the
command could not be done, 130 and 143 it was interrupted.

The commands need the extra ``cli`` (click and rich); :func:`main` says so where it is not installed.
This room imports from formats, loaders, reading, languages, the model and the errors.
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
