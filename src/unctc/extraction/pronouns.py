"""Whom a pronoun means that acts: "It will submit", «وستقدم», 将提交 without a subject."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from unctc.languages.rules.duties import Pronoun
from unctc.model.bodies import Body

__all__ = ["Antecedent", "whom_it_means"]


@frozen
class Antecedent:
    """Of whom the sentence before speaks, and how it names them.

    Attributes:
        subject: its subject.
        acting: all who act in it.
        names: each body with the words that name it, in order.
    """

    subject: tuple[Body, ...] = ()
    acting: tuple[Body, ...] = ()
    names: tuple[tuple[Body, str], ...] = ()

    @classmethod
    def of(cls, body: Body, name: str) -> Antecedent:
        """Return the antecedent that is a body alone, by its name."""
        return cls((body,), (body,), ((body, name),))


def whom_it_means(
    pronoun: Pronoun, before: Antecedent, receiving: Iterable[Body]
) -> tuple[Body, ...]:
    """Return whom *pronoun* means; nobody where two that it fits may be meant.

    Args:
        pronoun: the pronoun.
        before: of whom the sentence before speaks.
        receiving: who receives what the pronoun's own sentence delivers, and is not its subject.

    Example:
        >>> import re
        >>> it = Pronoun(re.compile("It"))
        >>> ctc, cted = Body.CTC, Body.CTED
        >>> named = ((ctc, "Committee"), (cted, "CTED"))
        >>> whom_it_means(it, Antecedent((cted,), (cted,), named), ())
        (<Body.CTED: 'CTED'>,)
        >>> whom_it_means(it, Antecedent((cted,), (cted, ctc), named), ())
        ()
    """
    excluded = frozenset(receiving)
    fitting = tuple(
        dict.fromkeys(
            body
            for body, name in before.names
            if body not in excluded
            and (pronoun.plural or not body.collective)
            and _fits(pronoun.antecedent, name)
        )
    )
    if pronoun.last:
        return fitting[-1:] if len(fitting) > 1 else ()
    subject = tuple(body for body in before.subject if body in fitting)
    if pronoun.plural:
        several = len(subject) > 1 or any(body.collective for body in subject)
        return subject if several and subject == before.subject else ()
    if len(subject) == 1:
        rivals = [body for body in before.acting if body in fitting and body not in subject]
        return () if rivals else subject
    return fitting if not subject and len(fitting) == 1 else ()


def _fits(antecedent: re.Pattern[str] | None, name: str) -> bool:
    return antecedent is None or antecedent.match(name) is not None
