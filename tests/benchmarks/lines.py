"""The lines of the table of speed, each a piece of work and what it is measured beside; ``compare.py`` runs them.

It is run by the Python of an environment, with whatever version of the library is installed there, and prints JSON:
``python lines.py NAME [--times N]``. So it uses what every version has: the public verbs.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import importlib.util
import json
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import unctc

Work = Callable[[], object]
Pair = tuple[Work, Work | None]
LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "zh")
SAMPLE_LENGTHS = (1, 10, 100)
_FOLDERS = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ru": "Russian",
    "zh": "Chinese",
}


class AbsentError(Exception):
    """What a line needs is not there: a package, a folder of documents, or a verb that this version has."""


def corpus() -> Path:
    """Return the folder of real documents that ``UNCTC_CORPUS`` names."""
    folder = Path(os.environ.get("UNCTC_CORPUS", ""))
    if not (folder / "akn4un").is_dir():
        raise AbsentError("no corpus")
    return folder / "akn4un"


def needs(*packages: str) -> None:
    """Raise where one of *packages* is not installed."""
    for each in packages:
        if importlib.util.find_spec(each) is None:
            raise AbsentError(f"no {each}")


def some(paths: Iterable[Path], number: int = 60) -> list[Path]:
    """Return about *number* of *paths*, evenly chosen: the same ones each time."""
    found = sorted(paths)
    if not found:
        raise AbsentError("no files")
    return found[:: max(1, len(found) // number)][:number]


def sample_text() -> str:
    """Return the text of S/2018/208 that the library comes with."""
    (path,) = Path(unctc.__file__).parent.rglob("*2018_208*.txt")
    return path.read_text("utf-8")


def loading(paths: list[Path]) -> Pair:
    """AKN4UN to the model without interpretation, beside the parse by lxml."""
    from lxml import etree

    files = [path.read_bytes() for path in paths]

    def load() -> None:
        for data in files:
            unctc.loads(data, format="akn4un", interpret=False)

    return load, lambda: [etree.fromstring(data) for data in files]


def load_council() -> Pair:
    """Council English."""
    return loading(some((corpus() / "sc" / "2022" / "English").glob("*.xml")))


def load_languages() -> Pair:
    """All languages."""
    return loading(some((corpus() / "sc" / "2022").rglob("*.xml"), 70))


def load_assembly() -> Pair:
    """Assembly."""
    return loading(some((corpus() / "ga").rglob("*.xml")))


def load_cached() -> Pair:
    """Models out of the cache, beside the same files read anew."""
    try:
        from unctc.model_cache import ModelCache
    except ImportError as error:
        raise AbsentError("no cache in this version") from error
    paths = some((corpus() / "sc" / "2022" / "English").glob("*.xml"), 40)
    files = [path.read_bytes() for path in paths]
    cache = ModelCache.in_folder(Path(tempfile.mkdtemp(dir=os.environ.get("UNCTC_SCRATCH"))))
    return (
        lambda: [cache.read("akn4un", data) for data in files],
        lambda: [unctc.loads(data, format="akn4un") for data in files],
    )


def load_json() -> Pair:
    """JSON of S/2018/208 to the model, beside msgspec into structs of that shape."""
    import msgspec

    data = unctc.dumps(unctc.sample(), format="json").encode()
    try:
        from unctc.model.locations import Span
        from unctc.model.node_paths import NodePath
        from unctc.model.symbols import Symbol
        from unctc.schemas.json_fast_decoder import Structs
    except ImportError as error:
        raise AbsentError("no structs in this version") from error
    named = {Symbol: str, Span: tuple[int, int]}
    try:
        kind = Structs({**named, NodePath: str}).of(unctc.Letter, "letter", is_document=True)
        msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError:  # versions that had no type of their own for paths
        kind = Structs(named).of(unctc.Letter, "letter", is_document=True)
    decoder = msgspec.json.Decoder(kind)
    return lambda: unctc.loads(data, format="json"), lambda: decoder.decode(data)


def _text_in(language: str) -> str:
    from lxml import etree

    paths = some((corpus() / "sc" / "2022" / _FOLDERS[language]).glob("*.xml"), 20)
    return "\n".join(
        "".join(each.itertext()) for path in paths for each in etree.parse(path).iterfind(".//{*}p")
    )


def citations_typed() -> Pair:
    """Typed citations, beside eyecite with its default tokenizer."""
    needs("eyecite")
    import eyecite

    text = _text_in("en")[:200_000]
    return lambda: unctc.find_citations(text, "en"), lambda: eyecite.get_citations(text)


def citations_in(language: str) -> Pair:
    """Typed citations of a language."""
    text = _text_in(language)
    return lambda: unctc.find_citations(text, language), None


def read_sample() -> Pair:
    """S/2018/208 read, beside find_citations on its raw text."""
    raw = sample_text()
    return lambda: unctc.loads(raw, format="text"), lambda: unctc.find_citations(raw, "zh")


def check_sample() -> Pair:
    """S/2018/208 checked, beside reading it."""
    raw, document = sample_text(), unctc.sample()
    return lambda: unctc.check(document), lambda: unctc.loads(raw, format="text")


def trace_cited() -> Pair:
    """S/2018/208 traced to the resolutions that it cites, beside loading these."""
    paths = sorted((corpus() / "sc" / "cited").glob("*.xml"))
    sample, resolutions = unctc.sample(), [unctc.load(path) for path in paths]
    return lambda: unctc.trace(sample, resolutions), lambda: [unctc.load(path) for path in paths]


def mandates() -> Pair:
    """Resolutions loaded with what they demand, beside without; the line is what is above 1."""
    paths = some((corpus() / "sc" / "2022" / "English").glob("*.xml"))
    return (
        lambda: [unctc.load(path) for path in paths],
        lambda: [unctc.load(path, interpret=False) for path in paths],
    )


def letters(number: int) -> Pair:
    """Read the text of S/2018/208, *number* times as one."""
    raw = sample_text() * number

    def read() -> object:
        try:
            return unctc.loads(raw, format="text", partial=True)
        except TypeError:  # versions before 0.2 take everything that they can place
            return unctc.loads(raw, format="text")

    return read, None


def read_corpus() -> Pair:
    """Every file of the corpus read."""
    paths = sorted(corpus().rglob("*.xml"))

    def read() -> int:
        refused = 0
        for path in paths:
            try:
                unctc.load(path)
            except unctc.UnctcError:
                refused += 1
        return refused

    return read, None


LINES: dict[str, Callable[[], Pair]] = {
    "load_council": load_council,
    "load_languages": load_languages,
    "load_assembly": load_assembly,
    "load_cached": load_cached,
    "load_json": load_json,
    "citations_typed": citations_typed,
    **{f"citations_{each}": (lambda each=each: citations_in(each)) for each in LANGUAGES},  # type: ignore[misc]
    "read_sample": read_sample,
    "check_sample": check_sample,
    "trace_cited": trace_cited,
    "mandates": mandates,
    **{f"letters_{each}": (lambda each=each: letters(each)) for each in SAMPLE_LENGTHS},  # type: ignore[misc]
    "read_corpus": read_corpus,
}


def units(name: str) -> float:
    """Return by what the time of a line is divided: citations, or letters; 1 where it is measured beside something."""
    if name.startswith("citations_") and (language := name.removeprefix("citations_")) in LANGUAGES:
        return float(len(unctc.find_citations(_text_in(language), language)))
    if name.startswith("letters_"):
        return float(name.removeprefix("letters_"))
    if name == "read_corpus":
        return float(len(list(corpus().rglob("*.xml"))))
    return 1.0


def spent(work: Work) -> float:
    """Return the processor's seconds of one run; the garbage collector rests, as under timeit."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    taken = time.process_time() - start
    gc.enable()
    return taken


