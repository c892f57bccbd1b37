package org.rings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RingsApplication {

    public static void main(String[] args) {
        SpringApplication.run(RingsApplication.class, args);
    }
}
