create table invoices (id bigint auto_increment primary key, cents bigint not null);
