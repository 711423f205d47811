"""What is delivered is about: the words that say so, in the object, before the verb, or in the clauses after."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.extraction.due_mentions import DueMention, RhythmMention
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import clause_end, find_noun
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS, SEMICOLONS
from unctc.model.locations import Span

__all__ = ["Object", "subject_of"]


@frozen
class Object:
    """The object of a verb of delivery, where its subject is looked for.

    Attributes:
        words: the object.
        verb: where its verb begins.
        since: where the clause of its verb begins, after the words for who acts.
    """

    words: Span
    verb: int
    since: int


def subject_of(thing: Object, inner: MarkedText, rules: DutyRules) -> Span | None:
    """Return what *thing* is about, as the text says it: the object itself where nothing says it better."""
    for found in _candidates(thing, inner, rules):
        trimmed = None if found is None else _trimmed(found, inner, rules)
        if trimmed is not None and not _is_time(trimmed, inner):
            return trimmed
    return None


def _candidates(thing: Object, inner: MarkedText, rules: DutyRules) -> Iterator[Span | None]:
    """Yield where the subject may be said, what says it best first."""
    words = _without_times(thing.words, inner)
    after = _after(thing.words.end, inner, rules)
    contents = _group(rules.contents, inner, after, at_start=True)
    stated = _stated(words, inner, rules)
    bare = bool(rules.bare.fullmatch(inner.skeleton, words.start, words.end))
    hollow = bare or _is(rules.hollow, inner, words) or words.start == words.end
    if stated is not None and not (contents and _is(rules.vague, inner, stated)):
        yield stated
    if contents is not None and (stated is not None or hollow):
        yield contents
    if hollow:
        yield from _before(thing, inner, rules)
        if words.start < words.end:
            if (purpose := _past_means(after, inner, rules)) is not None:
                yield purpose
            elif after.start < after.end and (bare or _says_more(after, inner, rules)):
                yield after
    if not bare:
        yield _without_whom_and_when(words, inner, rules)


def _without_times(words: Span, inner: MarkedText) -> Span:
    """Return an object without the times that it ends in: "a report by 30 March"."""
    end = words.end
    for each in reversed(inner.dues_in(words)):
        if inner.text[each.span.end : end].strip(f" {COMMAS}"):
            break
        end = each.span.start
    return Span(
        words.start,
        max(words.start, end if end == words.end else _stripped(inner, words.start, end)),
    )


def _stripped(inner: MarkedText, start: int, end: int) -> int:
    while start < end and inner.text[end - 1] in f" {COMMAS}":
        end -= 1
    return end


def _is_time(span: Span, inner: MarkedText) -> bool:
    """Whether *span* says nothing but when something is due."""
    stated = (*_around(span, inner.dues), *_around(span, inner.rhythms))
    return any(each.span.covers(span) for each in stated)


def _around(
    span: Span, mentions: Sequence[DueMention | RhythmMention]
) -> Sequence[DueMention | RhythmMention]:
    """Return the last of *mentions* that begins where *span* does or before; they overlap nowhere."""
    last = bisect(mentions, span.start, key=lambda each: each.span.start)
    return mentions[max(0, last - 1) : last]


def _stated(words: Span, inner: MarkedText, rules: DutyRules) -> Span | None:
    """Return what the object itself says that it is about: "a report on visits"."""
    match = rules.about.search(inner.text, words.start, words.end)
    return Span(*match.span("subject")) if match else None


def _is(pattern: re.Pattern[str] | None, inner: MarkedText, span: Span) -> bool:
    return pattern is not None and bool(pattern.fullmatch(inner.skeleton, span.start, span.end))


def _group(
    pattern: re.Pattern[str] | None, inner: MarkedText, span: Span, *, at_start: bool
) -> Span | None:
    if pattern is None:
        return None
    find = pattern.match if at_start else pattern.search
    match = find(inner.skeleton, span.start, span.end)
    return Span(*match.span("subject")) if match else None


def _after(start: int, inner: MarkedText, rules: DutyRules) -> Span:
    """Return what is said after an object, up to where something else is promised."""
    end = len(inner.text)
    if rules.passing is not None and (passed := rules.passing.match(inner.skeleton, start)):
        start = passed.end()
    # "…, and will also" goes on with something else.
    joined = (each.match(inner.skeleton, start) for each in (rules.resumption, rules.clause_end))
    if any(
        each and each.group().strip(f" {COMMAS}{SEMICOLONS}{FULL_STOPS}{COLONS}") for each in joined
    ):
        return Span(start, start)
    if rules.subject_end is not None and (stop := rules.subject_end.search(inner.skeleton, start)):
        end = stop.start()
    return Span(start, end)


def _says_more(after: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether what follows a hollow object goes on about it: "meetings, including regional ones"."""
    lead = rules.subject_lead
    start = after.start
    while start < after.end and inner.text[start] in f" {COMMAS}":
        start += 1
    return lead is not None and lead.match(inner.skeleton, start, after.end) is not None


