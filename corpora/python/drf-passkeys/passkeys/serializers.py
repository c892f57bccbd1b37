from rest_framework import serializers


class AssertionSerializer(serializers.Serializer):
    handle = serializers.CharField(max_length=255)
    signature = serializers.CharField()

    def validate_handle(self, value):
        if not value.isascii():
            raise serializers.ValidationError("A handle is base64url.")
        return value
