from django.conf import settings
from django.db import models


class Mooring(models.Model):
    name = models.CharField(max_length=60, unique=True)
    length = models.DecimalField(max_digits=5, decimal_places=2)


class Booking(models.Model):
    mooring = models.ForeignKey(Mooring, on_delete=models.CASCADE, related_name="bookings")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    arrives = models.DateField()
    leaves = models.DateField()
