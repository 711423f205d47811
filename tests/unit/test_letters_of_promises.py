"""Letters made of the promises that are read one by one say the same, on lines of their own and broken at a width."""

from __future__ import annotations

import csv
import re
import textwrap
from collections.abc import Iterator
from itertools import batched, chain
from pathlib import Path

import pytest

import unctc

DATA = Path(__file__).parents[1] / "data"
_NUMBERED = re.compile(r"(?P<number>\d+)\. ")
_PARAGRAPHS = 9
