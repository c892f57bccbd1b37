INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "rest_framework", "lights"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "coast"}}
ROOT_URLCONF = "coast.urls"
