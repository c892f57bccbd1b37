package com.example.trackers;

import java.io.FileInputStream;
import java.sql.DriverManager;
import java.util.Properties;

public class Main {
    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        settings.loadFromXML(new FileInputStream(args[0]));
        new Server(DriverManager.getConnection(settings.getProperty("database.url"))).start();
    }
}
