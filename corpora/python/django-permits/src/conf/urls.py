from django.contrib import admin
from django.urls import path

from conf.api import api

urlpatterns = [path("backoffice/", admin.site.urls), path("api/", api.urls)]
