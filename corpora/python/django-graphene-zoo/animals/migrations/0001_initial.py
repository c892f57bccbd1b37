import django.contrib.gis.db.models.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            name="Enclosure",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("place", django.contrib.gis.db.models.fields.PointField(srid=4326)),
            ],
        )
    ]
