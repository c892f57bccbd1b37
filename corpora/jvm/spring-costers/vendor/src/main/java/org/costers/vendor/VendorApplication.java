package org.costers.vendor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class VendorApplication {
  public static void main(String[] args) {
    SpringApplication.run(VendorApplication.class, args);
  }
}
