"""Items of a list that have no verb of their own: they name what is delivered."""

from __future__ import annotations

from unctc.extraction.drafts import Actors, Draft
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import clause_end, find_noun, item_noun
from unctc.extraction.subjects import Object
from unctc.languages.rules.duties import DutyRules
from unctc.model.locations import Span

__all__ = ["read_item"]


def read_item(inner: MarkedText, item: Span, rules: DutyRules, actors: Actors) -> list[Draft]:
    """Read an item of a list that only names what is delivered, and whose it is.

    Args:
        inner: the sentence that the item is in.
        item: the item.
        rules: the table of its language.
        actors: who acts before the list.
    """
    if actors.delivers:
        return _listed(inner, item, rules, actors)
    noun = item_noun(inner, item, rules)
    if noun is None or not noun.authors:
        return []
    thing = Object(Span(noun.start, noun.end), noun.start, noun.start)
    partners = tuple(each for each in actors.partners if each not in noun.authors)
    return [
        Draft(
            verb=Span(item.start, item.start),
            thing=thing,
            kinds=(noun.name, *noun.further),
            responsible=noun.authors,
            recipients=(),
            partners=partners,
        )
    ]


def _listed(inner: MarkedText, item: Span, rules: DutyRules, actors: Actors) -> list[Draft]:
    """Read an item that only names what is delivered, where the words before the list say that it is."""
    end = min(item.end, clause_end(inner, item.start, rules))
    noun = find_noun(inner, Span(item.start, end), rules)
    if noun is None:
        return []
    return [
        Draft(
            verb=Span(item.start, item.start),
            thing=Object(Span(item.start, end), item.start, item.start),
            kinds=(noun.name, *noun.further),
            responsible=actors.acting,
            recipients=actors.recipients,
            partners=actors.partners,
            until=item.end,
        )
    ]
