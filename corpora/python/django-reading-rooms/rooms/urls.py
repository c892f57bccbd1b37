from rest_framework.routers import DefaultRouter

from .api import SeatViewSet

router = DefaultRouter()
router.register("seats", SeatViewSet)
urlpatterns = router.urls
