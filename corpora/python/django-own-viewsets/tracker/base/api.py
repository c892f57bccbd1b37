from django.views import View


class ViewSet(View):
    actions = {}


class ModelCrudViewSet(ViewSet):
    model = None
