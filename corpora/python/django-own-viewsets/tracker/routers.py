from tracker.base.routers import DefaultRouter
from tracker.stories.api import StoryViewSet

router = DefaultRouter()
router.register("stories", StoryViewSet)
