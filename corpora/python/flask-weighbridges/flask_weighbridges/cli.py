import click
from flask.cli import with_appcontext

from flask_weighbridges.weights import Weight, session


@click.group()
def weighbridges() -> None:
    """What a weighbridge weighed."""


@weighbridges.command()
@with_appcontext
def forget() -> None:
    with session() as open_session:
        open_session.query(Weight).delete()
        open_session.commit()
