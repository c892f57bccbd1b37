from django.urls import path

from piers.views import depth, piers

urlpatterns = [path("piers", piers), path("piers/<int:pier>/depth", depth)]
