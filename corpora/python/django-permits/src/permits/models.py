from django.db import models


class Permit(models.Model):
    number = models.CharField(max_length=16, unique=True)
    holder = models.CharField(max_length=120)
    acres = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        db_table = "PS_PERMIT"
