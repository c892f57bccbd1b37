INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "rest_framework", "cookbook"]
ROOT_URLCONF = "kitchen.urls"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "kitchen"}}
