from tracker.base.api import ModelCrudViewSet
from tracker.stories.models import Story


class StoryViewSet(ModelCrudViewSet):
    model = Story
    queryset = Story.objects.order_by("subject")
