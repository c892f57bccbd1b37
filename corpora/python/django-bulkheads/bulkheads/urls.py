from django.urls import path

from .views import Doors

urlpatterns = [path("doors/", Doors.as_view())]
