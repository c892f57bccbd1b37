package com.example.ropeworks.authentication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("people")
public class Person {

    @Id
    private String id;
    private String login;
    private String secret;
    private String fullName;
    private String workshop;
    private Instant lastSeen;
    private List<String> rights = new ArrayList<>();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getWorkshop() {
        return workshop;
    }

    public void setWorkshop(String workshop) {
        this.workshop = workshop;
    }

    public List<String> getRights() {
        return rights;
    }

    public void seen(Instant at) {
        lastSeen = at;
    }

    public boolean isAway(Instant since) {
        return lastSeen == null || lastSeen.isBefore(since);
    }
}
