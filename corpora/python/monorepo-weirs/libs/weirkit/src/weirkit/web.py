from fastapi import APIRouter as Router
from fastapi import FastAPI


def make_service(name: str, *routers: Router) -> FastAPI:
    app = FastAPI(title=name)
    for router in routers:
        app.include_router(router)
    return app
