import sys

from dials.client import send
from dials.server import create_app


def main():
    if sys.argv[1:2] == ["serve"]:
        create_app().run(host="0.0.0.0")
    else:
        send(*sys.argv[1:])
