package no.parcels;

import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

public class Main {

    public static void main(String[] args) {
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        server.setPort(8080);
        server.deploy(ParcelApplication.class);
        server.start();
    }
}
