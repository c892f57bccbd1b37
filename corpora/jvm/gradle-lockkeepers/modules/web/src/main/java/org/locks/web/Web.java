package org.locks.web;

import static spark.Spark.get;
import static spark.Spark.post;

import org.locks.ledger.Levels;

public class Web {
  public static void main(String[] args) {
    Levels levels = new Levels();
    get("/locks/:name/level", (request, response) -> levels.of(request.params("name")));
    post("/locks/:name/alarms", (request, response) -> "taken");
  }
}
