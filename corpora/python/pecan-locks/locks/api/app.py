from paste import deploy
import pecan

from locks.api import hooks
from locks import config


def app_factory(global_config, **local_config):
    return pecan.make_app(
        "locks.api.controllers.root.RootController",
        hooks=[hooks.SessionHook()],
        force_canonical=False,
    )


def wsgi_app():
    return deploy.loadapp("config:" + config.CONF.api_paste_config)
