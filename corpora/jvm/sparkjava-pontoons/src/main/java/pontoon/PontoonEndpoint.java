package pontoon;

import static io.github.manusant.ss.descriptor.EndpointDescriptor.endpointPath;
import static io.github.manusant.ss.descriptor.MethodDescriptor.path;

import com.google.gson.Gson;
import com.mongodb.client.MongoCollection;
import io.github.manusant.ss.ApiEndpoint;
import io.github.manusant.ss.SparkSwagger;
import io.github.manusant.ss.rest.Endpoint;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import spark.Request;
import spark.Response;

public final class PontoonEndpoint implements Endpoint {
    private final Gson gson = new Gson();
    private final MongoCollection<Document> held;

    PontoonEndpoint(MongoCollection<Document> held) {
        this.held = held;
    }

    @Override
    public void bind(SparkSwagger swagger) {
        ApiEndpoint endpoint = swagger.endpoint(endpointPath("/pontoons"), (request, response) -> {});
        endpoint.get(path("").withDescription("Every pontoon"), this::all, gson::toJson);
        endpoint.delete(path("/:name").withDescription("Takes one out"), this::remove, gson::toJson);
    }

    private List<Document> all(Request request, Response response) {
        response.type(MediaType.APPLICATION_JSON);
        return held.find().into(new ArrayList<>());
    }

    private String remove(Request request, Response response) {
        held.deleteOne(new Document("name", request.params("name")));
        return "";
    }
}
