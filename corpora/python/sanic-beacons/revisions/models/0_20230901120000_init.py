from tortoise import BaseDBAsyncClient


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "light" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "created" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "code" VARCHAR(12) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """DROP TABLE "light";"""
