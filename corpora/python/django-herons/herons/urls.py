from django.conf.urls import include, url
from tastypie.api import Api

from colony.resources import ColonyResource

api = Api(api_name="v1")
api.register(ColonyResource())

urlpatterns = [url(r"^api/", include(api.urls))]
