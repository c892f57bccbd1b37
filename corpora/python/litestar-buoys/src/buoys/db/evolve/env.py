import asyncio

from advanced_alchemy.base import orm_registry
from alembic import context

config = context.config


async def run() -> None:
    async with config.engine.connect() as connection:
        await connection.run_sync(_do)


def _do(connection) -> None:
    context.configure(connection=connection, target_metadata=orm_registry.metadata)
    with context.begin_transaction():
        context.run_migrations()


asyncio.run(run())
