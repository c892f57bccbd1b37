package berth;

import static spark.Spark.exception;
import static spark.Spark.get;
import static spark.Spark.port;
import static spark.Spark.post;

import berth.store.Berths;
import com.fasterxml.jackson.databind.ObjectMapper;

public final class Moorings {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) {
        Berths berths = Berths.open(System.getenv("BERTHS_URL"));
        port(4700);
        get("/berths", (request, response) -> JSON.writeValueAsString(berths.all()));
        post("/berths", (request, response) -> {
            berths.add(request.queryParams("name"));
            response.status(201);
            return "";
        });
        exception(IllegalArgumentException.class, (error, request, response) -> response.status(400));
    }
}
