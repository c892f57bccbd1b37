import os

from celery import Celery

celery = Celery("catalogue", broker=os.environ.get("BROKER_URL", "redis://broker:6379/0"))


@celery.task
def thumbnail(exhibit_id):
    from catalogue.documents import Exhibit

    return Exhibit.objects(id=exhibit_id).first().image
