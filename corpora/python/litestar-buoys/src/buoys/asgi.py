from __future__ import annotations

from litestar import Litestar
from litestar.config.response_cache import ResponseCacheConfig

from buoys.config import plugins, stores
from buoys.domain import route_handlers


def create_app() -> Litestar:
    return Litestar(
        route_handlers=route_handlers,
        plugins=[plugins.alchemy],
        stores=stores.registry,
        response_cache_config=ResponseCacheConfig(store="responses"),
    )
