package kennel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Kennel {
    public static void main(String[] args) {
        SpringApplication.run(Kennel.class, args);
    }
}
