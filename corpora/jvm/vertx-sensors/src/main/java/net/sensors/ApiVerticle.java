package net.sensors;

import com.influxdb.client.InfluxDBClient;
import com.influxdb.client.InfluxDBClientFactory;
import com.influxdb.client.domain.WritePrecision;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.Validator;

public class ApiVerticle extends AbstractVerticle {

    private final JsonSchema reading = JsonSchema.of(new JsonObject("{\"required\": [\"sensor\", \"value\"]}"));
    private InfluxDBClient influx;

    @Override
    public void start(Promise<Void> started) {
        influx = InfluxDBClientFactory.create(System.getenv("INFLUX_URL"));
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.post("/readings").handler(this::store);
        vertx.createHttpServer().requestHandler(router).listen(8080);
        started.complete();
    }

    private void store(RoutingContext context) {
        Validator validator = Validator.create(reading, new JsonSchemaOptions().setDraft(Draft.DRAFT7).setBaseUri("app://"));
        JsonObject body = context.body().asJsonObject();
        if (!validator.validate(body).getValid()) {
            context.fail(400);
            return;
        }
        influx.getWriteApiBlocking().writeRecord(WritePrecision.S, "reading value=" + body.getDouble("value"));
        context.response().setStatusCode(204).end();
    }
}
