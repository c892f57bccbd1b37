from fastapi import FastAPI

from allotment.api.plots import router


def make():
    app = FastAPI(title="Allotments")
    app.include_router(router, prefix="/plots")
    return app
