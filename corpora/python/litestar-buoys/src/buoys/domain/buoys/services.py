from advanced_alchemy.repository import SQLAlchemyAsyncRepository
from advanced_alchemy.service import SQLAlchemyAsyncRepositoryService

from buoys.db.models import Buoy


class BuoyRepository(SQLAlchemyAsyncRepository[Buoy]):
    model_type = Buoy


class BuoyService(SQLAlchemyAsyncRepositoryService[Buoy]):
    repository_type = BuoyRepository
