from django.db import models


class Story(models.Model):
    subject = models.CharField(max_length=200)
