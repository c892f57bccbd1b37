from django.core.mail import send_mail
from django.shortcuts import redirect, render
from django.views.decorators.cache import cache_page
from django.utils.decorators import method_decorator
from django.views.generic import CreateView, ListView

from notices.forms import ContactForm, NoticeForm
from notices.models import Notice


@method_decorator(cache_page(60), name="dispatch")
class Board(ListView):
    model = Notice
    template_name = "notices/board.html"


class NewNotice(CreateView):
    form_class = NoticeForm
    template_name = "notices/new.html"
    success_url = "/"


def contact(request):
    form = ContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        send_mail("Noticeboard", form.cleaned_data["message"], form.cleaned_data["sender"], ["office@board.example"])
        return redirect("board")
    return render(request, "notices/contact.html", {"form": form})
