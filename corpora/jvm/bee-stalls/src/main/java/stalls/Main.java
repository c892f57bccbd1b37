package stalls;

import com.github.mongobee.Mongobee;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.javalin.Javalin;
import java.util.ArrayList;
import org.bson.Document;

public class Main {
    public static void main(String[] args) throws Exception {
        String address = System.getenv().getOrDefault("STORE", "mongodb://localhost:27017/stalls");
        Mongobee changes = new Mongobee(address);
        changes.setChangeLogsScanPackage("stalls");
        changes.execute();
        MongoClient client = MongoClients.create(address);
        Javalin app = Javalin.create().start(7070);
        app.get("/stalls", asked -> asked.json(
            client.getDatabase("stalls").getCollection("stalls").find().into(new ArrayList<Document>())));
    }
}
