package org.example.tribunal.client

import jakarta.ws.rs.GET
import jakarta.ws.rs.POST
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient

@Path("/venues")
@RegisterRestClient(configKey = "venues")
interface VenuesClient {
    @GET
    @Path("/{id}")
    fun venue(@PathParam("id") id: String): String

    @POST
    fun open(name: String): String
}
