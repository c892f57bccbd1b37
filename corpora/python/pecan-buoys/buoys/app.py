from pecan import make_app

from buoys import store


def setup_app(config):
    store.connect(config.mongo.url)
    return make_app(config.app.root, logging=getattr(config, "logging", {}))
