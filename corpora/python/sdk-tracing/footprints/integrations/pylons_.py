from pylons.controllers import WSGIController


def patch() -> None:
    assert WSGIController.__call__
