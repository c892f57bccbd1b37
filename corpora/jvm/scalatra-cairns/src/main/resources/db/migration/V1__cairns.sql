create table cairns (id bigint primary key, name varchar(80) not null, stones int not null);
