package it.notes;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import io.javalin.http.Context;
import org.jooq.DSLContext;

class Notes {

    private final DSLContext db;

    Notes(DSLContext db) {
        this.db = db;
    }

    void all(Context context) {
        context.json(db.select(field("text")).from(table("note")).fetchMaps());
    }

    void add(Context context) {
        String text = Checks.text(context.body());
        db.insertInto(table("note"), field("text")).values(text).execute();
        context.status(201);
    }
}
