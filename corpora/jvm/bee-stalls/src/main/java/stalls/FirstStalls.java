package stalls;

import com.github.mongobee.changeset.ChangeLog;
import com.github.mongobee.changeset.ChangeSet;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

@ChangeLog(order = "001")
public class FirstStalls {
    @ChangeSet(order = "001", id = "firstStalls", author = "market")
    public void add(MongoDatabase store) {
        store.getCollection("stalls").insertOne(new Document("goods", "pears").append("row", 1));
    }
}
