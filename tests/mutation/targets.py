"""Which tests are run for a mutant of which module: those first that are likeliest to notice, and soonest."""

from fnmatch import fnmatch
from pathlib import Path
from typing import Final

__all__ = ["TESTS", "laws", "near"]

TESTS: Final = Path(__file__).parents[1]

_NEAR: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("checks/*", ("unit/test_rules_of_checks.py", "unit/test_more_rules_of_checks.py", "unit/test_edges_of_checks.py", "unit/test_values_of_checks.py", "test_findings.py", "unit/test_check_*.py", "unit/test_completeness.py", "unit/test_hostile_input.py", "property/test_check_laws.py")),
    ("extraction/citations/pattern_prefilter.py", ("unit/test_needed_words.py", "unit/test_citation_patterns.py")),
    ("extraction/citations/*", ("unit/test_shapes_of_numbers.py", "unit/test_targets_of_numbers.py", "unit/test_readable_text.py", "unit/test_whose_numbers.py", "unit/test_edges_of_extraction.py", "unit/test_bodies_of_numbers.py", "unit/test_values_of_checks.py", "unit/test_disambiguation.py", "unit/test_citation_patterns.py", "unit/test_listed_citations.py", "unit/test_pinpoints.py", "unit/test_roles.py", "unit/test_scanner.py", "unit/test_citations_in_use.py", "test_citation_forms.py", "property/test_citation_laws.py")),
    ("extraction/needed_words.py", ("unit/test_needed_words.py",)),
    ("extraction/pattern_atoms.py", ("unit/test_needed_words.py",)),
    ("extraction/mandates.py", ("unit/test_edges_of_extraction.py", "unit/test_mandate*.py", "unit/test_mandated.py", "unit/test_who_is_told.py")),
    ("extraction/acting_paragraphs.py", ("unit/test_mandate*.py", "unit/test_who_is_told.py")),
    ("extraction/clauses.py", ("unit/test_mandate*.py", "unit/test_who_is_told.py")),
    ("extraction/told.py", ("unit/test_mandate*.py", "unit/test_who_is_told.py")),
    ("extraction/times.py", ("unit/test_edges_of_times.py", "unit/test_edges_of_extraction.py", "unit/test_deadlines.py", "unit/test_due.py", "property/test_time_laws.py")),
    ("extraction/days.py", ("unit/test_edges_of_times.py", "unit/test_deadlines.py", "unit/test_due.py", "property/test_time_laws.py")),
    ("extraction/bodies.py", ("unit/test_body_names.py", "unit/test_programme_bodies.py")),
    ("extraction/*", ("unit/test_edges_of_times.py", "unit/test_edges_of_extraction.py", "unit/test_deliverable*.py", "unit/test_promising_forms.py", "unit/test_duties_in_four_languages.py", "unit/test_sample_deliverables.py", "unit/test_mandate*.py", "unit/test_deadlines.py", "unit/test_searched_once.py", "unit/test_interpretation.py", "property/test_time_laws.py")),
    ("structure/*", ("unit/test_numbers_of_lines.py", "unit/test_structure_at_its_edges.py", "unit/test_facts_of_documents.py", "unit/test_letter_lines.py", "unit/test_report_lines.py", "unit/test_resolution_lines.py", "unit/test_values_of_structure.py", "unit/test_whole_texts.py", "unit/test_english.py", "unit/test_sections.py", "unit/test_operative_structure.py", "unit/test_resolution_parts.py", "unit/test_statement_text.py", "unit/test_tables.py", "unit/test_printed_votes.py", "unit/test_other_attachments.py", "unit/test_letters_with_keys.py", "unit/test_six_languages.py", "unit/test_recovery.py", "unit/test_programme_bodies.py", "unit/test_sample.py", "unit/test_drawn_faults.py", "unit/test_line_recovery.py", "property/test_parliamentary_report_laws.py", "property/test_resolution_laws.py", "property/test_document_laws.py")),
    ("alignment/*", ("unit/test_values_of_alignment.py", "unit/test_alignment_at_its_edges.py", "unit/test_alignment_steps.py", "unit/test_alignment.py", "unit/test_word_diff.py", "unit/test_diff.py", "unit/test_diff_programmes.py", "unit/test_check_counterparts.py", "unit/test_check_deliverables.py", "property/test_diff_laws.py")),
    ("tracing/*", ("unit/test_values_of_checks.py", "unit/test_scoring.py", "unit/test_trace.py", "unit/test_mandated.py", "property/test_trace_laws.py")),
    ("model/*symbol*", ("unit/test_values_of_the_model.py", "unit/test_model_at_its_edges.py", "property/test_symbol_laws.py", "unit/test_citation_patterns.py", "unit/test_scanner.py", "unit/test_hostile_input.py")),
    ("model/*", ("unit/test_values_of_the_model.py", "unit/test_model_at_its_edges.py", "unit/test_neutral_numbers.py", "unit/test_due.py", "unit/test_sections.py", "unit/test_diff.py", "unit/test_trace.py", "unit/test_resolution_parts.py", "unit/test_operative_structure.py", "unit/test_tables.py", "unit/test_json_fast_decoder.py", "unit/test_hostile_input.py", "property/test_node_laws.py", "property/test_symbol_laws.py", "property/test_drawn_document_laws.py")),
)  # fmt: skip


def near(module: str) -> list[Path]:
    """Return the files of tests of a module, by the first row whose pattern it matches, without the laws."""
    return [each for each in _files_for(module) if each.parent.name != "property"]


def laws(module: str) -> list[Path]:
    """Return the files of laws that a module must keep, too."""
    return [each for each in _files_for(module) if each.parent.name == "property"]


def _files_for(module: str) -> list[Path]:
    patterns = next((found for pattern, found in _NEAR if fnmatch(module, pattern)), ())
    return list(dict.fromkeys(each for one in patterns for each in sorted(TESTS.glob(one))))
