import os


def run() -> None:
    os.environ.setdefault("LITESTAR_APP", "buoys.asgi:create_app")
    from litestar.cli.main import litestar_group

    litestar_group()
