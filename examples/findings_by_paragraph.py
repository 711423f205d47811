"""Which paragraphs would an editor look at again, and why?"""

from itertools import groupby

import unctc

findings = unctc.check(unctc.sample(), severity="note")
for path, group in groupby(findings, key=lambda finding: finding.path):
    print(path)
    for finding in group:
        print(f"    {finding.code} {finding.message}")
