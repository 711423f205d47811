"""Chinese: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

_HEADS: Final = (
    "委员会|工作组|专家组|小组|办公室|办事处|特派团|理事会|中心|管理局|研究所|基金|论坛|机构"
)
_NAME: Final = rf"(?P<name>(?!这|各|该|本|有关|所有|其|两|三)(?:(?!与|和|及|同|或|向|的|所设)[\u4e00-\u9fff]){{2,16}}?(?P<head>{_HEADS}))"

ORGANS: Final = OrganRules(
    language=Language.CHINESE,
    told=late_pattern(
        rf"(?:(?:又|还|并|再次|特别|强烈)?(?:请|促请|要求|鼓励|敦促|吁请|邀请|指示|责成)(?!求))"
        rf"{_NAME}(?=(?:在|至迟|定期|每|向|就|继续|按|根据|于|与|提|编|协|审|开|进)|，)"
    ),
    acts=late_pattern(rf"(?:\A|(?<=[。；])){_NAME}(?=将)"),
)
