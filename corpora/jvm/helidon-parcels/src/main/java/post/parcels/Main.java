package post.parcels;

import io.helidon.microprofile.server.Server;

public final class Main {

    public static void main(String[] args) {
        Server.create().start();
    }
}
