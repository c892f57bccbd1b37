package it.notes;

import io.javalin.Javalin;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteDataSource;

public class Main {

    public static void main(String[] args) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:notes.db");
        Flyway.configure().dataSource(source).load().migrate();
        DSLContext db = DSL.using(source, SQLDialect.SQLITE);
        Notes notes = new Notes(db);
        Javalin app = Javalin.create().start(7070);
        app.get("/notes", notes::all);
        app.post("/notes", notes::add);
    }
}
