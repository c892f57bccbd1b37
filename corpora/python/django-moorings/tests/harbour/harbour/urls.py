from django.urls import include, path

urlpatterns = [path("moorings/", include("moorings.urls"))]
