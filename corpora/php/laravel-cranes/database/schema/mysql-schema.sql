CREATE TABLE `cranes` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `berth` varchar(20) NOT NULL,
  `reach` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;
