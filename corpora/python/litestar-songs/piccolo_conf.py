import os

from piccolo.conf.apps import AppRegistry
from piccolo.engine.postgres import PostgresEngine

DB = PostgresEngine(config={"host": os.environ.get("PGHOST", "localhost"), "database": "songs"})
APP_REGISTRY = AppRegistry(apps=["songs.piccolo_app"])
