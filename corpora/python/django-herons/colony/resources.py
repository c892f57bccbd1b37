from tastypie.authentication import ApiKeyAuthentication
from tastypie_mongoengine.resources import MongoEngineResource

from colony.models import Colony


class ColonyResource(MongoEngineResource):
    class Meta:
        queryset = Colony.objects.all()
        resource_name = "colonies"
        allowed_methods = ("get", "post")
        authentication = ApiKeyAuthentication()
