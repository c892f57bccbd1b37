package net.moorings;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class ServerConfiguration {
    @Bean
    Vertx vertx() {
        return Vertx.vertx();
    }

    @Bean
    Router router(Vertx vertx, BerthHandler berths) {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.get("/berths/:name").handler(berths::one);
        router.post("/berths").handler(berths::add);
        return router;
    }

    @Bean
    HttpServer server(Vertx vertx, Router router) {
        HttpServer server = vertx.createHttpServer().requestHandler(router);
        vertx.deployVerticle(new ServerVerticle(server));
        return server;
    }
}
