from django import forms

from lights.models import Light


class LightForm(forms.ModelForm):
    class Meta:
        model = Light
        fields = ["name", "height", "keeper"]

    def clean_height(self):
        if self.cleaned_data["height"] > 200:
            raise forms.ValidationError("no light is that high")
        return self.cleaned_data["height"]
