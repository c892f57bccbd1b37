import os

from sqlalchemy.ext.asyncio import create_async_engine

STORE = os.environ.get("WALLET_STORE", "")


def address():
    if STORE.startswith("postgres://"):
        return STORE.replace("postgres://", "postgresql+asyncpg://")
    if STORE.startswith("cockroachdb://"):
        return STORE.replace("cockroachdb://", "cockroachdb+asyncpg://")
    return "sqlite+aiosqlite:///wallet.db"


engine = create_async_engine(address())
