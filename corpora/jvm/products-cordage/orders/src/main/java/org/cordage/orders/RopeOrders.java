package org.cordage.orders;

import org.springframework.data.jpa.repository.JpaRepository;

public interface RopeOrders extends JpaRepository<RopeOrder, Long> {
}
