from flask_mongoengine import Pagination
from gazette_schema.v1.models import Gazette, Issue
from mongoengine import Q


def found(words, page):
    query = Q(title__icontains=words) | Q(place__icontains=words)
    return Pagination(Gazette.objects(query), page, 20)


def issues(number):
    return Issue.objects(gazette=number).order_by("-printed")
