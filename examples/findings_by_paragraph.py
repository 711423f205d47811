"""Which paragraphs would an editor look at again, and why?"""

from itertools import groupby

import unctc

findings = unctc.check(unctc.sample(), severity="note")
for node, group in groupby(findings, key=lambda finding: finding.node):
    print(node)
    for finding in group:
        print(f"    {finding.code} {finding.message}")
