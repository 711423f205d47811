"""The document symbol: the name under which the United Nations registers a document."""

from __future__ import annotations

from functools import lru_cache, total_ordering

from attrs import Attribute, field, frozen

from unctc.errors import InvalidSymbolError
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.symbol_grammar import LONGEST, SymbolParts, dissect, natural_key

__all__ = ["Symbol", "symbol_or_none"]

_EXAMPLES = "'S/RES/1373 (2001)', 'A/RES/70/291', 'S/PRST/2015/11' or 'S/2018/208'"
# The United Nations files versions in languages that are not official under "other".
_OTHER_LANGUAGE = "ot"


def _refuse(text: object) -> InvalidSymbolError:
    shown = repr(text if not isinstance(text, str) or len(text) <= 80 else f"{text[:77]}...")
    return InvalidSymbolError(
        expected="a United Nations document symbol",
        found=shown,
        fix=f"Write it as registered, for example {_EXAMPLES}.",
    )


def _check_text(_instance: Symbol, _attribute: Attribute[str], value: str) -> None:
    if not isinstance(value, str):
        raise _refuse(value)
    parts = joint_parts(value)
    if parts is None or "-".join(part.text for part in parts) != value:
        raise _refuse(value)


def joint_parts(text: str) -> tuple[SymbolParts, ...] | None:
    """Return the parts of each symbol in *text*: one, or several when organs share a document."""
    # Asked before the memory is: it is to hold no longer texts.
    return _joint_parts(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=65536)
def _joint_parts(text: str) -> tuple[SymbolParts, ...] | None:
    if (alone := dissect(text)) is not None:
        return (alone,)
    plain = text.replace("\u2011", "-").replace("\u2013", "-").replace("\u2010", "-")
    for position, character in enumerate(plain):
        # A/79/552-S/2024/767: the hyphen before a new organ; S-24/2 is the hyphen of a session.
        if (
            character == "-"
            and (first := dissect(plain[:position]))
            and (rest := _joint_parts(plain[position + 1 :]))
        ):
            return (first, *rest)
    return None


@total_ordering
@frozen(order=False, repr=False, str=False)
class Symbol:
    """A United Nations document symbol as a value: equal, hashed and ordered by its normal form.

    :meth:`parse` takes the variants in which official text prints a symbol; the constructor takes
    the normal form only. Symbols sort naturally: resolution 99 before resolution 1373.

    Args:
        text: the normal form.

    Raises:
        InvalidSymbolError: *text* is no symbol, or not in its normal form.

    Source: *United Nations Document Series Symbols* (ST/LIB/SER.B/5/Rev.5); Editorial Manual,
    "Resolutions and other formal decisions".

    Example:
        >>> symbol = Symbol.parse("S/RES/1373(2001)")
        >>> symbol
        Symbol('S/RES/1373 (2001)')
        >>> symbol.organ, symbol.series, symbol.number, symbol.year
        ('S', 'RES', 1373, 2001)
        >>> Symbol.parse("S/RES/99 (1952)") < symbol
        True
    """

    text: str = field(validator=_check_text)

    @classmethod
    def parse(cls, text: str) -> Symbol:
        """Return the symbol that *text* prints.

        Spaces, no-break spaces, full-width brackets and no-break hyphens may vary; nothing else may.

        Raises:
            InvalidSymbolError: *text* is no symbol.

        Example:
            >>> str(Symbol.parse("A/RES/1514(XV)"))
            'A/RES/1514 (XV)'
            >>> Symbol.parse("resolution 1373")
            Traceback (most recent call last):
                ...
            unctc.errors.InvalidSymbolError: expected a United Nations document symbol, found 'resolution 1373'. Write it as registered, for example 'S/RES/1373 (2001)', 'A/RES/70/291', 'S/PRST/2015/11' or 'S/2018/208'.
        """
        if not isinstance(text, str):
            raise _refuse(text)
        symbol = _parse(text) if len(text) <= LONGEST else None
        if symbol is None:
            raise _refuse(text)
        return symbol

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def _all_parts(self) -> tuple[SymbolParts, ...]:
        parts = _joint_parts(self.text)
        assert (
            parts is not None
        )  # the constructor has checked it, and that the text is not too long
        return parts

    @property
    def _parts(self) -> SymbolParts:
        return self._all_parts[0]

    @property
    def organ(self) -> str:
        """The issuing organ with its subsidiary bodies: ``S``, ``A``, ``A/HRC``, ``E/CN.4``."""
        return self._parts.organ

    @property
    def series(self) -> str | None:
        """The series within the organ: ``RES``, ``DEC``, ``PRST``, ``PV``, ``L``; ``None`` for plain documents."""
        return self._parts.series

    @property
    def number(self) -> int | None:
        """The running number; ``None`` where a symbol ends otherwise."""
        return self._parts.number

    @property
    def year(self) -> int | None:
        """The year, where the symbol has one."""
        return self._parts.year

    @property
    def session(self) -> str | None:
        """The session as printed, ``70``, ``XV``, ``S-VI`` or ``ES-10``, where the symbol has one."""
        return self._parts.session

    @property
    def part(self) -> str | None:
        """The letter of a resolution adopted in parts: ``B`` in ``A/RES/57/270 B``, ``A-E`` for several."""
        return self._parts.part

    @property
    def suffixes(self) -> tuple[str, ...]:
        """What was added, corrected or revised, outermost last: ``('Add.1', 'Corr.2')``."""
        return self._parts.suffixes

    @property
    def is_resolution(self) -> bool:
        """Whether the symbol is that of an adopted resolution, of whichever organ."""
        return self._parts.series == "RES"

    @property
    def joint(self) -> tuple[Symbol, ...]:
        """The single symbols of a document issued by several organs; the symbol itself otherwise.

        Example:
            >>> Symbol.parse("A/79/552-S/2024/767").joint
            (Symbol('A/79/552'), Symbol('S/2024/767'))
        """
        parts = self._all_parts
        return tuple(Symbol(part.text) for part in parts) if len(parts) > 1 else (self,)

    def url(self, language: Language | str = DEFAULT_LANGUAGE) -> str:
        """Return the address at which the United Nations serves the document in *language*.

        Raises:
            InvalidSymbolError: never; every symbol has an address, though not every one leads anywhere.
            ValueError: *language* is no language of the United Nations.

        Example:
            >>> Symbol.parse("S/RES/1373 (2001)").url("zh")
            'https://docs.un.org/zh/S/RES/1373(2001)'
        """
        version = Language(language)
        folder = version.value if version.is_official else _OTHER_LANGUAGE
        return f"https://docs.un.org/{folder}/{self.joint[0].text.replace(' ', '')}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Symbol):
            return NotImplemented
        return natural_key(self.text) < natural_key(other.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Symbol({self.text!r})"


@lru_cache(maxsize=65536)
def _parse(text: str) -> Symbol | None:
    parts = joint_parts(text) if "/" in text or "／" in text else None
    return Symbol("-".join(part.text for part in parts)) if parts else None


def symbol_or_none(text: str) -> Symbol | None:
    """Return the symbol that *text* is, or ``None``; unlike ``Symbol.parse`` it never raises.

    For raw text, where most of what is shaped like a symbol is none.

    Example:
        >>> symbol_or_none("S/2018/208"), symbol_or_none("and/or")
        (Symbol('S/2018/208'), None)
    """
    if "/" not in text or len(text) > LONGEST:
        return None
    if (parts := dissect(text)) is not None:
        return Symbol(parts.text)
    return Symbol.parse(text) if joint_parts(text) else None
