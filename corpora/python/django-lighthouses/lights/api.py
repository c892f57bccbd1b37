from rest_framework import viewsets

from lights.models import Keeper, Light
from lights.serializers import KeeperSerializer, LightSerializer


class Lights(viewsets.ReadOnlyModelViewSet):
    queryset = Light.objects.all()
    serializer_class = LightSerializer


class Keepers(viewsets.ReadOnlyModelViewSet):
    queryset = Keeper.objects.all()
    serializer_class = KeeperSerializer
