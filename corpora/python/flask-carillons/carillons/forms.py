from baseframe import __, forms


class BellForm(forms.Form):
    note = forms.StringField(__("Note"), validators=[forms.validators.DataRequired(), forms.validators.Length(max=4)])
    weight = forms.IntegerField(__("Weight in kilograms"), validators=[forms.validators.NumberRange(min=1)])
