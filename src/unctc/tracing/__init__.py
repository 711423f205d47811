"""Tracing: from a programme to the resolutions behind it. This room imports ``extraction`` and below."""

from __future__ import annotations

from unctc.tracing.concepts import Concept, concepts
from unctc.tracing.linking import trace
from unctc.tracing.mandated import interpret, with_mandates
from unctc.tracing.reviews import review

__all__ = ["Concept", "concepts", "interpret", "review", "trace", "with_mandates"]
