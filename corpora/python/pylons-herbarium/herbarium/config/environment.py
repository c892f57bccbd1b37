from pylons.configuration import PylonsConfig
from sqlalchemy import engine_from_config

from herbarium.model import init_model


def load_environment(global_conf, app_conf):
    config = PylonsConfig()
    config.init_app(global_conf, app_conf, package="herbarium")
    config["routes.map"] = None
    init_model(engine_from_config(config, "sqlalchemy."))
    return config
