from dataclasses import dataclass


@dataclass(frozen=True)
class Celsius:
    value: float

    def __post_init__(self) -> None:
        if not -20 <= self.value <= 60:
            raise ValueError("no greenhouse is like this")
