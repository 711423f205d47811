"""Tracing: from a programme to the resolutions behind it. This room imports ``extraction`` and below.

The modules, in the order in which data flows:

``resolution_selection``
    Select the resolutions that can be behind a document, with findings about the others.
``paragraph_features``
    Features of a paragraph that are comparable across languages: times, citations, bodies, concepts.
``concepts``
    The controlled vocabulary by which texts in different languages are compared.
``scoring``
    Score a link by its shared features, weighted by rarity, and by how recent the resolution is.
``linking``
    Trace a document: compare its paragraphs with every operative paragraph of the resolutions.
``mandated``
    Deliverables and the resolutions behind them: what the text cites, and what a trace finds.
``coverage``
    Coverage of a trace: mandates taken up or not, paragraphs with a mandate or without.
``reviews``
    Review a trace: confirm or reject its links.
"""

from __future__ import annotations

from unctc.tracing.concepts import Concept, concepts
from unctc.tracing.linking import trace
from unctc.tracing.mandated import interpret, with_mandates
from unctc.tracing.reviews import review

__all__ = ["Concept", "concepts", "interpret", "review", "trace", "with_mandates"]
