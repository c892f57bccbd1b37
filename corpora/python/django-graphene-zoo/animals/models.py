from django.contrib.gis.db import models


class Enclosure(models.Model):
    name = models.CharField(max_length=80)
    place = models.PointField()


class Animal(models.Model):
    name = models.CharField(max_length=80)
    species = models.CharField(max_length=120)
    enclosure = models.ForeignKey(Enclosure, on_delete=models.PROTECT, related_name="animals")
