from alembic import context
from pyramid.paster import get_appsettings
from sqlalchemy import engine_from_config

from curios.models.meta import Base

config = context.config
target_metadata = Base.metadata


def run_migrations_online():
    settings = get_appsettings(config.config_file_name)
    engine = engine_from_config(settings, prefix="sqlalchemy.")
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=target_metadata)
        with context.begin_transaction():
            context.run_migrations()


run_migrations_online()
