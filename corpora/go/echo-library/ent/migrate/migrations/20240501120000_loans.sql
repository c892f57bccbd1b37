CREATE TABLE `loans` (`id` bigint NOT NULL AUTO_INCREMENT, `book` varchar(255) NOT NULL, `reader` varchar(255) NOT NULL, `due` timestamp NOT NULL, PRIMARY KEY (`id`));
