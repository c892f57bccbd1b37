from django.shortcuts import get_object_or_404, redirect, render

from lights.forms import LightForm
from lights.models import Light


def edit(request, key):
    form = LightForm(request.POST or None, instance=get_object_or_404(Light, pk=key))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("/")
    return render(request, "lights/edit.html", {"form": form})
