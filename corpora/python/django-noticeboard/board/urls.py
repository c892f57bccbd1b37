from django.urls import path

from notices import views

urlpatterns = [
    path("", views.Board.as_view(), name="board"),
    path("new/", views.NewNotice.as_view(), name="new"),
    path("contact/", views.contact, name="contact"),
]
