package org.example.lockers.http;

import org.apache.pekko.http.javadsl.server.AllDirectives;

/** What all routes share. */
public abstract class AbstractRoute extends AllDirectives {
}
