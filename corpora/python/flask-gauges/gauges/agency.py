import requests
from pydantic.dataclasses import dataclass


@dataclass
class Reading:
    station: str
    level: float


@dataclass
class Station:
    name: str
    readings: list[Reading]


def read(url: str) -> list[Station]:
    return [Station(**part) for part in requests.get(url, timeout=9).json()]
