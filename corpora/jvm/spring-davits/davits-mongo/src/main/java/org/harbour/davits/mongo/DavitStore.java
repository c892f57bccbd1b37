package org.harbour.davits.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.data.mongodb.repository.MongoRepository;

@AutoConfiguration
public class DavitStore {
    interface Davits extends MongoRepository<Davit, String> {}
}
