import strawberry


@strawberry.type
class TalkType:
    id: strawberry.ID
    title: str


@strawberry.input
class NewTalk:
    title: str
