from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect

from .models import Door


def behind(name, redirect=None):
    def wrap(view):
        def wrapped(request, *args, **kwargs):
            if not Door.objects.filter(name=name, shut=False).exists():
                if redirect:
                    return HttpResponseRedirect(redirect)
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return wrapped

    return wrap
