package org.sluices.toggles;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Toggles {
    public static void main(String[] args) {
        SpringApplication.run(Toggles.class, args);
    }
}
