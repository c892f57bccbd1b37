package org.flagstaff.api;

import org.glassfish.jersey.server.ResourceConfig;

public abstract class AbstractApi extends ResourceConfig {

    protected AbstractApi() {
        packages(FlagResource.class.getPackageName());
        register(new FlagFilter(secret()));
    }

    protected abstract String secret();
}
