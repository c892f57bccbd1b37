from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    pass


class Story(models.Model):
    subject = models.CharField(max_length=200)
