_passed = {}


def add(body):
    _passed[body["gate"]] = _passed.get(body["gate"], 0) + body["passed"]
    return {"passed": _passed[body["gate"]]}


def read(body):
    return {"passed": _passed.get(body["gate"], 0)}


COUNTERS = {"add": add, "read": read}
