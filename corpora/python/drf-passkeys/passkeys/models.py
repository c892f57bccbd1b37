from django.conf import settings
from django.db import models


class Passkey(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    handle = models.BinaryField(unique=True)
    counter = models.PositiveIntegerField(default=0)
