from advanced_alchemy.extensions.litestar import AlembicAsyncConfig, SQLAlchemyAsyncConfig, SQLAlchemyPlugin

from buoys.config.base import get_settings

alchemy = SQLAlchemyPlugin(
    config=SQLAlchemyAsyncConfig(
        connection_string=get_settings().db_url,
        before_send_handler="autocommit",
        alembic_config=AlembicAsyncConfig(script_location="src/buoys/db/evolve", version_table_name="ddl_version"),
    )
)
