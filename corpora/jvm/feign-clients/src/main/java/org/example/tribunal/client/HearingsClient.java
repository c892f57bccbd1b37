package org.example.tribunal.client;

import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@FeignClient(name = "hearings", url = "${tribunal.hearings.url}")
@RequestMapping("/hearings")
public interface HearingsClient {
    @GetMapping("/{id}")
    Hearing hearing(@PathVariable("id") String id);

    @GetMapping(value = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Hearing> hearings();

    @PostMapping("/")
    Hearing list(@RequestBody Hearing hearing);

    @PutMapping("/{id}/venue")
    Hearing move(@PathVariable("id") String id, @RequestBody String venue);
}
