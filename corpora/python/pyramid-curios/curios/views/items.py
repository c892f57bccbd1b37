import colander
import deform
from pyramid.httpexceptions import HTTPFound, HTTPNotFound
from pyramid.view import view_config, view_defaults

from ..caching import region
from ..models import Item


class ItemSchema(colander.MappingSchema):
    accession = colander.SchemaNode(colander.String(), validator=colander.Regex(r"^\d{4}\.\d+$"))
    title = colander.SchemaNode(colander.String(), validator=colander.Length(max=200))


@region.cache_on_arguments()
def glossary(letter):
    return sorted(letter * i for i in range(1, 20))


class Items(object):
    def __init__(self, request):
        self.request = request

    @view_config(route_name="home", renderer="../templates/home.pt")
    def home(self):
        return {"items": self.request.dbsession.query(Item).limit(50).all(), "words": glossary("a")}

    @view_config(route_name="item", renderer="../templates/item.pt")
    def show(self):
        item = self.request.dbsession.query(Item).get(self.request.matchdict["id"])
        if item is None:
            raise HTTPNotFound()
        return {"item": item}

    @view_config(route_name="item_new", renderer="../templates/form.pt")
    def new(self):
        form = deform.Form(ItemSchema(), buttons=("save",))
        if "save" in self.request.POST:
            try:
                data = form.validate(self.request.POST.items())
            except deform.ValidationFailure as failure:
                return {"form": failure.render()}
            self.request.dbsession.add(Item(**data))
            return HTTPFound(self.request.route_url("home"))
        return {"form": form.render()}
