package org.rings;

import org.springframework.data.cassandra.core.mapping.PrimaryKey;
import org.springframework.data.cassandra.core.mapping.Table;

@Table("rings")
public record Ring(@PrimaryKey String tree, int year) {
}
