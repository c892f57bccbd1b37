package bees;

import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;

public class Forms {
    private final Schema rules = SchemaLoader.load(new JSONObject(new JSONTokener(Forms.class.getResourceAsStream("/hive.json"))));

    void check(JSONObject body) {
        rules.validate(body);
    }
}
