from rest_framework import serializers

from shared.models import Crate


class CrateSerializer(serializers.ModelSerializer):
    weight = serializers.IntegerField(min_value=1)

    class Meta:
        model = Crate
        fields = ["weight"]
