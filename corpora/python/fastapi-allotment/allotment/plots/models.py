from django.db import models


class Plot(models.Model):
    number = models.IntegerField()
    tenant = models.CharField(max_length=80)
