package buoy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Buoys {
    public static void main(String[] args) {
        SpringApplication.run(Buoys.class, args);
    }
}
