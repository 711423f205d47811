"""Chinese: the signs and words that checks look at."""

from __future__ import annotations

from unctc.languages.rules.wording import WordingRules
from unctc.late_patterns import late_pattern

__all__ = ["WORDING"]

WORDING = WordingRules(
    letters="㐀-鿿",
    separators="、，,;；",
    joints=("和", "及", "与", "以及", "或"),
    joint_punctuation="，、；：。,;:",
    foreign_punctuation=",;:?!",
    native_punctuation="，；：？！",
    assists=late_pattern(r"(?:[还也并]?将|还|也|应|可)?(?:继续|进一步)?(?:协助|支持|帮助|向)"),
    # 目的的, 参与与: the first of the two ends a word; 不结盟国家国家元首: two words that happen to meet.
    doubled=late_pattern(
        r"(?<![目标])(?P<w1>的)的|(?<![共总缓饱温调平])(?P<w2>和)和|(?<!参)(?P<w3>与)与|(?<![存现内潜所外旨])(?P<w4>在)在"
        r"|(?<![行认作成视称])(?P<w5>为)为|(?<![针面反应相绝])(?P<w6>对)对|(?P<w7>[了是就把被将])(?P=w7)|(?P<word>[㐀-鿿]{3,8})(?P=word)"
    ),
    twofold=frozenset(),
)  # fmt: skip
