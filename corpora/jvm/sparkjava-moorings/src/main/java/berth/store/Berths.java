package berth.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

public final class Berths {
    private final MongoCollection<Document> held;

    private Berths(MongoCollection<Document> held) {
        this.held = held;
    }

    public static Berths open(String address) {
        return new Berths(MongoClients.create(address).getDatabase("harbour").getCollection("berths"));
    }

    public List<String> all() {
        List<String> names = new ArrayList<>();
        for (Document found : held.find()) {
            names.add(found.getString("name"));
        }
        return names;
    }

    public void add(String name) {
        held.insertOne(new Document("name", name));
    }
}
