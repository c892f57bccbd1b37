from oslo_db.sqlalchemy import enginefacade

from locks.config import CONF

context_manager = enginefacade.transaction_context()


def session():
    context_manager.configure(connection=CONF.database.connection)
    return context_manager.writer.get_sessionmaker()()
