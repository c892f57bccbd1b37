from rest_framework.decorators import api_view, permission_classes
from rest_framework.response import Response

from tickets.permissions import FromTheShop


@api_view(["POST"])
@permission_classes([FromTheShop])
def paid(request):
    return Response(status=204)


@api_view(["POST"])
@permission_classes([FromTheShop])
def refunded(request):
    return Response(status=204)
