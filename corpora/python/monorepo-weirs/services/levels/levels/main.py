from weirkit import make_service

from levels.routes import router

app = make_service("levels", router)
