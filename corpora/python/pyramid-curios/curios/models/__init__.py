import zope.sqlalchemy
from sqlalchemy import engine_from_config
from sqlalchemy.orm import configure_mappers, sessionmaker

from .item import Item  # noqa

configure_mappers()


def get_tm_session(factory, tm):
    session = factory()
    zope.sqlalchemy.register(session, transaction_manager=tm)
    return session


def includeme(config):
    settings = config.get_settings()
    settings["tm.manager_hook"] = "pyramid_tm.explicit_manager"
    config.include("pyramid_tm")
    config.include("pyramid_retry")
    factory = sessionmaker()
    factory.configure(bind=engine_from_config(settings, "sqlalchemy."))
    config.add_request_method(lambda r: get_tm_session(factory, r.tm), "dbsession", reify=True)
