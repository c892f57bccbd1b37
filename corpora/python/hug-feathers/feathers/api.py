import cattrs
import hug

from feathers.finds import Find
from feathers.maps import outline
from feathers.store import finds


@hug.get("/finds")
def all_finds():
    return finds.all()


@hug.post("/finds")
def note(body):
    find = cattrs.structure(body, Find)
    return {"id": finds.insert(cattrs.unstructure(find))}


@hug.get("/outlines/{bird}")
def show_outline(bird: hug.types.text):
    return outline(bird)
