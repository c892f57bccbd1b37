from alembic import context

from locks.model import context_manager
from locks.model.chambers import Base

with context_manager.writer.get_engine().connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
