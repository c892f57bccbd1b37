from masonite.providers import FrameworkProvider, RouteProvider
from masoniteorm.providers import ORMProvider

PROVIDERS = [FrameworkProvider, RouteProvider, ORMProvider]
