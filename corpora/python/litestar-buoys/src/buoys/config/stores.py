from litestar.stores.redis import RedisStore
from litestar.stores.registry import StoreRegistry

from buoys.config.base import get_settings

_root = RedisStore.with_client(url=get_settings().redis_url, namespace="buoys")
registry = StoreRegistry(default_factory=_root.with_namespace)
