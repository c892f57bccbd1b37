package com.example.ropeworks.authentication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.MongoRepository;

public interface People extends MongoRepository<Person, String> {

    Optional<Person> findByLogin(String login);

    List<Person> findByWorkshopOrderByFullName(String workshop);
}
