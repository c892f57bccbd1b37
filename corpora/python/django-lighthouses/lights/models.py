from django.db import models


class Keeper(models.Model):
    name = models.CharField(max_length=80)


class Light(models.Model):
    name = models.CharField(max_length=80)
    height = models.PositiveIntegerField()
    keeper = models.ForeignKey(Keeper, on_delete=models.PROTECT)
