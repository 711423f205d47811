"""Rows of plain values as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable

from unctc.serializers.rows import Row

__all__ = ["as_json_lines"]


def as_json_lines(rows: Iterable[Row]) -> bytes:
    """Return *rows* as JSON, one object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