def timed(name: str, rounds: int) -> dict[str, float]:
    """Return the least time of a line and of what it is measured beside, each run in turn."""
    ours, theirs = LINES[name]()
    ours()  # what is built once is no part of it
    pairs = list(_pairs(ours, theirs, rounds))
    best = {"ours": min(each for each, _ in pairs), "units": units(name)}
    if theirs is not None:
        best["theirs"] = min(each for _, each in pairs)
    return best


def _pairs(ours: Work, theirs: Work | None, rounds: int) -> Iterator[tuple[float, float]]:
    for _ in range(rounds):
        yield spent(ours), spent(theirs) if theirs is not None else 0.0


def memory() -> dict[str, float]:
    """Return the bytes kept by a document, and the peak of reading the longest file beside its size."""
    paths = some((corpus() / "sc" / "2022" / "English").glob("*.xml"))
    longest = max(corpus().rglob("*.xml"), key=lambda path: path.stat().st_size)
    data = longest.read_bytes()
    for path in (*paths, longest):  # what is kept once is no part of a document
        unctc.load(path)
    gc.collect()
    tracemalloc.start()
    kept = [unctc.load(path) for path in paths]
    gc.collect()
    held = tracemalloc.get_traced_memory()[0] / len(kept)
    del kept
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    unctc.loads(data, format="akn4un")
    peak = tracemalloc.get_traced_memory()[1] - before
    return {"ours": held, "units": 1.0, "peak": peak / len(data)}


def fields() -> dict[str, str]:
    """Return a hash of everything read out of each file: every field in JSON, and what checks find."""
    found = {"S/2018/208": _digest(unctc.loads(sample_text(), format="text"))}
    folder = corpus()
    for path in sorted(folder.rglob("*.xml")):
        try:
            found[path.relative_to(folder).as_posix()] = _digest(unctc.load(path))
        except unctc.UnctcError as error:
            found[path.relative_to(folder).as_posix()] = f"{type(error).__name__}: {error}"
    return found


def _digest(document: unctc.Document) -> str:
    said = (*document.findings, *unctc.check(document))
    return hashlib.sha256(repr((facts_of(document), facts_of(said))).encode()).hexdigest()


def facts_of(value: object) -> object:
    """Return every field of a value and of the values in it, hidden ones and those not compared too."""
    if isinstance(value, (tuple, list)):
        return [facts_of(each) for each in value]
    if isinstance(value, dict):
        return [(facts_of(key), facts_of(each)) for key, each in value.items()]
    fields_of = getattr(type(value), "__attrs_attrs__", None)
    if fields_of is None:
        return repr(value)
    return [
        type(value).__name__,
        # By the name under which it is given: words may be kept as the text that they are in.
        *((each.alias, facts_of(getattr(value, each.alias, None))) for each in fields_of),
    ]


def main() -> int:
    """Print one line's figures; ``--times N`` only runs its work, for a counter of instructions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=[*LINES, "memory", "fields"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--times", type=int)
    asked = parser.parse_args()
    try:
        if asked.name in {"memory", "fields"}:
            print(json.dumps(memory() if asked.name == "memory" else fields()))
        elif asked.times is not None:
            ours, _ = LINES[asked.name]()
            for _ in range(asked.times):
                ours()
        else:
            print(json.dumps(timed(asked.name, asked.rounds)))
    except AbsentError as error:
        print(json.dumps({"absent": str(error)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
