from tastypie.resources import ModelResource

from mills.models import Mill


class MillResource(ModelResource):
    class Meta:
        queryset = Mill.objects.all()
        resource_name = "mills"
