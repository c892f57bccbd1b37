from django.db import models


class Stand(models.Model):
    name = models.CharField(max_length=80)
    cut_on = models.DateField(null=True)
