package kin;

import org.springframework.data.neo4j.repository.Neo4jRepository;

public interface People extends Neo4jRepository<Person, String> { }
