import os

from sqlmodel import Session, create_engine, select
from wells.old import OldWell
from wells.store import Well, Wells


def handler(event, context):
    engine = create_engine(os.environ["OLD_DATABASE_URL"])
    wells = Wells()
    with Session(engine) as session:
        for old in session.exec(select(OldWell)):
            wells.keep(Well(id=str(old.nr), depth=old.tiefe, place=old.ort))
