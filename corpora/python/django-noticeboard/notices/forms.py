from django import forms

from notices.models import Notice


class NoticeForm(forms.ModelForm):
    class Meta:
        model = Notice
        fields = ["title", "body", "until"]

    def clean_title(self):
        return self.cleaned_data["title"].strip()


class ContactForm(forms.Form):
    sender = forms.EmailField()
    message = forms.CharField(widget=forms.Textarea, max_length=2000)
