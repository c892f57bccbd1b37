package org.example.mill.client;

import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

public class Desk {
    public static void main(String[] args) {
        BobbinsClient bobbins = RestClientBuilder.newBuilder()
            .baseUri(URI.create("http://mill.example"))
            .build(BobbinsClient.class);
        System.out.println(bobbins.left(args[0]));
    }
}
