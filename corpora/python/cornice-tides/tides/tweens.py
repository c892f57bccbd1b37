import time

from pyramid.httpexceptions import HTTPException


def add_clock(handler, registry):
    def tween(request):
        try:
            response = handler(request)
        except HTTPException as error:
            response = error
        response.headers["X-Clock"] = str(int(time.time()))
        return response

    return tween


def includeme(config):
    config.add_tween("tides.tweens.add_clock")
