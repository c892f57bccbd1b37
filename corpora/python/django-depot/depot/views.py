from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.viewsets import ModelViewSet

from depot.models import Pallet
from depot.serializers import CrateSerializer
from shared.models import Crate


class CrateViewSet(ModelViewSet):
    queryset = Crate.objects.all()
    serializer_class = CrateSerializer


@api_view(["GET"])
def late(request):
    return Response([p.pk for p in Pallet.objects.filter(late=True)])
