package org.rings;

import org.springframework.data.cassandra.core.CassandraTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RingController {

    private final CassandraTemplate template;

    public RingController(CassandraTemplate template) {
        this.template = template;
    }

    @GetMapping("/rings/{tree}")
    public Ring ring(@PathVariable String tree) {
        return template.selectOneById(tree, Ring.class);
    }
}
