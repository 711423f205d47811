"""Interruption: Ctrl-C and the signal to terminate end the command in one line, with the exit code of shells.

Imported before all else that a command needs: it may be interrupted while it still imports.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

__all__ = ["Interrupted", "interruptible"]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_BEYOND_SIGNALS = 128


class Interrupted(BaseException):
    """The command is to end at once; what is half written is removed on the way.

    Attributes:
        code: the exit code: 130 for Ctrl-C, 143 for the signal to terminate.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code: int = _BEYOND_SIGNALS + number


@contextmanager
def interruptible() -> Iterator[None]:
    """Raise :class:`Interrupted` in this block for each of the signals; a second one is let go unheard.

    Only the process itself does: one that it forks ends as if there were no such block.
    """
    own = os.getpid()

    def interrupt(number: int, _: FrameType | None) -> None:
        if os.getpid() != own:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
            return
        for each in _SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        raise Interrupted(number)

    before = {}
    for each in _SIGNALS:
        # What is ignored by the caller, as by nohup, stays ignored.
        if signal.getsignal(each) is not signal.SIG_IGN:
            before[each] = signal.signal(each, interrupt)
    try:
        yield
    except Interrupted as interrupted:
        _end_in_a_line(interrupted)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end_in_a_line(interrupted: Interrupted) -> None:
    message = b"unctc: interrupted.\n"
    with suppress(OSError, ValueError):  # nobody may read it
        os.write(sys.stderr.fileno(), message)
    # Nothing that still waits to be written is wanted.
    os._exit(interrupted.code)
