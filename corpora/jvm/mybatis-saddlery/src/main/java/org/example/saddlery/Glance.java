package org.example.saddlery;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

@Document
public record Glance(@Id String id, @Indexed String customer, long saddle) { }
