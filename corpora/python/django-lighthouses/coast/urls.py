from django.urls import include, path
from rest_framework.routers import DefaultRouter

from lights import api, views

router = DefaultRouter()
router.register("lights", api.Lights)
router.register("keepers", api.Keepers)

urlpatterns = [path("api/", include(router.urls)), path("lights/<int:key>/", views.edit)]
