from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="LENDING_", env_file=".env")

    database_url: str = "postgresql+asyncpg://lending@db/lending"
    cache_url: str = "redis://cache:6379/1"


settings = Settings()
