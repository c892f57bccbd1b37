package pontoon;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.github.manusant.ss.SparkSwagger;
import java.io.IOException;
import java.util.List;
import org.bson.Document;
import spark.Service;

public final class Pontoons {
    public static void main(String[] args) throws IOException {
        MongoCollection<Document> held = MongoClients.create(System.getenv("MONGODB_URI"))
            .getDatabase("harbour")
            .getCollection("pontoons");
        Service http = Service.ignite().port(4800);
        SparkSwagger.of(http).endpoints(() -> List.of(new PontoonEndpoint(held))).generateDoc();
        http.post("/surveys", (request, response) -> {
            held.insertOne(Document.parse(request.body()));
            response.status(201);
            return "";
        });
        http.notFound((request, response) -> "");
    }
}
