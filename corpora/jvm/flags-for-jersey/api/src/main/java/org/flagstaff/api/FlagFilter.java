package org.flagstaff.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

public class FlagFilter implements ContainerRequestFilter {

    private final String secret;

    public FlagFilter(String secret) {
        this.secret = secret;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!secret.equals(request.getHeaderString("X-Flag"))) {
            throw new IllegalArgumentException("no flag");
        }
    }
}
