from piccolo.conf.apps import AppRegistry

from lanterns.engine import engine_of_the_environment

DB = engine_of_the_environment()
APP_REGISTRY = AppRegistry(apps=["lanterns.piccolo_app"])
