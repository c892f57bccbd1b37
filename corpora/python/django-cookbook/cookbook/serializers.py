from rest_framework import serializers

from cookbook.models import Dish


class DishSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dish
        fields = ["id", "title", "minutes"]
