from functools import cache

from pydantic import BaseModel
from pydantic_settings import BaseSettings, SettingsConfigDict


class Keeping(BaseModel):
    url: str = "mem://"
    ttl: str = "1h"


class Database(BaseModel):
    url: str = "sqlite+aiosqlite:///:memory:"
    echo: bool = False


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file="foghorns.cfg", env_nested_delimiter="__")

    keeping: Keeping = Keeping()
    database: Database = Database()


@cache
def settings() -> Settings:
    return Settings()
