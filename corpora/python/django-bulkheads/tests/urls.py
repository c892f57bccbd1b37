from django.urls import include, path

urlpatterns = [path("", include("bulkheads.urls"))]
