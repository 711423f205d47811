"""Which documents does S/2018/208 cite most for what they say, names of committees left out?"""

from collections import Counter

import unctc

citations = unctc.sample().citations
counts = Counter(c.target for c in citations if c.role is unctc.Role.BASIS)
for symbol, number in counts.most_common(5):
    print(f"{number:4} {symbol}  {symbol.url('zh')}")
