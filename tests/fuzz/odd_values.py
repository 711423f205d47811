"""What an option or an argument of a command may be given: a few sound values, and nonsense of every kind."""

from collections.abc import Sequence
from typing import Final

import click

__all__ = ["values_for"]

_ANY: Final = (
    "",
    " ",
    "-",
    "--",
    "\x1b[31m",
    "\u202ea",
    "\ud800",
    "٣",
    "9" * 5000,
    "*",
    "[",
    "%s",
    "{0}",
    "a\nb",
    "\0",
    "'; --",
    "恐",
)
_OUT: Final = (
    *("-", "out.json", "out.txt", "out.xml", "out.html", "out.csv", "out.parquet", "out.ics", "out", "out.docx", "out.pdf", "out."),
    *("no/such/folder/out.json", "folder", "nothing", ".", "letter.txt", "letter.txt/out", "/proc/out.json", "/dev/null", "/dev/full"),
    *("x" * 300, "loop.txt", "broken.txt", "new\nline.json", "\ud800.json", "~nobody/x", "folder.txt"),
)  # fmt: skip
_BY_METAVAR: Final[dict[str, tuple[str, ...]]] = {
    "OUT": _OUT,
    "DOCX": _OUT,
    "REVIEW": (*_OUT, "trace.json", "letter.json", "torn.json"),
    "CODES": ("ATT", "ATT,CIT101", "att", "XXX", "XXX999", ",", "ATT,,CIT", "ATT;CIT", "CIT1010", "TRC"),
    "PATH": ("annex/7", "A.7", "7", "0", "-1", "A.", "A.0", "A.99999999999999999999", "annex/", "/", "//", "annex/7/..", "O.9/a/ii/x", "P.3", "L.1", "A.٣", "E.²"),
    "LINK": ("A.7=2395/9", "A.7", "=", "A.7=", "=2395/9", "A.7=2395", "A.7=2395/0", "A.999=2395/9", "A.7=99999999999/9", "A.7=2395/9=3", "A.7=S/RES/2395 (2017)/9"),
    "BODY": ("CTED", "cted", "NOBODY", "CTC,CTED", "States"),
    "CODE": ("en", "EN", "zh", "xx", "zh-CN", "de", "e"),
    "NAME": ("gb18030", "utf-16", "hex", "rot13", "idna", "punycode", "unicode_escape", "undefined", "mbcs", "utf-8-sig", "nope", "AB"),
    "TOML": ("pyproject.toml", "nowhere.toml", "folder", "letter.txt", "torn.json", "noise.txt", "/dev/null"),
    "FOLDER": ("cache", "letter.txt", "no/such/cache", "/proc/cache", "folder", "loop.txt", ".", "store"),
    "STORE": ("store", "nothing", "nowhere", "letter.txt", "folder", "/proc/store", "loop.txt"),
    "ADDRESS": ("nonsense", "1"),
    "DAY": ("2018-02-31", "2018-01-01", "0001-01-01", "9999-12-31", "today", "2018-1-1", "10000-01-01"),
    "QUESTION": ("select 1", "select", ";", "select 1; select 2", "drop table mandates", "copy (select 1) to 'x.csv'", "select * from read_csv('/etc/hostname')", "attach 'x.db'"),
    "SYMBOL": ("S/RES/2395 (2017)", "2395", "S/RES/0 (0)", "A/RES/60/288", "S/2018/208"),
    "TITLE": ("A title", "<script>", "</title>"),
}  # fmt: skip
_NUMBERS: Final = ("1", "2", "0", "-1", "1.5", "0.9", "1e9", "nan", "inf", "-inf", "x")


_SOUND_FILES: Final = (
    *("letter.txt", "letter.json", "letter.xml", "res.xml", "letter.en.txt", "small.txt", "small.docx", "small.html"),
    *("small.pdf", "-", "mixed", "folder", "*.xml", "utf16.txt", "gb.txt", "torn.xml", "torn.txt"),
)  # fmt: skip
_SOUND: Final[dict[str, tuple[str, ...]]] = {
    "OUT": ("-", "out.json", "out.txt", "out.xml", "out.html", "out.csv", "out.parquet", "out.ics", "out", "out.docx"),
    "DOCX": ("out.docx",),
    "REVIEW": ("review.json",),
    "CODES": ("ATT", "ATT,CIT101", "CIT", "TRC"),
    "PATH": ("annex/7", "A.7", "7", "O.9", "O.9/a", "P.3", "L.1", "E.40"),
    "LINK": ("A.7=2395/9", "annex/7=2395/9", "A.8=3999/1", "A.1=3999/2"),
    "BODY": ("CTED", "CTC"),
    "CODE": ("en", "zh", "ar"),
    "NAME": ("gb18030", "utf-16", "latin-1", "AB"),
    "TOML": ("pyproject.toml",),
    "FOLDER": ("cache", "site"),
    "STORE": ("store",),
    "DAY": ("2018-01-01", "2025-06-30"),
    "QUESTION": ("select 1", "select * from mandates"),
    "SYMBOL": ("S/RES/3999 (2041)", "S/RES/2395 (2017)"),
    "TITLE": ("A title",),
}  # fmt: skip
_FORMATS: Final = (
    "json",
    "akn4un",
    "text",
    "pdf",
    "docx",
    "web-page",
    "csv",
    "calendar",
    "markdown",
)


def values_for(
    parameter: click.Parameter, names: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    """Return what *parameter* may be given: what a person would give, and what nobody should."""
    kind, metavar = parameter.type, (parameter.metavar or "").strip(".[]")
    name = parameter.name or ""
    if isinstance(kind, click.Choice):
        return [str(each) for each in kind.choices], ("", "JSON", "json ", "nope", *_ANY)
    if isinstance(kind, (click.types.IntParamType, click.types.FloatParamType)):
        return ("1",), (*_NUMBERS, *_ANY)
    if name in ("files", "file", "places", "old", "new"):
        return _SOUND_FILES, names
    if name == "resolutions":
        return ("res.xml",), names
    if name in ("input_format", "former_format", "target"):
        return _FORMATS, ("JSON", "nope", *_ANY)
    key = metavar if metavar in _BY_METAVAR else name.upper()
    return _SOUND.get(key, ()), (*_BY_METAVAR.get(key, ()) * 3, *_ANY)
