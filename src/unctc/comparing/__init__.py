"""What has changed: year against year, language against language, draft against final. This room imports ``tracing`` and below."""

from __future__ import annotations

from unctc.comparing.diffing import diff

__all__ = ["diff"]
