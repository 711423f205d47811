"""From a programme to the resolutions behind it. This room imports reading and what is below."""

from __future__ import annotations

from unctc.tracing.concepts import Concept, concepts
from unctc.tracing.linking import trace
from unctc.tracing.reviews import review

__all__ = ["Concept", "concepts", "review", "trace"]
