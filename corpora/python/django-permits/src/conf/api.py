from ninja import NinjaAPI

api = NinjaAPI(title="Pastures permits", csrf=True)
api.add_router("/permits", "permits.endpoints.router")
