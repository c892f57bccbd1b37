from django.utils import timezone
from rest_framework import serializers

from appointments.models import Appointment, Doctor


class DoctorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Doctor
        fields = ["id", "name", "speciality"]


class AppointmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Appointment
        fields = ["id", "doctor", "patient", "starts"]

    def validate_starts(self, value):
        if value < timezone.now():
            raise serializers.ValidationError("lies in the past")
        return value
