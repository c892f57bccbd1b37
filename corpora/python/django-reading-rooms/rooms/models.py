from django.db import models


class Seat(models.Model):
    room = models.CharField(max_length=40)
    number = models.PositiveSmallIntegerField()
