"""Documents to look at: one page of HTML each, with nothing from elsewhere. The extra ``report`` brings jinja2.

``rendering`` holds the verbs; ``parts``, ``texts``, ``tracks``, ``matrices`` and ``timelines`` say what is shown,
the files in ``templates`` how. Nothing in Python makes HTML: templates escape all that they are given.
This room imports ``checks``, ``reading`` and what is below.
"""

from __future__ import annotations

from unctc.report.rendering import render, render_timeline, render_trace

__all__ = ["render", "render_timeline", "render_trace"]