def _past_means(after: Span, inner: MarkedText, rules: DutyRules) -> Span | None:
    """Return the purpose that follows the means by which it is reached."""
    match = rules.means.match(inner.skeleton, after.start, after.end) if rules.means else None
    return Span(match.end(), after.end) if match else None


def _before(thing: Object, inner: MarkedText, rules: DutyRules) -> Iterator[Span]:
    """Yield what the words before a verb say of its object, right before it or in the clause that it serves."""
    before = Span(thing.since, thing.verb)
    for pattern in rules.abouts_before:
        found = _group(pattern, inner, before, at_start=False)
        if found is not None:
            yield found
    serving = rules.to_this_end and rules.to_this_end.search(
        inner.skeleton, before.start, before.end
    )
    if serving:
        yield Span(before.start, min(serving.start(), clause_end(inner, before.start, rules)))


def _trimmed(span: Span, inner: MarkedText, rules: DutyRules) -> Span | None:
    """Return *span* without punctuation and words at its edges that say nothing; ``None`` if nothing is left."""
    text, first, last = inner.text, span.start, span.end
    while first < last:
        if text[first] in f" {COMMAS}{rules.particles}":
            first += 1
        elif rules.subject_lead and (lead := rules.subject_lead.match(inner.skeleton, first, last)):
            first = lead.end()
        else:
            break
    if rules.subject_trail and (trail := rules.subject_trail.search(inner.skeleton, first, last)):
        last = trail.start()
    while first < last and text[last - 1] in f" {COMMAS}{SEMICOLONS}{FULL_STOPS}":
        last -= 1
    return Span(first, last) if first < last else None


def _without_whom_and_when(words: Span, inner: MarkedText, rules: DutyRules) -> Span | None:
    """Return an object without words around it, or after its noun, that say to whom it goes and by when.

    Returns:
        What is left of it; ``None`` where no more is left of it than what it is.
    """
    start = _past_whom_and_when(words, inner, rules)
    noun = find_noun(inner, Span(start, words.end), rules)
    if noun is None:
        return Span(start, words.end)
    outside = [
        each.span.start
        for each in inner.dues_in(words)
        # "rapport annuel": an adjective right after the noun is part of it.
        if each.span.start > noun.end + 1
        or (each.span.start >= noun.end and " " in each.span.of(inner.text))
    ]
    rest = Span(noun.end, words.end)
    outside += (
        each.start for each in (*_to_whom(rest, inner, rules), *_with_whom(rest, inner, rules))
    )
    if not outside and start == words.start:
        return words
    end = _stripped(inner, start, min((*outside, words.end)))
    # The pattern of a bare object begins with the space after the verb.
    lead = start if inner.text[start : start + 1] == " " else max(words.start, start - 1)
    return None if rules.bare.fullmatch(inner.skeleton, lead, end) else Span(start, end)


def _to_whom(clause: Span, inner: MarkedText, rules: DutyRules) -> Iterator[Span]:
    """Yield where *clause* says to whom an object goes, which it can only where it names somebody."""
    if inner.named_within(clause.start, clause.end) is None:
        return
    for pattern in rules.recipients:
        for match in pattern.finditer(inner.skeleton, clause.start, clause.end):
            yield Span(*match.span())
    if rules.given_to is not None and rules.given is not None:
        for match in rules.given_to.finditer(inner.skeleton, clause.start, clause.end):
            if rules.given.match(inner.text, *match.span("bodies")):
                yield Span(*match.span("bodies"))


def _with_whom(clause: Span, inner: MarkedText, rules: DutyRules) -> Iterator[Span]:
    """Yield where *clause* says with whom it is done, set off by a comma."""
    if inner.named_within(clause.start, clause.end) is None:
        return
    for pattern in rules.partners:
        for match in pattern.finditer(inner.skeleton, clause.start, clause.end):
            if inner.text[clause.start : match.start()].rstrip()[-1:] in COMMAS:
                yield Span(*match.span())


def _past_whom_and_when(clause: Span, inner: MarkedText, rules: DutyRules) -> int:
    """Return where an object begins after words that say to whom it goes and by when."""
    lead = [each.span for each in inner.dues_in(clause)]
    if rules.parties and (party := rules.parties.match(inner.skeleton, clause.start, clause.end)):
        lead.append(Span(*party.span()))
    lead += _to_whom(clause, inner, rules)
    start = clause.start
    for span in sorted(lead):
        if span.start < start or not _says_how(Span(start, span.start), inner, rules):
            continue
        noun = find_noun(inner, Span(span.end, clause.end), rules)
        # "annual report" is a report, not a time and a report.
        if noun is None or noun.start > span.end:
            start = span.end
    return start


def _says_how(span: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether the words at *span* are nothing but how something is said: "orally"."""
    start = span.start
    while start < span.end and inner.text[start] in f" {COMMAS}":
        start += 1
    end = _stripped(inner, start, span.end)
    # What follows is seen, for "it" is a word to leave out only where a time is next.
    lead = rules.subject_lead and rules.subject_lead.match(inner.skeleton, start)
    return start == end or (lead is not None and lead.end() == end)
