"""Who owes what to whom by which day, in the order of the days?"""

import unctc

document = unctc.sample()
dated = [
    deliverable
    for programme in document.programmes
    for deliverable in programme.deliverables
    if isinstance(deliverable.due, unctc.DueDate)
]
for deliverable in sorted(dated, key=lambda each: (str(each.due), str(each.kind))):
    owed = f"{', '.join(deliverable.responsible)} to {', '.join(deliverable.recipients) or 'nobody named'}"
    print(f"{deliverable.due}  {deliverable.kind:<24}  {owed}")
