create table ships (name varchar(64) primary key, tons int not null);
