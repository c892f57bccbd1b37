package post.parcels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/parcels")
@RequestScoped
public class ParcelResource {

    @PersistenceContext(unitName = "parcels")
    private EntityManager entities;

    @GET
    @Path("/{code}")
    public Parcel find(@PathParam("code") String code) {
        return entities.find(Parcel.class, code);
    }
}
