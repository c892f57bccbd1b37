package org.fenders;

import com.alicp.jetcache.anno.config.EnableMethodCache;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@EnableMethodCache(basePackages = "org.fenders")
public class FendersApplication {
    public static void main(String[] args) {
        SpringApplication.run(FendersApplication.class, args);
    }
}
