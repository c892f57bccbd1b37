import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Doctor",
            fields=[("id", models.BigAutoField(primary_key=True)), ("name", models.CharField(max_length=200))],
        ),
        migrations.CreateModel(
            name="Appointment",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("doctor", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="appointments.doctor")),
            ],
        ),
    ]
