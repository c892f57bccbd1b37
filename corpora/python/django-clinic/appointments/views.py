from django.core.cache import cache
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from appointments.models import Appointment, Doctor
from appointments.serializers import AppointmentSerializer, DoctorSerializer


class DoctorViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Doctor.objects.all()
    serializer_class = DoctorSerializer

    @action(detail=True)
    def load(self, request, pk=None):
        count = cache.get_or_set(f"load:{pk}", lambda: Appointment.objects.filter(doctor=pk).count(), 300)
        return Response({"appointments": count})


class AppointmentViewSet(viewsets.ModelViewSet):
    queryset = Appointment.objects.select_related("doctor")
    serializer_class = AppointmentSerializer
