from alembic import context
from flask import current_app

target = current_app.extensions["migrate"].db


def run() -> None:
    with target.engine.connect() as connection:
        context.configure(connection=connection, target_metadata=target.metadata)
        with context.begin_transaction():
            context.run_migrations()


run()
