package com.example.atlas;

import io.javalin.Javalin;
import org.apache.jena.rdfconnection.RDFConnection;

public class Main {
    public static void main(String[] args) {
        RDFConnection store = RDFConnection.connect(System.getenv("ATLAS_STORE"));
        Javalin.create().get("/api/places", context -> context.result(Places.all(store))).start(8080);
    }
}
