from django.urls import include, path

from tracker.routers import router

urlpatterns = [path("api/v1/", include(router.urls))]
