from django.contrib import admin

from .models import Permit

admin.site.register(Permit)
