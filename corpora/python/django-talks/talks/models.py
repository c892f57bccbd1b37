from django.db import models


class Talk(models.Model):
    title = models.CharField(max_length=200)
    speaker = models.ForeignKey("auth.User", on_delete=models.CASCADE)
