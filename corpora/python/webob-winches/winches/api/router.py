import routes
import routes.middleware
import webob.dec
import webob.exc

from winches.api import winches


class Router:
    @classmethod
    def factory(cls, global_config, **local_config):
        return cls(routes.Mapper())

    def __init__(self, mapper):
        mapper.resource("winch", "winches", controller=winches.create_resource())
        self._router = routes.middleware.RoutesMiddleware(self._dispatch, mapper)

    @webob.dec.wsgify
    def __call__(self, request):
        return self._router

    @staticmethod
    @webob.dec.wsgify
    def _dispatch(request):
        match = request.environ["wsgiorg.routing_args"][1]
        return match["controller"] if match else webob.exc.HTTPNotFound()
