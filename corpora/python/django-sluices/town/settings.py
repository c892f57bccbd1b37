import os

INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "sluices"]
ROOT_URLCONF = "town.urls"
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "town", "HOST": os.environ["DATABASE_HOST"]}
}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "kept"},
}
CELERY_BROKER_URL = os.environ["CELERY_BROKER_URL"]
