package org.acme.fruits;

import io.quarkus.infinispan.client.Remote;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.*;
import java.util.List;
import org.infinispan.client.hotrod.RemoteCache;

@Path("/fruits")
public class FruitResource {

    @Inject
    @Remote("fruits")
    RemoteCache<String, String> cache;

    @GET
    public List<Fruit> all() {
        return Fruit.listAll();
    }

    @POST
    @Transactional
    public Fruit add(@Valid Fruit fruit) {
        fruit.persist();
        cache.put(fruit.name, fruit.name);
        return fruit;
    }
}
