"""The values that some options accept, and their defaults.

The command line imports this module first, so it imports no other module of the program.
"""

from __future__ import annotations

from typing import Literal, get_args

Mode = Literal["adaptive", "strict", "flexible"]
"""What takes precedence where code and config differ."""
MODES: tuple[Mode, ...] = get_args(Mode)

FailOn = Literal["drift", "warning", "never"]
"""Which result makes ``--check`` exit with 1."""
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)

MINIMUM_CONFIDENCE = 0.5
"""Minimum confidence of answers that are written to the config or checked."""
