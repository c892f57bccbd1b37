import os

INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "rest_framework", "lights"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "coast"}}
ROOT_URLCONF = "coast.urls"

if DEBUG := os.environ.get("COAST_DEBUG") == "1":
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
else:
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": os.environ.get("COAST_CACHE", "/var/cache/coast"),
        }
    }
