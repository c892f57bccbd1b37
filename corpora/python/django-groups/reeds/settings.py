import os

INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "reeds"]
ROOT_URLCONF = "reeds.urls"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": os.environ["REEDS_DB"]}}
