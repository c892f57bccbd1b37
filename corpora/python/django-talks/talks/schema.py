import strawberry
from django.core.cache import cache

from talks.models import Talk
from talks.types import NewTalk, TalkType


@strawberry.type
class Query:
    @strawberry.field
    def talks(self) -> list[TalkType]:
        return cache.get_or_set("talks", lambda: list(Talk.objects.all()), 60)


@strawberry.type
class Mutation:
    @strawberry.mutation
    def submit(self, talk: NewTalk) -> TalkType:
        return Talk.objects.create(title=talk.title)


schema = strawberry.Schema(query=Query, mutation=Mutation)
