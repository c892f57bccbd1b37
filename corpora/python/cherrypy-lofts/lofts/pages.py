import cherrypy
from front_forms import FrontForm
from wtforms.fields import IntegerField, StringField
from wtforms.validators import DataRequired, Length, NumberRange

from .store import keep, lofts


class LoftForm(FrontForm):
    ring = StringField("Ring", validators=[DataRequired(), Length(max=20)])
    year = IntegerField("Year", validators=[NumberRange(min=1950)])


class Lofts:
    @cherrypy.expose
    @cherrypy.tools.json_out()
    def index(self):
        return lofts()

    @cherrypy.expose
    def add(self, **given):
        form = LoftForm(given)
        if not form.validate():
            raise cherrypy.HTTPError(400)
        keep(form.ring.data, form.year.data)
        raise cherrypy.HTTPRedirect("/")
