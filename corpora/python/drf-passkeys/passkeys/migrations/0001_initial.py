from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            name="Passkey",
            fields=[("id", models.BigAutoField(primary_key=True)), ("handle", models.BinaryField(unique=True))],
        ),
    ]
