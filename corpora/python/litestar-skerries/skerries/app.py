from litestar import Litestar, get
from litestar.config.response_cache import ResponseCacheConfig
from litestar.middleware.session.server_side import ServerSideSessionConfig


@get("/skerries", cache=True)
async def skerries() -> list[str]:
    return ["Longstone", "Bell Rock"]


app = Litestar(
    route_handlers=[skerries],
    middleware=[ServerSideSessionConfig(store="sessions").middleware],
    response_cache_config=ResponseCacheConfig(default_expiration=120),
)
