package fund.ticks;

import io.questdb.client.Sender;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.RoutingHandler;

public class Main {

    public static void main(String[] args) {
        Sender sender = Sender.fromConfig(System.getenv("QDB_CLIENT_CONF"));
        RoutingHandler routes = Handlers.routing();
        routes.post("/ticks", exchange -> {
            sender.table("ticks").doubleColumn("price", Double.parseDouble(exchange.getQueryString())).atNow();
            exchange.setStatusCode(204);
        });
        Undertow.builder().addHttpListener(8080, "0.0.0.0").setHandler(routes).build().start();
    }
}
