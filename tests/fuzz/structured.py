"""Mutations that leave the file well-formed: values of JSON, and attributes, text and elements of XML."""

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

from lxml import etree

__all__ = ["changed_json", "changed_xml"]

VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        2**31,
        2**63,
        10**30,
        1.5,
        1e308,
        "",
        " ",
        "\0",
        "\ud800",
        "x",
        "1",
    ),
    *(
        "annex/7",
        "S/2018/208",
        "A/RES/0(V)",
        "2018-02-31",
        "9999-12-31",
        "0001-01-01",
        "\u202e",
        "9" * 4301,
    ),
    *([], {}, [[]], [0, 0], [5, 1], [-1, 10**9], [{}], {"kind": "annex"}, [None], ["operative/1"]),
)
"""What a value of JSON is replaced by."""


def changed_json(random: Random, data: bytes) -> bytes:
    """Return the JSON in *data* with a few values changed, moved, doubled or taken out; *data* if it is none."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return data
    for _ in range(random.choice((1, 1, 2, 4))):
        places = list(_places(value))
        if not places:
            break
        inside, key = random.choice(places)
        other, from_key = random.choice(places)
        match random.randrange(5):
            case 0:
                inside[key] = copy.deepcopy(random.choice(VALUES))
            case 1:
                inside[key] = json.loads(json.dumps(other[from_key]))
            case 2:
                del inside[key]
            case 3 if isinstance(inside, list):
                inside += [copy.deepcopy(inside[key]) for _ in range(random.choice((1, 3, 50)))]
            case _ if isinstance(inside, dict):
                known = {each for each, _ in _pairs(value)}
                inside[random.choice(sorted(known))] = copy.deepcopy(random.choice(VALUES))
            case _:
                inside[key] = copy.deepcopy(random.choice(VALUES))
    return json.dumps(value).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - any JSON
    waiting = [value]
    while waiting:
        each = waiting.pop()
        pairs = (
            each.items()
            if isinstance(each, dict)
            else enumerate(each)
            if isinstance(each, list)
            else ()
        )
        for key, inner in pairs:
            yield each, key
            waiting.append(inner)


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    return ((key, inside) for inside, key in _places(value) if isinstance(key, str))


_TEXTS = (
    "",
    " ",
    "x",
    "1.",
    "(a)",
    "-1",
    "9" * 4301,
    "²",
    "#nowhere",
    "/un/akn",
    "2018-02-31",
    "\u202e",
    "resolution 1373 (2001)",
    "http://[",
    "//",
    "#para_0",
    "S/0/0",
)


def changed_xml(random: Random, data: bytes) -> bytes:
    """Return the XML in *data* with a few attributes, texts or elements changed; *data* if it is none."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return data
    for _ in range(random.choice((1, 1, 2, 4))):
        elements = [each for each in root.iter() if isinstance(each.tag, str)]
        one, other = random.choice(elements), random.choice(elements)
        parent = one.getparent()
        match random.randrange(8):
            case 0 | 1 if one.attrib:
                one.set(random.choice(sorted(one.attrib)), random.choice(_TEXTS))
            case 2:
                for name, each in other.attrib.items():
                    one.set(name, each)
            case 3:
                one.tag = other.tag
            case 4:
                one.text = random.choice(_TEXTS)
            case 5 if parent is not None:
                parent.remove(one)
            case 6:
                one.insert(
                    random.randrange(len(one) + 1),
                    etree.fromstring(etree.tostring(other, with_tail=False)),
                )
            case _:
                one.tail = random.choice(_TEXTS)
    return etree.tostring(root)
