from django.urls import path
from strawberry.django.views import GraphQLView

from talks.schema import schema
from tickets.views import paid, refunded

urlpatterns = [
    path("graphql", GraphQLView.as_view(schema=schema)),
    path("hooks/paid", paid),
    path("hooks/refunded", refunded),
]
