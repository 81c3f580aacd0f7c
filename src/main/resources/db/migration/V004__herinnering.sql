-- One reminder per person and moment: the row and the message go together. No pupil data.
create table herinnering (
    moment            date not null,
    account           varchar(64) not null,
    verstuurd_op      timestamp with time zone not null,
    primary key (moment, account)
);
