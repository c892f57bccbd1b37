from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField, TextAreaField
from wtforms.validators import DataRequired, Length, NumberRange


class EntryForm(FlaskForm):
    guest = StringField(validators=[DataRequired(), Length(max=80)])
    words = TextAreaField(validators=[DataRequired()])
    stars = IntegerField(validators=[NumberRange(1, 5)])
