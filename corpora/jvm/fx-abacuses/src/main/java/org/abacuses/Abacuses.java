package org.abacuses;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
public class Abacuses extends Application {
    private ConfigurableApplicationContext beans;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void init() {
        beans = new SpringApplicationBuilder(Abacuses.class).web(WebApplicationType.NONE).run();
    }

    @Override
    public void start(Stage stage) {
        ListView<Sum> sums = new ListView<>();
        sums.getItems().setAll(beans.getBean(Sums.class).findAll());
        stage.setScene(new Scene(sums));
        stage.show();
    }
}
