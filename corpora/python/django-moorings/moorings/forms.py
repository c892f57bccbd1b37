from django import forms


class BookingForm(forms.Form):
    arrives = forms.DateField()
    leaves = forms.DateField()
