from buoys.controllers.buoys import BuoysController


class RootController:
    buoys = BuoysController()
