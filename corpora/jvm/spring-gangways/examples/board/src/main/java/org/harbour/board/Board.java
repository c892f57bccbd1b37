package org.harbour.board;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Board {
    public static void main(String[] args) {
        SpringApplication.run(Board.class, args);
    }
}
