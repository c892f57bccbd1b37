create table Fruit (id bigint primary key, name varchar(40) not null);
