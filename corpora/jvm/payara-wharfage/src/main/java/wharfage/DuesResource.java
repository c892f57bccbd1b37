package wharfage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("dues")
public class DuesResource {

    @PersistenceContext(unitName = "wharfage")
    private EntityManager entities;

    @GET
    @Path("{ship}")
    public Due of(@PathParam("ship") String ship) {
        return entities.find(Due.class, ship);
    }
}
