package org.example.mill.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/looms")
@RegisterRestClient(configKey = "looms")
public interface LoomsClient {
    @GET
    List<Loom> looms();

    @PUT
    @Path("/{number}/cloth")
    Loom weave(@PathParam("number") int number, String cloth);
}
