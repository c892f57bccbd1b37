from google.cloud import firestore

from hostels.config import config
from hostels.storage.numbers import Numbers


def numbers() -> Numbers | None:
    if config.firestore_project is None:
        return None
    return Numbers(firestore.AsyncClient(project=config.firestore_project))
