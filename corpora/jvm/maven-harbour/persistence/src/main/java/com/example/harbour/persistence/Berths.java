package com.example.harbour.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Berths extends JpaRepository<Berth, Long> { }
