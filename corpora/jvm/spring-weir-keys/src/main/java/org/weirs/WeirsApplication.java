package org.weirs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class WeirsApplication {
    public static void main(String[] args) {
        SpringApplication.run(WeirsApplication.class, args);
    }
}
