package sluice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Sluices {
    public static void main(String[] args) {
        SpringApplication.run(Sluices.class, args);
    }
}
