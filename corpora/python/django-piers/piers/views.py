import json

from django.http import HttpResponse

from piers.models import Pier


def answer(data, status=200):
    return HttpResponse(json.dumps(data), content_type="application/json", status=status)


def piers(request):
    return answer(list(Pier.objects.values("id", "name")))


def depth(request, pier):
    return answer({"depth": Pier.objects.get(pk=pier).depth})
