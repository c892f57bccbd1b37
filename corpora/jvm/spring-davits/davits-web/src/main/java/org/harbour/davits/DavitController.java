package org.harbour.davits;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DavitController {
    @GetMapping("/davits")
    public String davits() {
        return "[]";
    }
}
