import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps


@dataclass
class Span:
    name: str
    started: float = field(default_factory=time.perf_counter)
    children: list["Span"] = field(default_factory=list)

    def child(self, name: str) -> "Span":
        made = Span(name)
        self.children.append(made)
        return made


def trace(name: str) -> Callable:
    def decorate(function):
        @wraps(function)
        def inner(*args, **kwargs):
            span = Span(name)
            try:
                return function(*args, **kwargs)
            finally:
                send(span)

        return inner

    return decorate


def send(span: Span) -> None:
    import json

    import urllib3

    body = json.dumps({"name": span.name, "took": time.perf_counter() - span.started})
    urllib3.PoolManager().request("POST", "https://collect.footprints.example/v1", body=body)
