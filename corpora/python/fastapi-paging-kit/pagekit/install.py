from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.routing import APIRoute

from pagekit.pages import PageParams


def add_pages(app: FastAPI | APIRouter) -> None:
    for route in app.routes:
        if isinstance(route, APIRoute):
            route.dependencies.append(Depends(page_params))


def page_params(request: Request) -> PageParams:
    return PageParams(page=int(request.query_params.get("page", 1)))
