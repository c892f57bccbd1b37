from pyramid.config import Configurator
from snovault.storage import Base
from sqlalchemy import engine_from_config
from sqlalchemy.orm import scoped_session, sessionmaker

Session = scoped_session(sessionmaker())


def main(global_config, **settings):
    config = Configurator(settings=settings)
    config.include("snovault")
    engine = engine_from_config(settings, "sqlalchemy.")
    Session.configure(bind=engine)
    Base.metadata.create_all(engine)
    config.scan("moths.types")
    return config.make_wsgi_app()
