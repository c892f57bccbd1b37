package crofts.weather;

import io.helidon.webserver.WebServer;

public class Weather {

    public static void main(String[] args) {
        WebServer.builder()
                .port(8082)
                .routing(routes -> routes.get("/wind", (request, response) -> response.send("north")))
                .build()
                .start();
    }
}
