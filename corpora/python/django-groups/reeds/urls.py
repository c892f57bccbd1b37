from django.urls import path

from reeds import views

urlpatterns = [path("stands/<int:stand>/", views.stand)]
