import graphene
from django.core.cache import cache
from graphene_django import DjangoObjectType

from animals.models import Animal


class AnimalType(DjangoObjectType):
    class Meta:
        model = Animal
        fields = ["id", "name", "species"]


class Query(graphene.ObjectType):
    animals = graphene.List(AnimalType, species=graphene.String())
    count = graphene.Int()

    def resolve_animals(root, info, species=None):
        found = Animal.objects.select_related("enclosure")
        return found.filter(species=species) if species else found

    def resolve_count(root, info):
        return cache.get_or_set("animals:count", Animal.objects.count, 60)


schema = graphene.Schema(query=Query)
