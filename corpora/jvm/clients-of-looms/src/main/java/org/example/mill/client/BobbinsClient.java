package org.example.mill.client;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

@Path("/bobbins")
@RegisterProvider(MissingBobbins.class)
public interface BobbinsClient {
    @GET
    @Path("/{colour}")
    int left(@PathParam("colour") String colour);

    @DELETE
    @Path("/{colour}")
    void discard(@PathParam("colour") String colour);
}
