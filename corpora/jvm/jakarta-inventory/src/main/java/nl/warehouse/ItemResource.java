package nl.warehouse;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.*;
import java.util.List;

@Stateless
@Path("/items")
public class ItemResource {

    @PersistenceContext
    private EntityManager entities;

    @GET
    public List<Item> all() {
        return entities.createQuery("select i from Item i", Item.class).getResultList();
    }

    @POST
    public void add(@Valid Item item) {
        entities.persist(item);
    }
}
