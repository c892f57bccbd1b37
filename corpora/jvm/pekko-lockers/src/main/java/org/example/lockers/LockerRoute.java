package org.example.lockers;

import static org.apache.pekko.http.javadsl.server.PathMatchers.integerSegment;

import org.apache.pekko.http.javadsl.server.Route;
import org.example.lockers.http.AbstractRoute;

/** Who has which locker. */
final class LockerRoute extends AbstractRoute {

    Route routes() {
        return pathPrefix("lockers", () ->
                concat(
                        pathEndOrSingleSlash(() -> get(() -> complete("[]"))),
                        path(integerSegment(), number -> put(() -> complete("{\"number\":" + number + "}")))));
    }
}
