"""Removes the credentials of a text that may have some. ``redact.py`` decides which texts may.

Forms of tokens: the documentation of the services that give them out (AWS, GitHub, GitLab, Slack, Stripe, Google, npm,
PyPI, DigitalOcean, Vault, SendGrid); RFC 7519 for JWT.
"""

from __future__ import annotations

import re
from itertools import pairwise

from detector.plugins.connections import PAIR, connection_kind, url_scheme

GONE = "…"
"""Replaces a credential."""

_USER_INFO = re.compile(r"([a-z][a-z0-9+.\-:]*://)[^\s\"'<>]*", re.IGNORECASE)
_AT = re.compile(
    r"[^\s/@:\"']+:(?:[^\s/@\"']+@(?=[\w(\[/])|[^\s@\"']+@(?=(?:tcp|unix)\())|(?<=thin:)[^\s@\"']+@|(?<=oci:)[^\s@\"']+@"
)
"""Credentials before a host: ``user:password@host``, of Go's MySQL driver (``u:p/w@tcp(host)``), of Oracle
(``thin:u/p@host``)."""
_CUT = re.compile(r"[^\s/@:=;\"']+:[^\s@=;\"']*$")
"""What may be a user and a password whose host was cut off."""
_QUERY = re.compile(r"\?[^\s\"']*=[^\s\"']*")
_ASSIGNED = re.compile(
    r"((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|auth|"
    r"credentials?|private[_-]?key|user(?: ?id|name)?|uid)[\w-]*[\"']?\s*(?:=>|[=:])\s*)"
    r"(\"[^\"]*\"|'[^']*'|(?:Basic|Bearer|Token|Digest)\s+\S+|[^\s;,&\"']+)",
    re.IGNORECASE,
)
_OPTION = re.compile(
    r"(?<!\S)(--?(?:[\w-]*[_-])?(?:require)?(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key)\s+)"
    r"(\"[^\"]*\"|'[^']*'|[^\s;&\"']+)",
    re.IGNORECASE,
)
"""An option of a command and its value: ``--requirepass x``."""
_KNOWN = re.compile(
    r"-----BEGIN[\s\S]*|\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}|\bgh[pousr]_\w{16,}|\bgithub_pat_\w+|\bglpat-[\w-]+|"
    r"\bxox[abprs]-[\w-]+|\b[srp]k_(?:live|test)_\w+|\bAIza[\w-]{20,}|\bya29\.[\w-]+|\beyJ[\w-]{8,}(?:\.[\w-]+)*|"
    r"\bSG\.[\w-]{10,}\.[\w-]+|\bnpm_\w{20,}|\bpypi-\w{16,}|\bdop_v1_\w+|\bhv[sb]\.\w{10,}|\bsk-[\w-]{16,}|"
    r"\b(?:Bearer|Basic)\s+[\w.+/=-]{8,}|\b[0-9a-f]{32,}\b",
    re.IGNORECASE,
)
_LONG = re.compile(r"[A-Za-z0-9+/=_-]{24,}")
_ROUTE = re.compile(r"/[a-z{}:*.<>/_-]*|[A-Z]+ /[a-z{}:*.<>/_-]*", re.IGNORECASE)


def cut_off(text: str) -> str:
    """Return a text whose end was cut off without a user and a password whose host may have been in that."""
    return _CUT.sub(GONE, text)


def without(text: str) -> str:
    """Return a text without credentials. URLs keep their scheme and assignments their key; tokens are replaced."""
    if _ROUTE.fullmatch(text):
        return text
    text = _USER_INFO.sub(lambda m: m[1] + GONE, text)
    if connection_kind(text):
        pairs, driver = "; ".join(f"{key.strip()}={GONE}" for key, _ in PAIR.findall(text)), url_scheme(text)
        return f"{driver}:{pairs}" if pairs and text.lower().startswith(f"{driver}:") else pairs or GONE
    text = _AT.sub(f"{GONE}@", text)
    text = _OPTION.sub(rf"\1{GONE}", _ASSIGNED.sub(rf"\1{GONE}", text))
    text = _KNOWN.sub(GONE, text)
    text = _LONG.sub(lambda m: GONE if _random(m[0]) else m[0], text)
    return _QUERY.sub(f"?{GONE}", text)


def _random(word: str) -> bool:
    """Return whether a long word looks random: capitals, small letters and digits in many short runs."""
    kinds = ["0" if c.isdigit() else "A" if c.isupper() else "a" if c.islower() else "-" for c in word]
    changes = sum(1 for a, b in pairwise(kinds) if a != b)
    return {"0", "A", "a"} <= set(kinds) and changes * 3 >= len(word)
