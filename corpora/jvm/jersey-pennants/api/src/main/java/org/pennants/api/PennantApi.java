package org.pennants.api;

import jakarta.ws.rs.ApplicationPath;

@ApplicationPath("/api")
public class PennantApi extends AbstractApi {

    @Override
    protected String secret() {
        return System.getenv("PENNANT");
    }
}
