package fleet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.EnableCaching;

@EnableCaching
@SpringBootApplication
public class TracksApplication {

    public static void main(String[] args) {
        SpringApplication.run(TracksApplication.class, args);
    }
}
