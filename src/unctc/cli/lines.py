"""Lines with styles, and cards of names and values: on a terminal drawn by rich, elsewhere written as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from attrs import frozen

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.text import Text

__all__ = ["Card", "HangingLine", "Plain", "StyledLine"]


@runtime_checkable
class Plain(Protocol):
    """What can be written without rich, where there is no terminal."""

    def plain_lines(self) -> Iterator[str]:
        """Yield the lines, each whole."""
        ...


@frozen(init=False)
class StyledLine:
    """A line, of pieces that may have a style each.

    Attributes:
        pieces: the pieces with their styles, empty for none.

    Example:
        >>> StyledLine("line 7: ", ("CIT201", "bold red")).plain
        'line 7: CIT201'
    """

    pieces: tuple[tuple[str, str], ...]

    def __init__(self, *pieces: str | tuple[str, str]) -> None:
        made = (each if isinstance(each, tuple) else (each, "") for each in pieces)
        self.__attrs_init__(tuple(made))

    @property
    def plain(self) -> str:
        """The line without styles."""
        return "".join(text for text, _ in self.pieces)

    def plain_lines(self) -> Iterator[str]:
        """Yield the line."""
        yield from self.plain.split("\n")

    def __rich_console__(self, _: Console, __: ConsoleOptions) -> Iterator[Text]:
        """Yield the line."""
        from rich.text import Text

        yield Text.assemble(*self.pieces)


class HangingLine(StyledLine):
    """A line that goes on below in a narrow terminal, two cells further in than it begins."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield the lines."""
        from rich.text import Text

        whole = Text.assemble(*self.pieces)
        if whole.cell_len <= options.max_width:
            yield whole
            return
        begins = len(self.plain) - len(self.plain.lstrip())
        indent = " " * min(begins + 2, options.max_width // 4)
        room = options.max_width - len(indent)
        for number, line in enumerate(whole.wrap(console, room)):
            yield Text(indent if number else "").append_text(line)


@frozen
class Card:
    """Lines in a frame, with a title in its upper edge.

    Attributes:
        title: the title.
        inside: what is in the frame: on a terminal it is drawn by rich, too.
    """

    title: str
    inside: Plain

    def plain_lines(self) -> Iterator[str]:
        """Yield the lines of the frame, no wider than what is in it."""
        from rich.cells import cell_len

        lines = list(self.inside.plain_lines())
        title = f" {self.title} "
        width = max(2 + max(map(cell_len, lines), default=0), cell_len(title) + 2)
        yield f"╭─{title}{'─' * (width - 2 - cell_len(title))}─╮"
        for line in lines:
            yield f"│ {line}{' ' * (width - 2 - cell_len(line))} │"
        yield f"╰{'─' * width}╯"

    def __rich_console__(self, _: Console, __: ConsoleOptions) -> Iterator[RenderableType]:
        """Yield the frame."""
        from rich.panel import Panel
        from rich.text import Text

        inside: RenderableType = self.inside  # type: ignore[assignment]  # Plain is what rich draws as well
        yield Panel(inside, title=Text(self.title), title_align="left", expand=False)
