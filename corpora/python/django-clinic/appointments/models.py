from django.db import models


class Doctor(models.Model):
    name = models.CharField(max_length=200)
    speciality = models.CharField(max_length=80)


class Appointment(models.Model):
    doctor = models.ForeignKey(Doctor, on_delete=models.PROTECT, related_name="appointments")
    patient = models.CharField(max_length=200)
    starts = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["starts"]
        constraints = [models.UniqueConstraint(fields=["doctor", "starts"], name="one_at_a_time")]
