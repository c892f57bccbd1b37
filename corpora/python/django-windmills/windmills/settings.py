INSTALLED_APPS = ("django.contrib.auth", "django.contrib.contenttypes", "django.contrib.admin", "south", "mills")

DATABASES = {"default": {"ENGINE": "django.db.backends.mysql", "NAME": "windmills"}}

ROOT_URLCONF = "windmills.urls"
