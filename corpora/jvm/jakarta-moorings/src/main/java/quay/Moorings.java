package quay;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Stateless
@Path("/moorings")
public class Moorings {
    @PersistenceContext
    private EntityManager manager;

    @GET
    public List<Mooring> all() {
        return manager.createQuery("select m from Mooring m", Mooring.class).getResultList();
    }

    @POST
    public void add(Mooring mooring) {
        manager.persist(mooring);
    }
}
