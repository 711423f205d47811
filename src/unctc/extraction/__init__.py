"""From text to citations, bodies, times, deliverables and mandates.

A finder takes a text and gives typed mentions, each a value and its span. Nothing here knows lines, pages or files.

The modules, in the order in which data flows:

``citations``
    Citations in a text: found by their shape, distinguished by the words around them.
``finders``
    What all finders share: text made plain character for character, and a memory of what was found in it.
``plain_letters``
    Search text without what is over, under and between its letters, and say where in the text it was found.
``bodies``
    Bodies in running text: who is named where, and by what form of a name.
``usual_bodies``
    Whom a resolution means by "the Committee" and "the Mission": the one that it names most often.
``addressees``
    Who is named in a resolution: bodies, States, collectives, and the short names that the resolution itself
    gives.
``days``
    Days and periods in running text.
``due_mentions``
    Mentions of when something is due, in running text.
``year_parts``
    When something is due, where the text states a part of a year or a month, or counts from its own year.
``times``
    When something is due, in running text: with a date or a number, and in words without.
``marked_text``
    A text with the bodies and times in it, as the patterns of duties read it.
``pattern_atoms``
    The text of a pattern cut into atoms: characters, classes and brackets, with what repeats them.
``needed_words``
    Words of which a text has one wherever a pattern matches: where it has none, the pattern need not be tried.
``noun_phrases``
    What is delivered: the nouns that head an object, and where a clause ends.
``duty_events``
    What a sentence of a programme says, place by place: who acts, to whom, with whom, and what is delivered.
``drafts``
    What a sentence hands on while it is read: who acts in it, and deliverables before their time is known.
``sentences``
    The sentences of a paragraph, each of which is read by itself.
``sentence_roles``
    Who acts, who receives and who helps in a sentence, at a place of it that is read from left to right.
``list_items``
    Items of a list that have no verb of their own: they name what is delivered.
``former_drafts``
    How a verb goes on from what the verb before it in the sentence delivers.
``sentence_reading``
    A sentence of a programme, read from left to right: who acts, who takes over, and what is delivered.
``said_later``
    What a sentence says around a verb of delivery that belongs to it: to whom, with whom, for whom else, by when.
``pronouns``
    Whom a pronoun means that acts: "It will submit", «وستقدم», 将提交 without a subject.
``subjects``
    What is delivered is about: the words that say so, in the object, before the verb, or in the clauses after.
``dated_drafts``
    Which of the times that a sentence states belong to which of the deliverables in it.
``deliverables``
    Step 6: what a programme promises: who owes what to whom by when.
``clauses``
    The clauses of an operative paragraph: it is cut at the verbs with which an organ acts.
``acting_paragraphs``
    Which paragraphs of a resolution act: the numbered ones, those that a verb opens, and the points of each.
``clause_addressees``
    The addressees of a clause: named right after its verb, before a later "shall", or meant by a pronoun.
``mandates``
    The mandates of a resolution: its operative paragraphs, cut at the verbs with which it acts.
``stated_words``
    Words of mandates and deliverables: the text that their spans cover.
``search_windows``
    Restrict pattern search to windows around required literals, and find literals fast.
"""
