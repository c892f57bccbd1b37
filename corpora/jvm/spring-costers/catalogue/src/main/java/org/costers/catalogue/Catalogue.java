package org.costers.catalogue;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Catalogue {
  public static void main(String[] args) {
    SpringApplication.run(Catalogue.class, args);
  }

  @GetMapping("/wares")
  public List<String> wares() {
    return List.of("apples", "pears");
  }
}
