import os

from celery import Celery

celery = Celery("reports", broker=os.environ["REDIS_URL"])


@celery.task
def build(number: int) -> None:
    print(number)
