from django.db import models


class Notice(models.Model):
    title = models.CharField(max_length=120)
    body = models.TextField()
    until = models.DateField()

    def __str__(self) -> str:
        return self.title
