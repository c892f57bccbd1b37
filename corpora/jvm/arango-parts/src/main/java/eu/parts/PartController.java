package eu.parts;

import com.arangodb.ArangoDB;
import com.arangodb.ArangoDatabase;
import io.micronaut.http.annotation.*;
import java.util.List;

@Controller("/parts")
class PartController {

    private final ArangoDatabase graph = new ArangoDB.Builder().host("arango", 8529).build().db("parts");

    @Get("/{id}/tree")
    List<String> tree(String id) {
        return graph.query("for v in 1..9 outbound @id contains return v.name", String.class).asListRemaining();
    }
}
