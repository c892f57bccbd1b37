"""Draws of the last minutes, kept in this process."""

import time


class DrawCache:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._draws: dict[str, tuple[float, str]] = {}

    def keep(self, raffle: str, ticket: str) -> None:
        self.expire()
        self._draws[raffle] = (time.monotonic() + self._seconds, ticket)

    def expire(self) -> None:
        """Forget what is older than it may be."""
        now = time.monotonic()
        self._draws = {raffle: draw for raffle, draw in self._draws.items() if draw[0] > now}
