package org.costers.vendor;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CosterRowsTest {
  DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:costers");
}
