from sqlalchemy import event
from sqlalchemy.engine import Engine

from footprints.span import Span


def patch() -> None:
    @event.listens_for(Engine, "before_cursor_execute")
    def before(connection, cursor, statement, parameters, context, many):
        context.span = Span(statement)
