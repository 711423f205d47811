"""English: the verbs with which organs act."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act

__all__ = ["ACTS", "ACT_LEAD", "SAYS"]

# "Urgently appeals", "deeply regrets"
_ADVERBS: Final = r"(?!family|supply|assembly|reply|apply|comply|rely|july|only|subsequent|previous|recent|current|usual|annual|effective|automatic|eventual|initial|regular|respective|general)[a-z]{3,14}ly"
_ADVERB: Final = rf"(?:(?:{_ADVERBS}|strongly) )?"
SAYS: Final = rf"(?:(?:also|further|strongly|again|once again|once more|hereby|continues to|{_ADVERBS}|in this regard|in this context|as necessary|as a matter of (?:priority|urgency)) ){{0,6}}"
"""Words that go with the verb."""
ACT_LEAD: Final = r"(?:,|;|\.|and(?<= and)\b|but(?<= but)\b)(?:,? (?:in (?:this|that) (?:regard|context|connection|respect)|to (?:this|that) end|for (?:that|this|these) reasons?|therefore|thus|accordingly|in particular|also|further|furthermore|moreover|again|strongly|but),?)* "
"""What may be before a verb that opens a further clause."""
_REPEATED: Final = r"(?:(?:once (?:again|more)|again|also|further|urgently|solemnly|in this (?:regard|context),?) )*"

ACTS: Final = (
    # Before those verbs that it begins with.
    Act(
        "draws attention",
        r"(?:draws|calls|directs|invites) (?:(?:the|special|particular|once again|further) )*attention\b",
        mandates=False,
    ),
    Act(
        "requests",
        "requests(?! (?:for|submitted|made|received|from|contained)\\b)|continues to request",
        "requesting",
    ),
    Act("requests", "asks", only_emphasized=True),
    Act("directs", "directs", "directing"),
    Act("instructs", "instructs"),
    Act("decides", "decides|resolves"),
    Act("declares", "declares", mandates=False),
    # Published files print "Calls" with the Cyrillic capital U+0421, too.
    Act(
        "calls upon",
        rf"[cC\u0421]alls {_REPEATED}(?:(?:up)?on|for)|continues to call {_REPEATED}(?:(?:up)?on|for)",
    ),
    Act("urges", f"urges|continues to {_ADVERB}urge", "urging"),
    Act("encourages", f"encourages|continues to {_ADVERB}encourage", "encouraging"),
    Act("invites", "invites|continues to invite"),
    Act("demands", "demands", "demanding"),
    Act("authorizes", "authori[sz]es"),
    Act(
        "appeals", f"appeals(?= {_REPEATED}(?:to|for)\\b)|addresses an? (?:urgent |solemn )?appeal"
    ),
    Act("orders", "orders", only_emphasized=True),
    Act("advises", "advises", mandates=False, names_addressees=True, only_emphasized=True),
    Act("lifts", "lifts", only_emphasized=True),
    Act("suspends", "suspends", only_emphasized=True),
    Act("terminates", "terminates", only_emphasized=True),
    Act("dissolves", "dissolves", only_emphasized=True),
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
    Act("considers", "considers|deems", mandates=False),
    Act("rejects", "rejects", mandates=False),
    Act("determines", "determines", mandates=False),
    Act("asserts", "asserts", mandates=False),
    Act("understands", "understands", mandates=False),
    Act("regrets", "regrets|continues to regret", mandates=False),
    Act(
        "remains",
        "remains(?= (?:(?:deeply|gravely|firmly|fully|seriously) )?(?:convinced|concerned|alarmed))",
        mandates=False,
    ),
    Act(
        "remains",
        "remains(?= (?:(?:deeply|gravely|fully|firmly|seriously|extremely|actively) )*(?:seized|committed|ready|determined|of the view))",
        mandates=False,
        only_emphasized=True,
    ),
    Act("echoes", "echoes", mandates=False),
    Act("thanks", "thanks", mandates=False, only_emphasized=True),
    Act("records", "records", mandates=False, only_emphasized=True),
    Act("finds", "finds", mandates=False, only_emphasized=True),
    Act("holds", "holds(?= that)", mandates=False, only_emphasized=True),
    Act("believes", "believes(?= that)", mandates=False, only_emphasized=True),
    Act("hopes", "hopes|trusts(?= that)", mandates=False, only_emphasized=True),
    Act("censures", "censures", mandates=False),
    Act("deprecates", "deprecates", mandates=False),
    Act("denounces", "denounces", mandates=False),
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
    Act("warns", "warns|issues a (?:[a-z]+ )?warning", mandates=False),
    Act("transmits", "transmits", mandates=False),
    Act("underscores", "underscores", "underscoring", mandates=False),
    Act("underlines", "underlines", "underlining", mandates=False),
    Act("stresses", "stresses|continues to stress", "stressing", mandates=False),
    Act("emphasizes", "(?:re-?)?emphasi[sz]es", "(?:re)?emphasi[sz]ing", mandates=False),
    Act("highlights", "highlights", mandates=False),
    Act("reaffirms", "reaffirms", "reaffirming", mandates=False),
    Act("affirms", "affirms", mandates=False),
    Act("reiterates", "reiterates", "reiterating", mandates=False),
    Act("recalls", "recalls", "recalling", mandates=False),
    Act("reminds", "reminds", mandates=False, names_addressees=True),
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
        "notes|takes (?:(?:due|positive|careful|full|further) )?note(?: of)?|takes cognizance|continues to note",
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
