import json

import web

from people import Person

urls = ("/people/(.+)", "People", "/people", "Everybody")


class People:
    def GET(self, name):
        web.header("Content-Type", "application/json")
        person = Person.nodes.get_or_none(name=name)
        if person is None:
            raise web.notfound()
        return json.dumps({"name": person.name, "children": [child.name for child in person.children]})


class Everybody:
    def POST(self):
        person = Person(**json.loads(web.data())).save()
        web.header("Content-Type", "application/json")
        return json.dumps({"name": person.name})


app = web.application(urls, globals())

if __name__ == "__main__":
    app.run()
