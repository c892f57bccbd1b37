package shop.depot;

import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.server.annotation.Delete;
import com.linecorp.armeria.server.annotation.Get;
import com.linecorp.armeria.server.annotation.Param;
import com.linecorp.armeria.server.annotation.Post;
import com.linecorp.armeria.server.annotation.ProducesJson;
import com.linecorp.armeria.server.annotation.StatusCode;
import java.util.List;
import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory;

@ProducesJson
public final class StockService {
    private final PersistenceManagerFactory factory;
    private final Prices prices;

    StockService(PersistenceManagerFactory factory, Prices prices) {
        this.factory = factory;
        this.prices = prices;
    }

    @Get("/items")
    public List<Item> items() {
        try (PersistenceManager manager = factory.getPersistenceManager()) {
            return List.copyOf(manager.newQuery(Item.class).executeList());
        }
    }

    @Post("/items")
    @StatusCode(201)
    public Item add(Item item) {
        try (PersistenceManager manager = factory.getPersistenceManager()) {
            return manager.makePersistent(item.priced(prices.of(item.name())));
        }
    }

    @Delete("/items/{id}")
    public HttpStatus remove(@Param long id) {
        try (PersistenceManager manager = factory.getPersistenceManager()) {
            manager.deletePersistent(manager.getObjectById(Item.class, id));
        }
        return HttpStatus.NO_CONTENT;
    }
}
