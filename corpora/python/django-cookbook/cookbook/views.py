from rest_framework import viewsets

from cookbook.models import Dish
from cookbook.serializers import DishSerializer


class DishViewSet(viewsets.ModelViewSet):
    queryset = Dish.objects.order_by("title")
    serializer_class = DishSerializer
