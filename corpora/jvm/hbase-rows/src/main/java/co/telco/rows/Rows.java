package co.telco.rows;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

@EnableAutoConfiguration
@ComponentScan
public class Rows {

    public static void main(String[] args) {
        SpringApplication.run(Rows.class, args);
    }
}
