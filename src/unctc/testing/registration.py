"""Register the strategies with Hypothesis, so that ``st.from_type(Symbol)`` works."""

from __future__ import annotations

from hypothesis import strategies as st

from unctc.model.citations import Citation
from unctc.model.letters import Letter
from unctc.model.passages import Paragraph
from unctc.model.programmes import WorkProgramme
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol
from unctc.testing.documents import letters, programmes
from unctc.testing.passages import citations, paragraphs
from unctc.testing.reports import reports
from unctc.testing.resolutions import (
    draft_resolutions,
    presidential_statements,
    resolutions,
)
from unctc.testing.symbols import symbols

__all__ = ["register"]


def register() -> None:
    """Tell Hypothesis how to draw the values of the model."""
    st.register_type_strategy(Symbol, symbols())
    st.register_type_strategy(Citation, citations())
    st.register_type_strategy(Paragraph, paragraphs())
    st.register_type_strategy(WorkProgramme, programmes())
    st.register_type_strategy(Letter, letters())
    st.register_type_strategy(Resolution, resolutions())
    st.register_type_strategy(DraftResolution, draft_resolutions())
    st.register_type_strategy(PresidentialStatement, presidential_statements())
    st.register_type_strategy(Report, reports())
