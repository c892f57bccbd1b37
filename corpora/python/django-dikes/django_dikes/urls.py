from django.urls import path

from django_dikes.dikes.views import listed

urlpatterns = [path("dikes/", listed)]
