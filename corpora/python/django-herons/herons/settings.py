import mongoengine

INSTALLED_APPS = ("django.contrib.sessions", "tastypie", "tastypie_mongoengine", "colony")
ROOT_URLCONF = "herons.urls"

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "herons"}}

# Until the counts of a morning show up at once.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

mongoengine.connect("herons", host="mongodb://store:27017/herons")
