package net.moorings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Moorings {
    public static void main(String[] args) {
        SpringApplication.run(Moorings.class, args);
    }
}
