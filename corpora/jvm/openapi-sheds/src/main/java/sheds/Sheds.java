package sheds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Sheds {
    public static void main(String[] args) {
        SpringApplication.run(Sheds.class, args);
    }
}
