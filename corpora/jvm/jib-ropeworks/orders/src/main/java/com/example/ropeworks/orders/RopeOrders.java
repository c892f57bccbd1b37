package com.example.ropeworks.orders;

import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

public interface RopeOrders extends MongoRepository<RopeOrder, String> {

    List<RopeOrder> findByFibreOrderByFathomsDesc(String fibre);
}
