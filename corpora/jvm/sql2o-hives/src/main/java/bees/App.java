package bees;

import static spark.Spark.get;
import static spark.Spark.halt;
import static spark.Spark.post;

import org.everit.json.schema.ValidationException;
import org.json.JSONObject;
import org.sql2o.Sql2o;

public class App {
    public static void main(String[] args) {
        Hives hives = new Hives(new Sql2o("jdbc:postgresql://localhost/bees", "bees", System.getenv("DB_PASSWORD")));
        Forms forms = new Forms();
        get("/hives", (request, response) -> hives.all());
        post("/hives", (request, response) -> {
            try {
                forms.check(new JSONObject(request.body()));
            } catch (ValidationException wrong) {
                halt(422, wrong.toJSON().toString());
            }
            return hives.add(request.body());
        });
    }
}
