from rest_framework import serializers

from lights.models import Keeper, Light


class KeeperSerializer(serializers.ModelSerializer):
    class Meta:
        model = Keeper
        fields = ["name"]


class LightSerializer(serializers.HyperlinkedModelSerializer):
    keeper = KeeperSerializer()
    label = serializers.SerializerMethodField()

    class Meta:
        model = Light
        fields = ["name", "height", "keeper", "label"]

    def get_label(self, light):
        return f"{light.name} ({light.height} m)"
