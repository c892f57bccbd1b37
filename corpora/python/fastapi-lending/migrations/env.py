import asyncio

from alembic import context

from lending.database import Base, engine
from lending import models  # noqa: F401  (fills the metadata)


def run(connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()


async def online() -> None:
    async with engine.connect() as connection:
        await connection.run_sync(run)


asyncio.run(online())
