package com.example.shop.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderControllerTest {

    @Test
    void anOrderHasNoIdBeforeItIsSaved() {
        assertThat(new Order("ada").getId()).isNull();
    }
}
