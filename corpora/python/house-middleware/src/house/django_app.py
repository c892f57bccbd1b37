from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_GET

from house.health import Check

CHECKS = []


def check(name, call):
    CHECKS.append(Check(name, call))


@require_GET
def heartbeat(request):
    return JsonResponse({check.name: check.holds() for check in CHECKS})


urlpatterns = [path("heartbeat", heartbeat)]
