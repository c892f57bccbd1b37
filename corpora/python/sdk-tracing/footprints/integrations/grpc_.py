import grpc

from footprints.span import Span


class Interceptor(grpc.ServerInterceptor):
    def intercept_service(self, continuation, details):
        Span(details.method)
        return continuation(details)
