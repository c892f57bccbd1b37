import os

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.gis",
    "graphene_django",
    # "rest_framework",
    # "channels",
    "animals",
]
ROOT_URLCONF = "zoo.urls"
GRAPHENE = {"SCHEMA": "animals.schema.schema"}
DATABASES = {
    "default": {
        "ENGINE": "django.contrib.gis.db.backends.postgis",
        "HOST": os.environ.get("PGHOST", "db"),
        "NAME": "zoo",
    }
}
CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": os.environ.get("CACHE_URL", "redis://cache:6379/1"),
    }
}
