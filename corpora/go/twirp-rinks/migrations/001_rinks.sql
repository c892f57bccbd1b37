create table rink (id bigint primary key);

---- create above / drop below ----

drop table rink;
