from django.urls import path

from .views import AssertionView

urlpatterns = [path("assertions/", AssertionView.as_view())]
