from django.http import JsonResponse

from django_dikes.dikes.models import Dike


def listed(request):
    return JsonResponse({dike.name: str(dike.height) for dike in Dike.objects.all()})
