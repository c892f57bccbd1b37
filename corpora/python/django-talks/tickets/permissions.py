from rest_framework.authentication import BaseAuthentication
from rest_framework.permissions import BasePermission


class ShopAuthentication(BaseAuthentication):
    def authenticate(self, request):
        return None


class FromTheShop(BasePermission):
    def has_permission(self, request, view):
        return bool(request.headers.get("X-Shop"))
