package org.example.saddlery;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SaddleryApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SaddleryApplication.class, arguments);
    }
}
