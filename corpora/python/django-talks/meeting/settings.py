import environ

env = environ.Env()

INSTALLED_APPS = ["django.contrib.auth", "rest_framework", "talks", "tickets"]
ROOT_URLCONF = "meeting.urls"
DATABASES = {"default": env.db(default="sqlite:///db.sqlite3")}
CACHES = {"default": env.cache(default="locmemcache://")}
