from django.views.generic import ListView

from .models import Door


class Doors(ListView):
    model = Door
