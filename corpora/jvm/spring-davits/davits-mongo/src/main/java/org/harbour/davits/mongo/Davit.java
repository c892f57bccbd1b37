package org.harbour.davits.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document
public class Davit {
    @Id
    String id;
}
