from pydantic import SecretStr
from pydantic_settings import BaseSettings
from safir.pydantic import EnvAsyncPostgresDsn, EnvRedisDsn


class Config(BaseSettings):
    database_url: EnvAsyncPostgresDsn
    database_password: SecretStr
    sessions_url: EnvRedisDsn
    firestore_project: str | None = None


config = Config()
