import argparse
from importlib import import_module

from . import listing, moving, settings


def main():
    parser = argparse.ArgumentParser(prog="reels")
    parser.add_argument("command", choices=["list", "move", "tag", "plugin"])
    parser.add_argument("rest", nargs="*")
    given = parser.parse_args()
    if given.command == "list":
        listing.show(settings.library())
    elif given.command == "move":
        moving.move(settings.library(), *given.rest)
    else:
        import_module(f"reels.plugins.{given.rest[0]}").run(given.rest[1:])
