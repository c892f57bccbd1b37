from django.urls import path
from rest_framework.routers import DefaultRouter

from depot.views import CrateViewSet, late

router = DefaultRouter()
router.register("crates", CrateViewSet)
urlpatterns = [path("late/", late), *router.urls]
