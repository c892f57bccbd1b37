from sqlalchemy import engine_from_config
from sqlalchemy.orm import sessionmaker
import zope.sqlalchemy

from almanac.models.crop import Crop  # noqa: F401


def includeme(config):
    engine = engine_from_config(config.get_settings(), "sqlalchemy.")
    factory = sessionmaker(bind=engine)

    def session(request):
        opened = factory()
        zope.sqlalchemy.register(opened, transaction_manager=request.tm)
        return opened

    config.add_request_method(session, "db", reify=True)
