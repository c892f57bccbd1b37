from django.db import models


class Sluice(models.Model):
    name = models.CharField(max_length=80)
    level = models.IntegerField(default=0)
