from masonite.routes import Route

ROUTES = [
    Route.get("/boats", "BoatsController@index"),
    Route.post("/boats", "BoatsController@store"),
]
