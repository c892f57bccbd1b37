import os

BASE = os.path.dirname(__file__)
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "allotment.plots",
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("ALLOTMENT_DB", os.path.join(BASE, "db.sqlite3")),
    }
}
