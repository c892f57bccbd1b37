import csv
import sys

from pony.orm import db_session

from meters.models import Meter, connect


@db_session
def load(rows) -> None:
    for serial, street in rows:
        Meter(serial=serial, street=street)


def main() -> None:
    connect()
    load(csv.reader(sys.stdin))
