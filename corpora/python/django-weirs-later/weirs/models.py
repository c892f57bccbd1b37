from django.db import models


class Weir(models.Model):
    river = models.CharField(max_length=60)
    height = models.DecimalField(max_digits=5, decimal_places=2, null=True)
