"""Rows of ordinals that several languages share."""

from __future__ import annotations

__all__ = ["CHINESE", "LETTERS", "ROMAN"]

ROMAN = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
CHINESE = (
    *("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
    *("十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"),
)
