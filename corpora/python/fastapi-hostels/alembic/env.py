from safir.database import run_migrations_online

from hostels.config import config
from hostels.schema import Base

run_migrations_online(Base.metadata, config.database_url, config.database_password)
