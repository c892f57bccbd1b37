from django.core.cache import cache
from django.http import JsonResponse

from sluices.models import Sluice

LEVELS_CACHE_KEY = "levels"
LEVELS_CACHE_SECONDS = 300


def levels(request):
    found = cache.get(LEVELS_CACHE_KEY)
    if found is None:
        found = {sluice.name: sluice.level for sluice in Sluice.objects.all()}
        cache.set(LEVELS_CACHE_KEY, found, LEVELS_CACHE_SECONDS)
    return JsonResponse(found)
