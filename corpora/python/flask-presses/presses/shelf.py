from mongoengine import Q
from press_schema.models import Press


def open_now():
    return Press.objects(Q(closed=None) | Q(closed__exists=False)).order_by("name")
