package crofts.peat;

import io.javalin.Javalin;

public class Peat {

    public static void main(String[] args) {
        Javalin.create().get("/banks/{bank}", context -> context.result("dry")).start(8081);
    }
}
