-- What somebody says was done about the accounts of a school, in OT or TOP Dossier (R17); what is not here, nobody said.
create table accountvinkje (
    vestiging         varchar(6) not null references school,
    werk              varchar(20) not null,
    gedaan_op         date not null,
    door              varchar(64) not null,
    afgevinkt_op      timestamp with time zone not null,
    primary key (vestiging, werk)
);
