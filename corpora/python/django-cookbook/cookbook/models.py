from django.db import models


class Dish(models.Model):
    title = models.CharField(max_length=80)
    minutes = models.PositiveIntegerField(default=30)
