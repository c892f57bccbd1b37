from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Permit",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("number", models.CharField(max_length=16, unique=True)),
                ("holder", models.CharField(max_length=120)),
                ("acres", models.DecimalField(decimal_places=2, max_digits=8)),
            ],
            options={"db_table": "PS_PERMIT"},
        ),
    ]
