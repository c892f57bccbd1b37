from oslo_db.sqlalchemy import enginefacade

from winches.config import CONF
from winches.db import models

enginefacade.configure(connection=CONF.database.connection)


@enginefacade.reader
def winches(context):
    return context.session.query(models.Winch).all()


@enginefacade.writer
def add(context, pull):
    winch = models.Winch(pull=pull)
    context.session.add(winch)
    context.session.flush()
    return winch
