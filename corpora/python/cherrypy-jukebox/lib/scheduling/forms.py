import memcache
from django import forms


class JobForm(forms.Form):
    name = forms.CharField()


client = memcache.Client(["localhost:11211"])
