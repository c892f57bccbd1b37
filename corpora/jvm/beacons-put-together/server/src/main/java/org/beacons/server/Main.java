package org.beacons.server;

import org.beacons.house.Starter;

class Main {
  public static void main(String[] args) {
    Starter.run("lamps", "horns", "gongs");
  }
}
