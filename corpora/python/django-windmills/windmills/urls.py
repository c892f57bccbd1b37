from django.conf.urls import include, patterns, url
from tastypie.api import Api

from mills.api import MillResource

api = Api(api_name="v1")
api.register(MillResource())

urlpatterns = patterns("", url(r"^api/", include(api.urls)))
