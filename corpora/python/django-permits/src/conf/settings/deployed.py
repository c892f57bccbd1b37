from .common import *  # noqa
from .common import env

ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.oracle",
        "NAME": env("ORA_DSN"),
        "USER": env("ORA_USER"),
        "PASSWORD": env("ORA_PASSWORD"),
    }
}
CACHES = {"default": env.cache_url("CACHE_URL", default="pymemcache://memcached:11211")}
