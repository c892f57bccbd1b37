package net.turnstiles;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import net.turnstiles.cache.RedisCounterService;

public class Main extends AbstractVerticle {

    public static void main(String[] args) {
        Vertx.vertx().deployVerticle(new Main());
    }

    @Override
    public void start() {
        RedisCounterService counter = new RedisCounterService(vertx);
        Router router = Router.router(vertx);
        router.post("/turnstiles/:gate").handler(c -> counter.add(c.pathParam("gate"), n -> c.response().end(n)));
        vertx.createHttpServer().requestHandler(router).listen(8080);
    }
}
