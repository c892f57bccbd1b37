from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Passkey
from .serializers import AssertionSerializer


class AssertionView(APIView):
    def post(self, request):
        asked = AssertionSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        known = Passkey.objects.filter(handle=asked.validated_data["handle"].encode()).exists()
        return Response({"known": known})
