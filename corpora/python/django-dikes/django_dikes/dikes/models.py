from django.db import models


class Dike(models.Model):
    name = models.CharField(max_length=80)
    height = models.DecimalField(max_digits=5, decimal_places=2)
