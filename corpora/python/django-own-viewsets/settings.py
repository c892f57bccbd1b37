INSTALLED_APPS = ["tracker.stories"]
ROOT_URLCONF = "tracker.urls"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "tracker"}}
