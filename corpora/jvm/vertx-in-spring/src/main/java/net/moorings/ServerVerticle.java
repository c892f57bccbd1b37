package net.moorings;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;

class ServerVerticle extends AbstractVerticle {
    private final HttpServer server;

    ServerVerticle(HttpServer server) {
        this.server = server;
    }

    @Override
    public void start(Promise<Void> started) {
        server.listen(8080).<Void>mapEmpty().onComplete(started);
    }
}
