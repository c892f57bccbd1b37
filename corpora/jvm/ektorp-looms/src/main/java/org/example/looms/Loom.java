package org.example.looms;

import org.ektorp.support.CouchDbDocument;

public class Loom extends CouchDbDocument {
    private String mill;
    private int shafts;

    public String getMill() { return mill; }

    public void setMill(String mill) { this.mill = mill; }

    public int getShafts() { return shafts; }

    public void setShafts(int shafts) { this.shafts = shafts; }
}
