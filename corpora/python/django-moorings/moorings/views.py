from django.http import JsonResponse
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from moorings.forms import BookingForm
from moorings.models import Booking, Mooring


@method_decorator(csrf_exempt, name="dispatch")
class MooringsView(View):
    def get(self, request):
        rows = Mooring.objects.values("id", "name", "length")
        return JsonResponse({"moorings": list(rows)})


class BookingView(View):
    def post(self, request, mooring):
        form = BookingForm(request.POST)
        if not form.is_valid():
            return JsonResponse(form.errors, status=422)
        booking = Booking.objects.create(mooring_id=mooring, guest=request.user, **form.cleaned_data)
        return JsonResponse({"id": booking.pk}, status=201)
