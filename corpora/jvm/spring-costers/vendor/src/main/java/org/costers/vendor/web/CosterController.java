package org.costers.vendor.web;

import java.util.List;
import org.costers.vendor.store.Coster;
import org.costers.vendor.store.CosterRows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/costers")
public class CosterController {
  private final CosterRows rows;

  public CosterController(CosterRows rows) {
    this.rows = rows;
  }

  @GetMapping
  public List<Coster> all() {
    return rows.all();
  }

  @GetMapping("/{id}")
  public Coster one(@PathVariable long id) {
    return rows.one(id);
  }

  @PostMapping
  public void add(@RequestBody Coster coster) {
    rows.add(coster);
  }
}
