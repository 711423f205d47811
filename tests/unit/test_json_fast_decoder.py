"""The fast way through JSON takes what the strict converter takes, and nothing else."""

import copy
import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

import unctc
from unctc.errors import InvalidJsonError
from unctc.loaders.json import _read_slowly
from unctc.schemas.json_fast_decoder import decode_document

STRANGE = [
    None, True, False, 0, 1, -1, 1.0, 1.5, 10**30, "", "1", "true", "S/2018/1", "s/2018/1", "zh",
    "2018-02-29", "2018-03-01", "2018-03-01T00:00:00", [], [1], [1, 2], [2, 1], [1, 2, 3], ["1", 2],
    {}, {"kind": "annex"}, {"kind": "due_date", "day": "2018-03-01"}, {"start": 1, "end": 2},
]  # fmt: skip


def small_letter() -> dict[str, object]:
    """A letter with a piece of every kind that the sample has."""
    value: dict[str, Any] = json.loads(unctc.dumps(unctc.sample()))
    value["furniture"] = value["furniture"][:1]
    for attachment in value["attachments"]:
        programme = attachment["programme"]
        programme["sections"] = [programme["sections"][-1]]
        programme["sections"][0]["paragraphs"] = programme["sections"][0]["paragraphs"][:1]
        due = {str(sorted(each.get("due") or ())): each for each in programme["deliverables"]}
        programme["deliverables"] = list(due.values())
    return value


def resolution() -> dict[str, object]:
    paragraph = {"text": "Recalls 1373 (2001),", "citations": [
        {"target": "S/RES/1373 (2001)", "span": [8, 19], "printed": "1373 (2001)", "role": "title"}
    ]}  # fmt: skip
    return {
        "kind": "resolution",
        "schema": 2,
        "language": "en",
        "symbol": "S/RES/2395 (2017)",
        "adopted": "2017-12-21",
        "votes": {"in_favour": 15, "states_in_favour": ["Bolivia"]},
        "preambular_paragraphs": [paragraph],
        "leading_paragraphs": [{"number": 1, "points": [paragraph], **paragraph}],
        "mandates": [{
            "source": "S/RES/2395 (2017)", "act": "directs", "span": [1, 2],
            "due": {"kind": "due_date", "day": "2018-03-30"},
            "further_dues": [{"kind": "within", "count": 1, "unit": "year"}],
        }],
    }  # fmt: skip


def places(value: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()  # fmt: skip
    for key, each in children:
        yield from places(each, (*path, key))


def changed(value: dict[str, object], step: int) -> Iterator[dict[str, object]]:
    """Yield *value* with one place changed, taken out, or given a key that nobody knows."""
    for index, path in enumerate(islice(places(value), 0, None, step)):
        for way in range(3):
            other = copy.deepcopy(value)
            spot: object = other
            for key in path[:-1]:
                spot = spot[key]  # type: ignore[index]  # the path is one of this value
            if way == 0 and path:
                spot[path[-1]] = STRANGE[index % len(STRANGE)]  # type: ignore[index]  # as above
            elif way == 1 and path:
                del spot[path[-1]]  # type: ignore[attr-defined]  # as above
            elif way == 2 and isinstance(target := spot[path[-1]] if path else spot, dict):  # type: ignore[index]  # as above
                target["unknown"] = 1
            yield other


@pytest.mark.parametrize(("value", "step"), [(small_letter(), 11), (resolution(), 1)])
def test_both_ways_agree(value: dict[str, object], step: int) -> None:
    sound = json.dumps(value).encode()
    assert decode_document(sound) == _read_slowly(sound, "") != None  # noqa: E711 - a chain
    refused = 0
    for other in changed(value, step):
        data = json.dumps(other).encode()
        fast = decode_document(data)
        try:
            slow = _read_slowly(data, "")
        except InvalidJsonError:
            slow = None
        assert fast == slow, data
        refused += slow is None
    assert refused > 20


def test_the_sample_is_read_the_fast_way() -> None:
    document = unctc.sample()
    read = decode_document(unctc.dumps(document).encode())

    assert read == document
    assert unctc.dumps(read) == unctc.dumps(document)
    assert isinstance(read, unctc.Letter)
    assert read.furniture == document.furniture


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'"letter"', b'{"kind":"letter"}'])
def test_what_is_no_document_is_left_to_the_converter(data: bytes) -> None:
    assert decode_document(data) is None
