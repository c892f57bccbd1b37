package sluice;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.rest.RestBindingMode;

/** The port and the paths that all say the same of. */
public abstract class HttpRoutes extends RouteBuilder {
    @Override
    public void configure() throws Exception {
        restConfiguration().component("jetty").port(8087).bindingMode(RestBindingMode.json);
    }
}
