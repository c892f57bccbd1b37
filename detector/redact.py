"""Removes credentials from text before it is stored, so that they can never be printed.

Readers return text as it is written, complete; ``seen.py``, which receives all their observations, redacts it. This
module redacts text; which kind of database a connection string is for is decided in
``detector/plugins/connections.py``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from detector.later import within

MAX_LENGTH = 200

_TELLING = re.compile(r"://|[=:@?]|--|[A-Za-z0-9+/=_-]{16,}|Bearer|_live_|_test_|AKIA")
_at = within("detector")
_cut_off, _without = _at("credentials.cut_off"), _at("credentials.without")


def redact(text: str) -> str:
    """Return a text without credentials, at most 200 characters long.

    URLs keep their scheme and assignments their key; tokens are replaced. ``text`` must be complete: a credential whose
    end is missing is not recognised.
    """
    return _redacted(text if len(text) <= MAX_LENGTH else _cut_off(text[:MAX_LENGTH]))


@lru_cache(maxsize=10_000)
def _redacted(text: str) -> str:
    return str(_without(text)) if _TELLING.search(text) else text
