package org.example.lockers;

import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.http.javadsl.Http;

/** Starts the server. */
public final class Main {
    public static void main(final String[] args) {
        final ActorSystem system = ActorSystem.create("lockers");
        Http.get(system).newServerAt("0.0.0.0", 8080).bind(new LockerRoute().routes());
    }
}
