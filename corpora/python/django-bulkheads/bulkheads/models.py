from django.db import models


class Door(models.Model):
    name = models.CharField(max_length=40)
    shut = models.BooleanField(default=True)
