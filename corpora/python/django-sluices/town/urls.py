from django.urls import path

from sluices import views

urlpatterns = [path("api/levels/", views.levels)]
