package org.example.saddlery;

import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

public interface Glances extends MongoRepository<Glance, String> {
    List<Glance> findByCustomer(String customer);
}
