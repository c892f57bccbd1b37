package net.moorings;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class BerthHandler {
    private final Map<String, JsonObject> berths = new ConcurrentHashMap<>();

    void one(RoutingContext context) {
        context.json(berths.get(context.pathParam("name")));
    }

    void add(RoutingContext context) {
        JsonObject berth = context.body().asJsonObject();
        berths.put(berth.getString("name"), berth);
        context.response().setStatusCode(201).end();
    }
}
