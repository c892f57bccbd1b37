from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from reeds.models import Stand


def stand(request, stand):
    found = get_object_or_404(Stand, pk=stand)
    return JsonResponse({"name": found.name, "cut_on": found.cut_on})
