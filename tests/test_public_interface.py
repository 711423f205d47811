"""The public interface is the one that is written down; a change of it is a change of the changelog, too."""

from importlib import import_module
from pathlib import Path

WRITTEN = Path(__file__).parent / "data" / "public_interface.txt"


def test_the_public_interface_is_as_written() -> None:
    lines = [*import_module("public_interface").lines()]
    assert lines == WRITTEN.read_text("utf-8").splitlines(), (
        "python tests/public_interface.py > tests/data/public_interface.txt writes what it is now."
    )
