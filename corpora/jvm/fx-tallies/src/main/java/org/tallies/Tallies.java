package org.tallies;

import io.javalin.Javalin;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

public class Tallies extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Button login = new Button("Log in");
        login.setOnAction(event -> wait(login));
        stage.setScene(new Scene(login));
        stage.show();
    }

    private static void wait(Button login) {
        Javalin app = Javalin.create().start(8913);
        app.get("/back", ctx -> {
            login.setText(ctx.queryParam("code"));
            ctx.result("Back to your tallies.");
        });
    }
}
