package org.sieves.tried;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Shelves {
  public static void main(String[] args) {
    SpringApplication.run(Shelves.class, args);
  }

  @GetMapping("/shelves")
  public String all() {
    return "[]";
  }
}
