package org.example.tolls;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TollsApplication {
    public static void main(String[] args) {
        SpringApplication.run(TollsApplication.class, args);
    }
}
