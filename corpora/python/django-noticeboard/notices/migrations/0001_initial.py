from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            "Notice",
            [
                ("id", models.BigAutoField(primary_key=True)),
                ("title", models.CharField(max_length=120)),
                ("body", models.TextField()),
                ("until", models.DateField()),
            ],
        )
    ]
