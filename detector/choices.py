"""What a user may choose from, and what holds where nothing is chosen. The command line loads this before all else: it
imports nothing of the program."""

from __future__ import annotations

from typing import Literal, get_args

Mode = Literal["adaptive", "strict", "flexible"]
"""Which of code and config is right."""
MODES: tuple[Mode, ...] = get_args(Mode)

FailOn = Literal["drift", "warning", "never"]
"""What makes ``--check`` fail."""
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)

MINIMUM_CONFIDENCE = 0.5
"""Answers less sure than this are neither written nor checked."""
