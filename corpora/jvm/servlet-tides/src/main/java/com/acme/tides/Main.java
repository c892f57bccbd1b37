package com.acme.tides;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.webapp.WebAppContext;

public final class Main {
    public static void main(String[] args) throws Exception {
        Server server = new Server(8080);
        WebAppContext tides = new WebAppContext();
        tides.setWar("build/tides");
        server.setHandler(tides);
        server.start();
        server.join();
    }
}
