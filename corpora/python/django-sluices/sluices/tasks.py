from celery import shared_task

from sluices.models import Sluice


@shared_task
def lower(name):
    Sluice.objects.filter(name=name).update(level=0)
