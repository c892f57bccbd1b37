import importlib
import os


def engine_of_the_environment():
    module, name = os.environ["LANTERNS_ENGINE"].rsplit(".", 1)
    return getattr(importlib.import_module(module), name)(config={"dsn": os.environ["LANTERNS_DSN"]})
