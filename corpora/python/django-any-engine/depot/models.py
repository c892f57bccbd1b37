from django.contrib.postgres.fields import ArrayField
from django.db import models


class Crate(models.Model):
    label = models.CharField(max_length=40)
    holds = ArrayField(models.CharField(max_length=20))
