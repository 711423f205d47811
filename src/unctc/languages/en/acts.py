"""English: the verbs with which organs act."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act

__all__ = ["ACTS", "SAYS"]

SAYS: Final = r"(?:(?:also|further|strongly|again|once again|once more|continues to|additionally|specifically|hereby|in this regard|in this context|as necessary|as a matter of (?:priority|urgency)) ){0,6}"
"""Words that go with the verb."""

ACTS: Final = (
    Act("requests", "requests(?! for)|continues to request", "requesting"),
    Act("directs", "directs", "directing"),
    Act("instructs", "instructs"),
    Act("decides", "decides|resolves"),
    Act("declares", "declares", mandates=False),
    # Published files print "Calls" with the Cyrillic capital U+0421, too.
    Act(
        "calls upon",
        r"[cC\u0421]alls (?:(?:once (?:again|more)|again|also|further) )*(?:(?:up)?on|for)"
        r"|continues to call (?:(?:up)?on|for)",
    ),
    Act("urges", "urges|continues to urge", "urging"),
    Act("encourages", "encourages|continues to encourage", "encouraging"),
    Act("invites", "invites|continues to invite"),
    Act("demands", "demands", "demanding"),
    Act("authorizes", "authori[sz]es"),
    Act("appeals", "appeals(?= to| for)"),
    Act("requires", "requires"),
    Act("recommends", "recommends"),
    Act("implores", "implores"),
    Act("insists", "insists"),
    Act("approves", "approves"),
    Act("renews", "renews"),
    Act("extends", "extends"),
    Act("maintains", "maintains"),
    Act("adopts", "adopts", mandates=False),
    Act("establishes", "establishes"),
    Act("considers", "considers", mandates=False),
    Act("rejects", "rejects", mandates=False),
    Act("determines", "determines", mandates=False),
    Act("asserts", "asserts", mandates=False),
    Act("understands", "understands", mandates=False),
    Act("regrets", "regrets", mandates=False),
    Act("accepts", "accepts", mandates=False),
    Act("proclaims", "proclaims", mandates=False),
    Act("undertakes", "undertakes", mandates=False),
    Act("designates", "designates", mandates=False),
    Act("appoints", "appoints", mandates=False),
    Act("congratulates", "congratulates|pays tribute", mandates=False),
    Act("appreciates", "appreciates", mandates=False),
    Act("agrees", "agrees", mandates=False),
    Act("intends", "intends", mandates=False),
    Act("concurs", "concurs", mandates=False),
    Act("cautions", "cautions", mandates=False),
    Act("warns", "warns", mandates=False),
    Act("transmits", "transmits", mandates=False),
    Act("underscores", "underscores", "underscoring", mandates=False),
    Act("underlines", "underlines", "underlining", mandates=False),
    Act("stresses", "stresses|continues to stress", "stressing", mandates=False),
    Act("emphasizes", "(?:re)?emphasi[sz]es", "(?:re)?emphasi[sz]ing", mandates=False),
    Act("highlights", "highlights", mandates=False),
    Act("reaffirms", "reaffirms", "reaffirming", mandates=False),
    Act("affirms", "affirms", mandates=False),
    Act("reiterates", "reiterates", "reiterating", mandates=False),
    Act("recalls", "recalls", "recalling", mandates=False),
    Act("reminds", "reminds", mandates=False),
    Act(
        "recognizes",
        "recogni[sz]es|acknowledges",
        "recogni[sz]ing|acknowledging",
        mandates=False,
    ),
    Act("welcomes", "welcomes", "welcoming", mandates=False),
    Act("commends", "commends", mandates=False),
    Act("endorses", "endorses", mandates=False),
    Act(
        "notes",
        "notes|takes (?:(?:due|positive|careful|full|further) )?note(?: of)?|continues to note",
        "noting",
        mandates=False,
    ),
    Act("observes", "observes", mandates=False),
    Act("looks forward", "looks forward to", mandates=False),
    Act("supports", "supports", mandates=False),
    Act("expresses", "expresses", "expressing", mandates=False),
    Act("confirms", "confirms", mandates=False),
    Act("clarifies", "clarifies", mandates=False),
    Act("condemns", "condemns|continues to condemn", "condemning", mandates=False),
    Act("deplores", "deplores", mandates=False),
    Act("reviews", "reviews", mandates=False),
)
