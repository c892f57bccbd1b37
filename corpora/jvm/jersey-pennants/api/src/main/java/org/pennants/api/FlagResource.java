package org.pennants.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

@Path("/flags")
public class FlagResource {

    @GET
    @Path("/{name}")
    @Produces("application/json")
    public boolean isHoisted(@PathParam("name") String name) {
        return name.startsWith("red");
    }
}
