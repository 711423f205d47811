"""Step 6: what a programme promises: who owes what to whom by when.

A sentence is read from left to right. Somebody acts; words such as "supports" or "considers the report
of" hand over to somebody else; a verb of delivery makes a deliverable of what the one who acts then does.
What the table of the language does not know is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from unctc.extraction.dated_drafts import dated
from unctc.extraction.drafts import Actors, Draft
from unctc.extraction.duty_events import says_nothing
from unctc.extraction.list_items import read_item
from unctc.extraction.marked_text import MarkedText, mark_text
from unctc.extraction.noun_phrases import find_noun
from unctc.extraction.pronouns import Antecedent
from unctc.extraction.sentence_reading import SentenceReading
from unctc.extraction.sentence_roles import SentenceRoles
from unctc.extraction.sentences import sentences_of
from unctc.extraction.subjects import subject_of
from unctc.extraction.year_parts import Said
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.late_patterns import late_pattern
from unctc.model.bodies import EXPERTS, Body
from unctc.model.citations import Citation, Role
from unctc.model.due import Due, DueDate
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable
from unctc.model.symbols import Symbol

__all__ = ["find_deliverables", "read_paragraph"]

_NUMBER = r"(?:[(（][^\W_]{1,3}|[^\W_]|[ivx]{2,3})[)）]\s*"
# "and", in whatever language.
_AND = r"[^\W\d_]{1,3}(?: |(?=[(（]))"
_ITEM = late_pattern(rf"\s*(?:{_AND})?{_NUMBER}")
# The first item of a list is in the sentence that leads to it.
_BARE_ITEM = late_pattern(rf"(?:\A\s*(?:{_AND})?|[:：]\s*){_NUMBER}")
# An item of a list that begins with a capital, and no abbreviation.
_OPENED_ITEM = late_pattern(rf"[:：;；]\s*(?:{_AND})?{_NUMBER}(?=[^\W\d_][^\W\d_])(?=\w(?![A-Z]))")
_BRACKETS = (")", "）")


def find_deliverables(
    text: str,
    rules: DutyRules,
    *,
    citations: Sequence[Citation] = (),
    committee: Body | None = Body.CTC,
    said: Said | None = None,
) -> tuple[Deliverable, ...]:
    """Return what the paragraph *text* promises, in order; where they are is left to the caller.

    Args:
        text: the paragraph.
        rules: the table of its language.
        citations: the citations in it.
        committee: whom "the Committee" alone means.
        said: when the programme says so: the first day of its period.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> text = "执行局将于2018年6月30日前向委员会提交报告。"
        >>> (found,) = find_deliverables(text, rules_for(Language.CHINESE).duties)
        >>> found.kind.value, [str(body) for body in found.responsible], str(found.due)
        ('report', ['CTED'], '2018-06-30')
    """
    return read_paragraph(text, rules, citations=citations, committee=committee, said=said)[0]


def read_paragraph(
    text: str,
    rules: DutyRules,
    *,
    citations: Sequence[Citation] = (),
    committee: Body | None = Body.CTC,
    said: Said | None = None,
    before: Antecedent | None = None,
) -> tuple[tuple[Deliverable, ...], Antecedent]:
    """Return what a paragraph promises, and of whom it last speaks, for a pronoun that opens the next one.

    Args:
        text: the paragraph.
        rules: the table of its language.
        citations: the citations in it.
        committee: whom "the Committee" alone means.
        said: when the programme says so: the first day of its period.
        before: of whom the paragraph before last speaks.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> duties = rules_for(Language.ENGLISH).duties
        >>> _, before = read_paragraph("CTED will continue its dialogue.", duties)
        >>> (found,), _ = read_paragraph("It will submit a report.", duties, before=before)
        >>> found.responsible
        (<Body.CTED: 'CTED'>,)
    """
    experts = EXPERTS.get(committee) if committee is not None else None
    marked = _as_one_sentence(mark_text(text, rules.language, committee, experts, said))
    found: list[Deliverable] = []
    actors = Actors()
    spoken_of = before or Antecedent()
    before_list: Due | None = None
    for sentence in sentences_of(marked, rules):
        if not (actors.acting or actors.partners) and says_nothing(
            sentence.of(marked.skeleton).lstrip(), rules
        ):
            spoken_of = _spoken_of(marked, sentence, rules)
            continue
        cited = tuple(
            dict.fromkeys(
                each.target
                for each in citations
                if each.role is Role.BASIS and sentence.covers(each.span)
            )
        )
        # Whoever acts before a list acts in each of its items.
        item = _ITEM.match(sentence.of(marked.text))
        promised, actors, spoken_of = _in_sentence(
            marked, sentence, rules, cited, actors if item else Actors(), spoken_of
        )
        if not item:
            before_list = _due_before_list(marked, sentence)
        elif before_list is not None:
            promised = [_by(before_list, each) for each in promised]
        found += promised
    return tuple(found), spoken_of


def _due_before_list(marked: MarkedText, sentence: Span) -> Due | None:
    """Return by when all is due that a list names: "By 30 June it will: (a) submit; (b) publish"."""
    words = sentence.of(marked.text)
    item = _BARE_ITEM.search(words)
    if item is None or not item.start():
        return None
    stated = marked.dues_in(Span(sentence.start, sentence.start + item.start()))
    return stated[-1].due if stated else None


def _by(due: Due, promised: Deliverable) -> Deliverable:
    """Return *promised* with the *due* of its list where it has no time of its own."""
    own = promised.due is not None or promised.rhythms
    return promised if own else evolve(promised, due=due)


def _as_one_sentence(marked: MarkedText) -> MarkedText:
    """Return a text in which items go on with the words before the list: "will: (a) Submit" is "will: (a) submit"."""
    if not any(each in marked.text for each in _BRACKETS):
        return marked
    initials = [match.end() for match in _OPENED_ITEM.finditer(marked.skeleton)]
    if not initials:
        return marked
    text, skeleton = list(marked.text), list(marked.skeleton)
    for at in initials:
        small = skeleton[at].lower()
        if len(small) == 1:
            text[at] = skeleton[at] = small
    return evolve(marked, text="".join(text), skeleton="".join(skeleton))


def _spoken_of(marked: MarkedText, sentence: Span, rules: DutyRules) -> Antecedent:
    """Return of whom a sentence speaks that promises nothing."""
    if marked.named_within(sentence.start, sentence.end) is None:
        return Antecedent()
    start = sentence.end - len(sentence.of(marked.text).lstrip())
    inner = marked.part(Span(start, sentence.end))
    return SentenceRoles(inner, rules, Actors()).antecedent()


def _in_sentence(
    marked: MarkedText,
    sentence: Span,
    rules: DutyRules,
    cited: tuple[Symbol, ...],
    before: Actors,
    spoken_of: Antecedent,
) -> tuple[list[Deliverable], Actors, Antecedent]:
    # Each sentence is read as if it were the whole text, so that "^" and what looks behind mean its start.
    words = sentence.of(marked.text)
    lead = len(words) - len(words.lstrip())
    start = sentence.start + lead
    inner = marked.part(Span(start, sentence.end))
    reading = SentenceReading.of(inner, rules, before, spoken_of)
    drafts = _merge(reading.read(), inner, rules)
    actors = reading.actors()
    if not drafts and actors.acting and (item := _BARE_ITEM.search(inner.text)):
        end = len(inner.text.rstrip(f" {SEMICOLONS}{FULL_STOPS}"))
        drafts = read_item(inner, Span(item.end(), max(item.end(), end)), rules, actors)
    seen: dict[tuple[object, ...], Deliverable] = {}
    for draft, due, rhythms in dated(drafts, inner, rules):
        subject = subject_of(draft.named or draft.thing, inner, rules)
        deliverable = Deliverable(
            draft.kinds[0],
            further_kinds=draft.kinds[1:],
            responsible=draft.responsible,
            recipients=draft.recipients,
            partners=tuple(body for body in draft.partners if body not in draft.responsible),
            subject=subject and Span(start + subject.start, start + subject.end),
            due=due,
            rhythms=rhythms,
            mandates=cited,
        )
        key = (draft.kinds, draft.responsible, draft.recipients)
        if draft.named is not None and due is not None:
            # "will prepare a report, to be submitted by 30 June": what has no time of its own is the same.
            undated = (draft.kinds, draft.responsible, ())
            if undated in seen and seen[undated].due is None:
                del seen[undated]
        former = seen.get(key)
        if former is None or (former.due is None and due is not None):
            seen[key] = deliverable
        elif due is not None and due != former.due:
            seen[(*key, due)] = deliverable
    promised = sorted(seen.values(), key=lambda each: each.subject or Span(0, 0))
    return promised, actors, reading.roles.antecedent()


def _merge(drafts: list[Draft], inner: MarkedText, rules: DutyRules) -> list[Draft]:
    """Take "information on the annual review that it conducts" for the review."""
    kept: list[Draft] = []
    for draft in drafts:
        outer = kept[-1] if kept else None
        if outer is None or outer.verb == draft.verb or not outer.thing.words.covers(draft.verb):
            kept.append(draft)
        elif (end := _end_before_clause(outer, draft, inner, rules)) is not None:
            words = Span(outer.thing.words.start, end)
            kept[-1] = evolve(outer, thing=evolve(outer.thing, words=words))
            kept.append(draft)
        else:
            kept[-1] = evolve(  # the same deliverable, better known
                draft,
                recipients=draft.recipients or outer.recipients,
                responsible=draft.responsible or outer.responsible,
                verb=outer.verb,
                kinds=tuple(dict.fromkeys((*draft.kinds, *outer.kinds))),
            )
    return kept


def _end_before_clause(
    outer: Draft, draft: Draft, inner: MarkedText, rules: DutyRules
) -> int | None:
    """Return where *outer* ends if *draft* is of a clause with a day of its own: "by 30 June, which it will consider by July"."""
    days = (each.span for each in inner.dues if isinstance(each.due, DueDate))
    stated = [each for each in days if each.start >= outer.verb.end]
    before = [each.end for each in stated if each.end <= draft.verb.start]
    if not before or len(before) == len(stated):
        return None
    end = before[-1]
    # "will, by 30 June, submit" and "will submit, by 30 June, a list of …" go on after the comma.
    named = find_noun(inner, Span(outer.verb.end, end), rules) is not None
    return end if named and inner.text[end : end + 1] in COMMAS else None
