package net.stock;

import static org.assertj.core.api.Assertions.assertThat;

class StockEndpointTest {

    void nothingIsThere() {
        assertThat(0).isZero();
    }
}
