from django.db import models, transaction


class Crate(models.Model):
    weight = models.IntegerField()
    late = models.BooleanField(default=False)


@transaction.atomic
def ship(crate):
    crate.delete()
