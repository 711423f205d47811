"""``python -m unctc`` is the command ``unctc``."""

from __future__ import annotations

from unctc.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
