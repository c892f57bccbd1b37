from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Weir",
            fields=[
                ("id", models.AutoField(primary_key=True)),
                ("river", models.CharField(max_length=60)),
                ("height", models.DecimalField(max_digits=5, decimal_places=2, null=True)),
            ],
        )
    ]
