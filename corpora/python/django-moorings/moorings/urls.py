from django.urls import path

from moorings import views

app_name = "moorings"
urlpatterns = [
    path("", views.MooringsView.as_view(), name="moorings"),
    path("<int:mooring>/bookings/", views.BookingView.as_view(), name="book"),
]
