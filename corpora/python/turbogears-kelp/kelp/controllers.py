from tg import TGController, expose

from kelp.model import Forest


class RootController(TGController):
    @expose("json")
    def forests(self):
        return dict(forests=[forest.bay for forest in Forest.query.find()])
