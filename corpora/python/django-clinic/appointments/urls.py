from rest_framework.routers import DefaultRouter

from appointments.views import AppointmentViewSet, DoctorViewSet

router = DefaultRouter()
router.register("doctors", DoctorViewSet)
router.register("appointments", AppointmentViewSet)
urlpatterns = router.urls
