server = {"port": "8080", "host": "0.0.0.0"}

app = {
    "root": "buoys.controllers.root.RootController",
    "modules": ["buoys"],
    "debug": False,
}

mongo = {"url": "mongodb://db:27017/buoys"}
