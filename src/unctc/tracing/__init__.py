"""From a programme to the resolutions behind it. This room imports reading and what is below."""

from __future__ import annotations

from unctc.tracing.concepts import Concept, concepts
from unctc.tracing.reviewing import review
from unctc.tracing.tracing import trace

__all__ = ["Concept", "concepts", "review", "trace"]
