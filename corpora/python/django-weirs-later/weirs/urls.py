from django.conf.urls import url
from django.shortcuts import render

from weirs.models import Weir


def listed(request):
    return render(request, "weirs.html", {"weirs": Weir.objects.order_by("river")})


urlpatterns = [url(r"^$", listed)]
